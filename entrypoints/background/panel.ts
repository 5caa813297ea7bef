/** The side panel (sidebar in Firefox). Browsers open it only inside a click or key press, so nothing is awaited before. */
import { browser } from 'wxt/browser';
import { choose } from '../../lib/browser/chosen.ts';
import { answering, expectedError } from '../../lib/browser/errors.ts';
import { onMessage, sendMessage } from '../../lib/browser/messages.ts';
import { isPanelOpen, openPanel, openPanelAsTab } from '../../lib/browser/panel.ts';
import { Incoming } from '../../lib/browser/validate.ts';

export function setUpPanel(): void {
  onMessage('openPanelAt', ({ data, sender }) => {
    const parsed = Incoming.openPanelAt.safeParse(data);
    const tabId = sender.tab?.id;
    if (!parsed.success || tabId === undefined) return { ok: false, error: 'badMessage' } as const;
    const windowId = sender.tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT;
    const opening = openPanel({ tabId, windowId }).then(
      () => undefined,
      (error: unknown) => error,
    );
    return answering(async () => {
      const { finding, asked } = parsed.data;
      await choose(tabId, finding);
      sendMessage('findingChosen', { tabId, finding }).catch(() => undefined);
      const refused = await opening;
      if (refused === undefined || (await isPanelOpen(windowId))) return null;
      if (!asked || expectedError(refused) !== 'panelNeedsClick') throw refused;
      await openPanelAsTab(tabId);
      return null;
    });
  });
}
