/**
 * What is known of each tab, in `storage.session`: it survives a sleeping background and dies with the browser.
 * Private windows leave nothing here; the faces then ask the page itself.
 */
import { browser } from 'wxt/browser';
import type { Analysis } from '../engine/types.ts';
import { expectedError } from './errors.ts';

/** Findings and no other text of the page. */
export interface StoredTab {
  readonly host: string;
  readonly url: string;
  readonly painted: number;
  readonly analysis: Analysis;
  /** Milliseconds since 1970; the oldest goes first when the session's room is full. */
  readonly at: number;
}

const keyOf = (tabId: number) => `tab:${tabId}` as const;

/** The stored state of a tab, or undefined. */
export async function readTab(tabId: number): Promise<StoredTab | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as StoredTab | undefined;
}

/** Stores a tab's state; when the session's room is full the oldest tabs make way, and at last this one is not kept. */
export async function writeTab(tabId: number, state: StoredTab): Promise<void> {
  for (;;) {
    try {
      await browser.storage.session.set({ [keyOf(tabId)]: state });
      return;
    } catch (error) {
      if (expectedError(error) !== 'storageFull') throw error;
      if (!(await dropOldest(tabId))) return;
    }
  }
}

/** Forgets a tab. */
export async function dropTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function dropOldest(except: number): Promise<boolean> {
  const all = Object.entries(await browser.storage.session.get(null)) as [string, StoredTab][];
  const others = all.filter(([key]) => key.startsWith('tab:') && key !== keyOf(except));
  const oldest = others.sort(([, a], [, b]) => a.at - b.at)[0];
  if (!oldest) return false;
  await browser.storage.session.remove(oldest[0]);
  return true;
}
