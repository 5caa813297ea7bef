/** Whether the browser lets us read a tab, told apart from "it has not been read yet". */
import { browser } from 'wxt/browser';

/** `restricted`: no extension may read it. `no-access`: access to this site is withheld or was revoked. */
export type Access = 'granted' | 'no-access' | 'restricted';

/** Sites on which browsers run no extension. */
const closedHosts = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'microsoftedge.microsoft.com',
]);

/**
 * @param url address of the tab; undefined when the browser hides it from us
 * @param contains test seam for `permissions.contains`
 */
export async function accessTo(
  url: string | undefined,
  contains: (origins: string[]) => Promise<boolean> = (origins) => browser.permissions.contains({ origins }),
): Promise<Access> {
  const address = url === undefined ? null : URL.parse(url);
  if (address === null) return url === undefined ? 'no-access' : 'restricted';
  if (!/^https?:$/.test(address.protocol) || closedHosts.has(address.hostname)) return 'restricted';
  return (await contains([`${address.protocol}//${address.hostname}/*`])) ? 'granted' : 'no-access';
}
