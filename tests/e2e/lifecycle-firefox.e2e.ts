/** Firefox: a suspended background page, access taken and given back by the reader. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Firefox, launchFirefox } from './support/firefox.ts';
import { fixture } from './support/fixtures.ts';
import { forThisTest } from './support/for-this-test.ts';
import { markCount } from './support/observe.ts';
import { type RecordingProxy, startProxy } from './support/proxy.ts';

vi.setConfig({ testTimeout: 45_000, hookTimeout: 60_000 });

let proxy: RecordingProxy;
let firefox: Firefox;
let url: string;

beforeAll(async () => {
  proxy = await startProxy();
  // Shorter than the browser's half a minute, and longer than a busy machine needs to bring in the reader.
  firefox = await launchFirefox({ proxy, preferences: { 'extensions.background.idle.timeout': 3000 } });
  url = proxy.serve('http://gazette.example/agreement', fixture('agreement-en.html'));
});
afterAll(async () => {
  await firefox?.close();
  proxy?.close();
});

async function openPage(): Promise<Page> {
  const page = forThisTest(await firefox.browser.newPage());
  await page.goto(url);
  return page;
}

/** A page of the extension that stays open, to ask the browser about tabs. */
async function popupOn(address: string): Promise<Page> {
  const page = await firefox.open('popup.html');
  await page.waitForFunction(() => document.querySelector('h1') !== null);
  const id = await page.evaluate(
    `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(address)})?.id)`,
  );
  await page.close();
  return firefox.open(`popup.html?tab=${id}`);
}

const says = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('h1')?.textContent?.includes(wanted),
    { timeout: 20_000 },
    text,
  );

it('loses nothing when the background page is suspended', async () => {
  const page = await openPage();
  await page.waitForFunction(markCount, { timeout: 10_000 });
  await new Promise((done) => setTimeout(done, 7000));
  const popup = await popupOn(url);
  await says(popup, 'sentences rest on');
  expect(await page.evaluate(markCount)).toBeGreaterThan(0);
  await popup.close();
});

it('says aloud that nothing was found', async () => {
  const page = forThisTest(await firefox.browser.newPage());
  const quiet = proxy.serve('http://gazette.example/bread', fixture('nothing-ordinary.html'));
  await page.goto(quiet);
  const popup = await popupOn(quiet);
  await says(popup, 'Nothing found');
  await popup.close();
});

it('shows access that the reader has taken away as such, and marks nothing', async () => {
  const control = await firefox.open('popup.html');
  await control.waitForFunction(() => document.querySelector('h1') !== null);
  await control.evaluate(`browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })`);
  const page = await openPage();
  await new Promise((done) => setTimeout(done, 1500));
  expect(await page.evaluate(markCount)).toBe(0);
  const ids = (await control.evaluate(
    'browser.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))',
  )) as number[];
  const popup = await firefox.open(`popup.html?tab=${ids.at(-1)}`);
  await says(popup, 'No access to this site');
  await popup.close();
  await control.close();
});
