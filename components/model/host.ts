/** The site a face speaks of. */
import type { TabState } from '../../lib/browser/messages.ts';

/** Empty on pages of the browser and of extensions, whose hosts are ids and page names that tell a reader nothing. */
export function hostOf(state: TabState | undefined): string {
  return !state || state.phase === 'restricted' ? '' : state.host;
}
