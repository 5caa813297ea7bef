/** The tab a face speaks of: the one in front, or the one its address names (a popup opened in a tab of its own). */
import { browser } from 'wxt/browser';

const named = (): number => Number(new URLSearchParams(location.search).get('tab'));

/** Whether the address names a tab. */
export const isNamed = (): boolean => named() > 0;

/** The tab named by `?tab=ID`, else the active one of this window; undefined when there is none. */
export async function shownTab() {
  if (isNamed()) return browser.tabs.get(named()).catch(() => undefined);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}
