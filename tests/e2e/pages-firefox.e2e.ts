/** The same pages in Firefox. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Firefox, launchFirefox } from './support/firefox.ts';
import { articles, empties, fixture } from './support/fixtures.ts';
import { forThisTest } from './support/for-this-test.ts';
import { markCount, markedWords, pageChanges, watchPage } from './support/observe.ts';
import { type RecordingProxy, startProxy } from './support/proxy.ts';

vi.setConfig({ testTimeout: 45_000, hookTimeout: 60_000 });

let proxy: RecordingProxy;
let firefox: Firefox;

beforeAll(async () => {
  proxy = await startProxy();
  firefox = await launchFirefox({ proxy });
});
afterAll(async () => {
  await firefox?.close();
  proxy?.close();
});

async function open(name: string): Promise<Page> {
  const page = forThisTest(await firefox.browser.newPage());
  await page.evaluateOnNewDocument(watchPage);
  await page.goto(proxy.serve(`http://gazette.example/${name}`, fixture(name)));
  return page;
}

describe.each(articles)('%s', (name) => {
  it('is marked and stays byte for byte as it was', async () => {
    const page = await open(name);
    await page.waitForFunction(markCount, { timeout: 10_000 });
    expect((await page.evaluate(markedWords)).length).toBeGreaterThan(2);
    expect(await page.evaluate(pageChanges)).toEqual({ mutations: [], same: true });
  });
});

describe.each(empties)('%s', (name) => {
  it('gets no mark', async () => {
    const page = await open(name);
    await new Promise((done) => setTimeout(done, 1500));
    expect(await page.evaluate(markCount)).toBe(0);
    expect(await page.evaluate(pageChanges)).toEqual({ mutations: [], same: true });
  });
});

it('sends nothing to any host but those of the pages and of the browser itself', () => {
  // Firefox asks its maker's servers about settings and add-on lists by itself; anything else would be ours.
  const foreign = proxy.refused.filter(
    (request) =>
      !/^\w+ (https?:\/\/)?([\w-]+\.)*(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)(:443)?(\/|$)/.test(
        request,
      ),
  );
  expect(foreign).toEqual([]);
});
