/** The page's context menu: open the panel. Menus are made once, at install and update. */
import { browser } from 'wxt/browser';
import { expectedError } from '../../lib/browser/errors.ts';
import { openPanel } from '../../lib/browser/panel.ts';

const panelItem = 'open-panel';

export function setUpMenus(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== panelItem || tab === undefined) return;
    const at = { windowId: tab.windowId, ...(tab.id === undefined ? {} : { tabId: tab.id }) };
    openPanel(at).catch((error: unknown) => {
      if (!expectedError(error)) throw error;
    });
  });
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: panelItem,
    title: browser.i18n.getMessage('menuOpenPanel' as '@@ui_locale'),
    contexts: ['page', 'action'],
  });
}
