/** What the faces show for a tab: the page's own word first, then what was stored, then why there is nothing. */
import type { Access } from './access.ts';
import type { PageState, TabState } from './messages.ts';
import type { StoredTab } from './tab-store.ts';

export interface TabSources {
  readonly url: string | undefined;
  readonly title?: string | undefined;
  /** What the page's scripts answer; undefined when none is there. */
  readonly page: PageState | undefined;
  readonly stored: StoredTab | undefined;
  readonly access: Access;
  /** Whether the settings have Wirelight on for this site. */
  readonly on: boolean;
}

/** One state from all that is known. Pure, so that every case can be tested. */
export function tabState({ url, title, page, stored, access, on }: TabSources): TabState {
  const host = (url && URL.parse(url)?.hostname) || stored?.host || '';
  const about = { host, ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) };
  if (!on && access !== 'restricted') return { ...about, phase: 'off', reason: 'pausedHere', painted: 0 };
  if (page) return { ...about, ...page };
  if (stored && stored.url === url)
    return { ...about, phase: 'read', painted: stored.painted, analysis: stored.analysis };
  if (access !== 'granted') return { ...about, phase: access, painted: 0 };
  return { ...about, phase: 'not-started', painted: 0 };
}
