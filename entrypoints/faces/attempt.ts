/** What a face says when the browser refuses something that is kept, such as on a full disk. */
import { expectedError } from '../../lib/browser/errors.ts';

/** Does it. Gives the key of why it could not be done, else undefined; a bug is said as one and thrown on by itself. */
export async function attempt(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const known = expectedError(error);
    if (!known) reportError(error);
    return `error.${known ?? 'unknown'}`;
  }
}
