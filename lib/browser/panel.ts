/** Opening the side panel, which Chromium and Firefox name differently. */
import { browser } from 'wxt/browser';

/** Firefox's API, which Chromium's types do not know. */
interface SidebarAction {
  open(): Promise<void>;
}

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
  const firefox = (browser as { sidebarAction?: SidebarAction }).sidebarAction;
  if (firefox) return firefox.open();
  return browser.sidePanel.open(tabId === undefined ? { windowId } : { tabId, windowId });
}
