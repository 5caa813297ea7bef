/** Which tab stands in front in this panel's window. */
import { browser } from 'wxt/browser';
import { isNamed, shownTab } from '../faces/shown-tab.ts';

/** Calls back with the tab in front, now and whenever another comes to the front; with the named tab once. */
export async function followTabs(show: (tabId: number) => Promise<void>): Promise<void> {
  const tab = await shownTab();
  if (tab?.id !== undefined) await show(tab.id);
  if (isNamed()) return;
  const { id: windowId } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) void show(info.tabId);
  });
}
