/** Access to all sites: whether the browser gives it, and asking for it inside a click. */
import { browser } from 'wxt/browser';

const origins = ['http://*/*', 'https://*/*'];

export async function siteAccess(): Promise<'all' | 'some'> {
  return (await browser.permissions.contains({ origins })) ? 'all' : 'some';
}

/** Must be called in the click itself, before any await. True when the reader gave access. */
export function askSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins });
}
