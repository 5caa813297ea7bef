/** Opening the side panel, which Chromium and Firefox name differently. */
import { browser } from 'wxt/browser';

/** Firefox's API, which Chromium's types do not know. */
interface SidebarAction {
  open(): Promise<void>;
  isOpen(details: { windowId: number }): Promise<boolean>;
}

const sidebar = () => (browser as { sidebarAction?: SidebarAction }).sidebarAction;

/**
 * Opens the panel of a tab. Must be called synchronously in a click, key or menu handler, before any await. Rejects
 * where the browser sees no such action (`expectedError` says `panelNeedsClick`).
 */
export function openPanel({
  tabId,
  windowId,
}: {
  readonly tabId?: number;
  readonly windowId: number;
}): Promise<void> {
  const firefox = sidebar();
  if (firefox) return firefox.open();
  return browser.sidePanel.open(tabId === undefined ? { windowId } : { tabId, windowId });
}

/** Whether the window shows the panel already; false where the browser does not tell (Chromium). */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  return (await sidebar()?.isOpen({ windowId })) ?? false;
}

/** The panel of a tab in a tab of its own beside it: Firefox opens its sidebar for no click inside a page. */
export async function openPanelAsTab(tabId: number): Promise<void> {
  const { index } = await browser.tabs.get(tabId);
  const url = browser.runtime.getURL(`/sidepanel.html?tab=${tabId}` as '/sidepanel.html');
  await browser.tabs.create({ url, index: index + 1, openerTabId: tabId });
}
