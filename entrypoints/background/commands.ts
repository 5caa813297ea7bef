/** The four keyboard commands. Keys are the reader's to change in the browser's own shortcut page. */
import { browser } from 'wxt/browser';
import { expectedError } from '../../lib/browser/errors.ts';
import { readerArrived } from '../../lib/browser/inject.ts';
import { sendMessage } from '../../lib/browser/messages.ts';
import { openPanel } from '../../lib/browser/panel.ts';

const inPage = { 'next-mark': 'next', 'previous-mark': 'previous', 'mark-card': 'card' } as const;

/** One command after the other, also where the tab has to be asked for: “card” pressed right behind “next” means the next one's. */
let turn: Promise<void> = Promise.resolve();

export function setUpCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') {
      const windowId = tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT;
      openPanel({ windowId, ...(tab?.id === undefined ? {} : { tabId: tab.id }) }).catch(rethrowBugs);
    } else if (command in inPage) {
      const work = (): Promise<void> => toPage(tab?.id, inPage[command as keyof typeof inPage]);
      turn = turn.then(work, work);
    }
  });
}

/** Firefox gives no tab with the command in older versions, so the active one is asked for. */
async function toPage(tabId: number | undefined, action: 'next' | 'previous' | 'card'): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  await readerArrived(id);
  await sendMessage('command', { do: action }, { tabId: id, frameId: 0 }).catch(rethrowBugs);
}

function rethrowBugs(error: unknown): void {
  if (!expectedError(error)) throw error;
}
