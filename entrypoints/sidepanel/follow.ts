/** Which tab stands in front in this panel's window. */
import { browser } from 'wxt/browser';

/** Calls back with the tab in front, now and whenever another comes to the front. */
export async function followTabs(show: (tabId: number) => Promise<void>): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) void show(info.tabId);
  });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await show(tab.id);
}
