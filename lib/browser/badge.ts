/** The badge: the number of painted findings, and nothing when there are none. */
import { browser } from 'wxt/browser';
import { expectedError } from './errors.ts';

/** Text of the badge for a number of findings: empty for none, "99+" above 99. */
export function badgeText(painted: number): string {
  return painted === 0 ? '' : painted > 99 ? '99+' : String(painted);
}

/** Shows the number on the button of one tab; a tab that is gone is no error. */
export async function showBadge(tabId: number, painted: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badgeText(painted) });
  } catch (error) {
    if (expectedError(error) !== 'tabGone') throw error;
  }
}
