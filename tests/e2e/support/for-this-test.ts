/** Pages that live as long as one test. Apart from `time.ts`, which tools use outside of tests. */
import { onTestFinished } from 'vitest';
import { inTime } from './time.ts';

interface Closing {
  close(): Promise<unknown>;
}

/** Closes a page with the test it was opened in, whether that fails or not: a page left behind slows the others. */
export function forThisTest<P extends Closing>(page: P): P {
  onTestFinished(async () => {
    await inTime(page.close(), 5_000).catch(() => undefined);
  });
  return page;
}
