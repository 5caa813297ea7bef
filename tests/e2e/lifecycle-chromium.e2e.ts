/** What happens around a page: a sleeping background, tabs older than the extension, withheld access, a paused site. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { openFace, setAccess, stopWorker, tabOf } from './support/chromium-faces.ts';
import { fixture } from './support/fixtures.ts';
import { forThisTest } from './support/for-this-test.ts';
import { markCount } from './support/observe.ts';
import { type RecordingProxy, startProxy } from './support/proxy.ts';

vi.setConfig({ testTimeout: 45_000, hookTimeout: 60_000 });

let proxy: RecordingProxy;
let chromium: Chromium;
let url: string;

beforeEach(async () => {
  proxy = await startProxy();
  chromium = await launchChromium({ proxy });
  url = proxy.serve('http://gazette.example/agreement', fixture('agreement-en.html'));
});
afterEach(async () => {
  await chromium.close();
  proxy.close();
});

async function openPage(): Promise<Page> {
  const page = forThisTest(await chromium.context.newPage());
  await page.goto(url);
  return page;
}

const title = (face: Page) => face.getByRole('heading', { level: 1 });

it('loses nothing when the background is stopped', async () => {
  const page = await openPage();
  await page.waitForFunction(markCount);
  const tabId = await tabOf(chromium, url);
  const before = await openFace(chromium, 'popup', tabId);
  await title(before)
    .filter({ hasText: /sentences rest on/ })
    .waitFor();
  const said = await title(before).textContent();

  await stopWorker(chromium, before);
  await before.close();
  const after = await openFace(chromium, 'popup', tabId);
  await title(after)
    .filter({ hasText: /sentences rest on/ })
    .waitFor();
  expect(await title(after).textContent()).toBe(said);
  expect(await page.evaluate(markCount)).toBeGreaterThan(0);

  await stopWorker(chromium, after);
  await page.goto(proxy.serve('http://gazette.example/next', fixture('statement-ko.html')));
  await page.waitForFunction(markCount);
});

it('shows the number of marks on its button', async () => {
  const page = await openPage();
  await page.waitForFunction(markCount);
  const tabId = await tabOf(chromium, url);
  const badge = () => chromium.worker.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  await expect.poll(badge).toMatch(/^\d+$/);
  await page.goto(proxy.serve('http://gazette.example/bread', fixture('nothing-ordinary.html')));
  await expect.poll(badge).toBe('');
});

it('says aloud that nothing was found', async () => {
  const page = forThisTest(await chromium.context.newPage());
  const quiet = proxy.serve('http://gazette.example/bread', fixture('nothing-ordinary.html'));
  await page.goto(quiet);
  const popup = await openFace(chromium, 'popup', await tabOf(chromium, quiet));
  await title(popup).filter({ hasText: 'Nothing found' }).waitFor();
});

it('offers to read a tab that was open before it was installed', async () => {
  const later = await launchChromium({
    proxy,
    install: 'later',
    before: async (context) => void (await (await context.newPage()).goto(url)),
  });
  const popup = await openFace(later, 'popup', await tabOf(later, url));
  await popup.getByRole('button', { name: 'Read this page now' }).click();
  await title(popup)
    .filter({ hasText: /sentences rest on/ })
    .waitFor();
  const page = later.context.pages().find((one) => one.url() === url);
  await page?.waitForFunction(markCount);
  await later.close();
});

it('offers to read a tab that was open before access was given', async () => {
  await setAccess(chromium, 'ON_CLICK');
  const page = await openPage();
  await setAccess(chromium, 'ON_ALL_SITES');
  const popup = await openFace(chromium, 'popup', await tabOf(chromium, url));
  await popup.getByRole('button', { name: 'Read this page now' }).click();
  await page.waitForFunction(markCount);
});

it('shows withheld access as such, and marks nothing', async () => {
  await setAccess(chromium, 'ON_CLICK');
  const page = await openPage();
  await page.waitForTimeout(1500);
  expect(await page.evaluate(markCount)).toBe(0);
  const ids = (await chromium.worker.evaluate(
    'chrome.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))',
  )) as number[];
  const popup = await openFace(chromium, 'popup', ids.at(-1) ?? 0);
  await title(popup).filter({ hasText: 'No access to this site' }).waitFor();
  await popup.getByRole('button', { name: 'Read this page once' }).waitFor();
});

it('shows access revoked after reading', async () => {
  const page = await openPage();
  await page.waitForFunction(markCount);
  const tabId = await tabOf(chromium, url);
  await setAccess(chromium, 'ON_CLICK');
  await page.reload();
  await page.waitForTimeout(1500);
  const popup = await openFace(chromium, 'popup', tabId);
  await title(popup).filter({ hasText: 'No access to this site' }).waitFor();
});

it('pauses and resumes on a site, and remembers it', async () => {
  const page = await openPage();
  await page.waitForFunction(markCount);
  const popup = await openFace(chromium, 'popup', await tabOf(chromium, url));
  await popup.getByRole('button', { name: 'Pause on this site' }).click();
  await page.waitForFunction(() => CSS.highlights.size === 0);
  await page.reload();
  await page.waitForTimeout(1200);
  expect(await page.evaluate(markCount)).toBe(0);
  await popup.getByRole('button', { name: 'Resume on this site' }).click();
  await page.waitForFunction(markCount);
});

it('goes by a setting that was changed while the reader was on its way', async () => {
  const set = (sites: object) =>
    chromium.worker.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify({ sites })} })`);
  const off = { mode: 'except', hosts: ['gazette.example'] };
  const on = { mode: 'except', hosts: [] };
  const phase = async (page: Page) => {
    const id = await tabOf(chromium, page.url());
    return chromium.worker.evaluate(
      `chrome.tabs.sendMessage(${id}, { type: 'pageState' }).then(({ answer }) => answer.value.phase, String)`,
    );
  };
  // The first marks stand after some 30 ms, the reader is here after some 100.
  for (const after of [0, 15, 30, 45, 60, 90, 130]) {
    await set(on);
    const paused = forThisTest(await chromium.context.newPage());
    await paused.goto(`${url}#off-${after}`, { waitUntil: 'domcontentloaded' });
    await paused.waitForTimeout(after);
    await set(off);
    await expect.poll(() => phase(paused), { message: `off after ${after} ms` }).toBe('off');
    expect(await paused.evaluate(markCount), `off after ${after} ms`).toBe(0);

    const resumed = forThisTest(await chromium.context.newPage());
    await resumed.goto(`${url}#on-${after}`, { waitUntil: 'domcontentloaded' });
    await resumed.waitForTimeout(after);
    await set(on);
    await expect.poll(() => phase(resumed), { message: `on after ${after} ms` }).toBe('read');
    expect(await resumed.evaluate(markCount), `on after ${after} ms`).toBeGreaterThan(0);
    await Promise.all([paused.close(), resumed.close()]);
  }
});

it('jumps from a finding to its place', async () => {
  const page = forThisTest(await chromium.context.newPage());
  const long = fixture('agreement-en.html').replace('</h1>', '</h1><div style="height:4000px"></div>');
  const at = proxy.serve('http://gazette.example/long', long);
  await page.goto(at);
  await page.waitForFunction(markCount);
  const popup = await openFace(chromium, 'popup', await tabOf(chromium, at));
  await title(popup)
    .filter({ hasText: /sentences rest on/ })
    .waitFor();
  await popup
    .getByRole('button', { name: /According to KCNA/ })
    .first()
    .click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
});
