/** The state of tabs, for the faces. */
import { browser } from 'wxt/browser';
import { accessTo } from '../../lib/browser/access.ts';
import { answering, expectedError } from '../../lib/browser/errors.ts';
import { runGateAgain } from '../../lib/browser/gate-again.ts';
import { bringReader } from '../../lib/browser/inject.ts';
import { onMessage, type PageState, sendMessage, type TabState } from '../../lib/browser/messages.ts';
import { readSettings, watchSettings } from '../../lib/browser/settings.ts';
import type { PageSettings } from '../../lib/browser/settings-types.ts';
import { isOn } from '../../lib/browser/sites.ts';
import { tabState } from '../../lib/browser/tab-state.ts';
import { dropTab, readTab } from '../../lib/browser/tab-store.ts';
import { Incoming } from '../../lib/browser/validate.ts';
import { settingsWithPacks } from './packs.ts';
import { accepted, announce } from './pages.ts';

export function setUpTabs(): void {
  onMessage('tabState', ({ data }) => accepted(Incoming.tabState, data, ({ tabId }) => stateOf(tabId)));
  onMessage('readNow', ({ data }) => accepted(Incoming.readNow, data, ({ tabId }) => readNow(tabId)));

  browser.tabs.onRemoved.addListener((tabId) => void dropTab(tabId));
  // Without the `tabs` permission only the status comes; that is all we need to forget the page that was left.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void dropTab(tabId).then(() => announce(tabId));
  });
  watchSettings(() => void applyEverywhere());
}

async function stateOf(tabId: number): Promise<TabState> {
  const [tab, stored, settings, page] = await Promise.all([
    browser.tabs.get(tabId),
    readTab(tabId),
    readSettings(),
    askPage(tabId),
  ]);
  const host = (tab.url && URL.parse(tab.url)?.hostname) || stored?.host || '';
  const sources = { url: tab.url, title: tab.title, page, stored, on: isOn(settings, host) };
  return tabState({ ...sources, access: await accessTo(tab.url) });
}

/** The page's own word, or undefined when no script of ours is there. */
async function askPage(tabId: number): Promise<PageState | undefined> {
  try {
    const answer = await sendMessage('pageState', undefined, { tabId, frameId: 0 });
    return answer.ok ? answer.value : undefined;
  } catch (error) {
    if (!expectedError(error)) throw error;
    return undefined;
  }
}

/** Reads a tab whose scripts are not there yet, by the access the click on our button gives. */
async function readNow(tabId: number): Promise<null> {
  const tab = await browser.tabs.get(tabId);
  const host = (tab.url && URL.parse(tab.url)?.hostname) || '';
  await bringReader(tabId, async () => ({ ...(await settingsWithPacks(host)), on: true }));
  return null;
}

/** Tells every tab that its settings changed; tabs without our scripts are the ordinary case. */
async function applyEverywhere(): Promise<void> {
  await inEveryTab(applyTo);
}

/** Pages that were read are read again with the packs there are now, and quiet ones looked at again. */
export async function lookAgainEverywhere(): Promise<void> {
  await inEveryTab(async (id, settings) => {
    if ((await askPage(id))?.phase !== 'quiet') await applyTo(id, settings);
    else if (settings.packs) await answering(() => runGateAgain(id));
  });
}

/** At once and each for itself: a page that hangs, or fails, keeps no other from being told. */
async function inEveryTab(work: (tabId: number, settings: PageSettings) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id !== undefined && url) await work(id, await settingsWithPacks(URL.parse(url)?.hostname ?? ''));
    }),
  );
}

/** Answered by the reader, or by the gate, which asks for the reader where Wirelight was off and is turned on. */
async function applyTo(tabId: number, settings: PageSettings): Promise<void> {
  await answering(() => sendMessage('applySettings', settings, { tabId, frameId: 0 }));
}
