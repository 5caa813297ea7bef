/** The faces as pages of their own, and what a reader can do to the extension in the browser's settings. */
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';

/** The number of the tab that shows an address. Access to its site is needed to see that. */
export async function tabOf({ worker }: Chromium, url: string): Promise<number> {
  const id = await worker.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id;
  }, url);
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Opens a face on a tab. */
export async function openFace(
  chromium: Chromium,
  face: 'popup' | 'sidepanel',
  tabId: number,
): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`${chromium.page(`${face}.html`)}?tab=${tabId}`);
  return page;
}

/** Stops the service worker, as the browser does after half a minute without work. */
export async function stopWorker({ context }: Chromium, extensionPage: Page): Promise<void> {
  const session = await context.newCDPSession(extensionPage);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Site access as the reader sets it on the browser's extension page. */
export async function setAccess(chromium: Chromium, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  await onExtensionsPage(
    chromium,
    ([id, access]) => developer().updateExtensionConfiguration({ extensionId: id, hostAccess: access }),
    hostAccess,
  );
}

interface DeveloperPrivate {
  updateExtensionConfiguration(change: object): Promise<void>;
}
declare const developer: () => DeveloperPrivate;

async function onExtensionsPage(
  chromium: Chromium,
  act: (given: readonly string[]) => Promise<unknown>,
  value: string,
): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto('chrome://extensions');
  const id = new URL(chromium.page('')).host;
  const source = act.toString().replaceAll('developer()', 'chrome.developerPrivate');
  await page.evaluate(`(${source})(${JSON.stringify([id, value])})`);
  await page.close();
}
