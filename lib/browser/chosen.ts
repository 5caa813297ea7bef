/** The finding last chosen in a tab, so that a panel that opens afterwards can show it. Dies with the session. */
import { browser } from 'wxt/browser';

const keyOf = (tabId: number) => `chosen:${tabId}`;

/** Remembers the chosen finding of a tab. */
export async function choose(tabId: number, finding: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: finding });
}

/** The chosen finding of a tab, once: it is forgotten when read. Undefined when none was chosen. */
export async function takeChosen(tabId: number): Promise<string | undefined> {
  const key = keyOf(tabId);
  const chosen = (await browser.storage.session.get(key))[key];
  await browser.storage.session.remove(key);
  return typeof chosen === 'string' ? chosen : undefined;
}
