/** Pages in Chromium: what is marked, that the page stays as it was, that nothing leaves. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { articles, empties, fixture } from './support/fixtures.ts';
import { forThisTest } from './support/for-this-test.ts';
import { markCount, markedWords, pageChanges, watchPage } from './support/observe.ts';
import { type RecordingProxy, startProxy } from './support/proxy.ts';

vi.setConfig({ testTimeout: 45_000, hookTimeout: 60_000 });

let proxy: RecordingProxy;
let chromium: Chromium;

beforeAll(async () => {
  proxy = await startProxy();
  chromium = await launchChromium({ proxy });
  await chromium.context.addInitScript(watchPage);
});
afterAll(async () => {
  await chromium?.close();
  proxy?.close();
});

async function open(name: string): Promise<Page> {
  const page = forThisTest(await chromium.context.newPage());
  await page.goto(proxy.serve(`http://gazette.example/${name}`, fixture(name)));
  return page;
}

describe.each(articles)('%s', (name) => {
  it('is marked, and stays byte for byte as it was, with the marks and after them', async () => {
    const page = await open(name);
    await page.waitForFunction(markCount, undefined, { timeout: 10_000 });
    expect((await page.evaluate(markedWords)).length).toBeGreaterThan(2);
    expect(await page.evaluate(pageChanges)).toEqual({ mutations: [], same: true });

    await chromium.worker.evaluate(
      'chrome.storage.local.set({ settings: { sites: { mode: "except", hosts: ["gazette.example"] } } })',
    );
    await page.waitForFunction(() => CSS.highlights.size === 0);
    expect(await page.evaluate(pageChanges)).toEqual({ mutations: [], same: true });
    await chromium.worker.evaluate('chrome.storage.local.remove("settings")');
  });
});

describe.each(empties)('%s', (name) => {
  it('gets no mark', async () => {
    const page = await open(name);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(markCount)).toBe(0);
    expect(await page.evaluate(pageChanges)).toEqual({ mutations: [], same: true });
  });
});

describe('the page', () => {
  it('keeps what is written in its forms out of reach', async () => {
    const page = await open('agreement-en.html');
    await page.waitForFunction(markCount);
    const inForms = await page.evaluate(
      () =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .filter((range) => range.startContainer.parentElement?.closest('form')).length,
    );
    expect(inForms).toBe(0);
  });

  it('is followed when it changes: a new paragraph is marked, a removed one is forgotten', async () => {
    const page = await open('nothing-ordinary.html');
    await page.waitForTimeout(800);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.id = 'late';
      paragraph.textContent = 'KCNA reported on Monday that the bread had risen.';
      document.querySelector('article')?.append(paragraph);
    });
    await page.waitForFunction(markCount);
    expect((await page.evaluate(markedWords)).join(' ')).toContain('KCNA');
    await page.evaluate(() => document.querySelector('#late')?.remove());
    await page.waitForFunction(() =>
      [...CSS.highlights.values()].every((highlight) =>
        [...highlight].every((range) => range.startContainer.isConnected),
      ),
    );
  });

  it('gets its marks back when its script wipes them', async () => {
    const page = await open('agreement-en.html');
    await page.waitForFunction(markCount);
    await page.evaluate(() => CSS.highlights.clear());
    await page.waitForFunction(markCount, undefined, { timeout: 10_000 });
  });
});

describe('the outside world', () => {
  it('heard nothing from the extension', () => {
    expect(proxy.served.length).toBeGreaterThan(0);
    // Chromium asks its maker's servers about updates and forms by itself; anything else would be ours.
    const own =
      /^\w+ (https?:\/\/)?(update|content-autofill|accounts|optimizationguide-pa)\.(googleapis|google)\.com(:443)?(\/|$)/;
    expect(proxy.refused.filter((request) => !own.test(request))).toEqual([]);
  });

  it('would have heard: a page that loads something from elsewhere is recorded', async () => {
    const page = forThisTest(await chromium.context.newPage());
    await page.goto(proxy.serve('http://leak.example/', '<img src="http://elsewhere.test/pixel">'));
    await expect.poll(() => proxy.refused.join()).toContain('http://elsewhere.test/pixel');
  });
});
