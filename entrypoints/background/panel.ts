/** The side panel (sidebar in Firefox). Browsers open it only inside a click or key press, so nothing is awaited before. */
import { browser } from 'wxt/browser';
import { choose } from '../../lib/browser/chosen.ts';
import { answering } from '../../lib/browser/errors.ts';
import { onMessage, sendMessage } from '../../lib/browser/messages.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import { Incoming } from '../../lib/browser/validate.ts';

export function setUpPanel(): void {
  onMessage('openPanelAt', ({ data, sender }) => {
    const parsed = Incoming.openPanelAt.safeParse(data);
    const tabId = sender.tab?.id;
    if (!parsed.success || tabId === undefined) return { ok: false, error: 'badMessage' } as const;
    const opening = openPanel({ tabId, windowId: sender.tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT });
    return answering(async () => {
      const { finding } = parsed.data;
      await choose(tabId, finding);
      sendMessage('findingChosen', { tabId, finding }).catch(() => undefined);
      await opening;
      return null;
    });
  });
}
