/** A new reader's ways through the product, in Chromium. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Chromium, type ChromiumOptions, launchChromium } from './support/chromium.ts';
import { openFace, tabOf } from './support/chromium-faces.ts';
import { fixture } from './support/fixtures.ts';
import { forThisTest } from './support/for-this-test.ts';
import { markCount, markedWords, pageChanges, watchPage } from './support/observe.ts';
import { type RecordingProxy, startProxy } from './support/proxy.ts';
import { until } from './support/time.ts';
import { openToolbarPopup } from './support/toolbar-popup.ts';
import { lookForTraces } from './support/traces.ts';

vi.setConfig({ testTimeout: 45_000, hookTimeout: 60_000 });

let proxy: RecordingProxy;
let chromium: Chromium;

async function start(options: ChromiumOptions = {}): Promise<void> {
  chromium = await launchChromium({ proxy, ...options });
}
beforeEach(async () => {
  proxy = await startProxy();
});
afterEach(async () => {
  await chromium.close();
  proxy.close();
});

async function openArticle(name = 'agreement-en.html'): Promise<{ page: Page; tabId: number }> {
  const url = proxy.serve(`http://gazette.example/${name}`, fixture(name));
  const page = forThisTest(await chromium.context.newPage());
  await page.addInitScript(watchPage);
  await page.goto(url);
  return { page, tabId: await tabOf(chromium, url) };
}

/** The browser's event of a keyboard command; the driver's key presses do not reach the browser's own shortcuts. */
async function command(tabId: number, name: 'next-mark' | 'mark-card'): Promise<void> {
  await chromium.worker.evaluate(`chrome.commands.onCommand.dispatch('${name}', { id: ${tabId} })`);
}

/** In front of the welcome page, which may come a little after the start. */
async function inFront(page: Page): Promise<void> {
  await until(async () => chromium.context.pages().some((one) => one.url().endsWith('/welcome.html')));
  await page.bringToFront();
}

const cardIsOpen = () => document.documentElement.lastElementChild?.matches(':popover-open') === true;

it('is greeted once, and not again after a restart', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'wirelight-journey-'));
  await start({ profile });
  const welcome = () =>
    chromium.context.pages().filter((page) => page.url().endsWith('/welcome.html')).length;
  await expect.poll(welcome, { timeout: 10_000 }).toBe(1);
  await chromium.close();
  await start({ profile });
  await new Promise((done) => setTimeout(done, 2000));
  expect(welcome()).toBe(0);
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

it('understands from the popup what an article rests on, and finds the source of a claim in two clicks', async () => {
  await start();
  const { page, tabId } = await openArticle();
  await page.waitForFunction(markCount);
  const popup = await openFace(chromium, 'popup', tabId);
  await popup
    .getByRole('heading', { level: 1, name: /\d+ of \d+ sentences rest on TASS and KCNA/ })
    .waitFor();
  await popup
    .getByRole('button', { name: /According to KCNA/ })
    .first()
    .click();
  await page.waitForFunction(() => [...CSS.highlights.values()].length > 0);
});

it('has it all in the popup of the toolbar, by keyboard alone: what the page rests on, and the way to a finding', async () => {
  await start();
  const { page } = await openArticle();
  await page.waitForFunction(markCount);
  await inFront(page);
  const before = await page.evaluate(() => [...CSS.highlights.keys()].length);
  const popup = await openToolbarPopup(chromium);
  const heading = () => popup.evaluate<string>('document.querySelector("h1")?.textContent ?? ""');
  await until(async () => /sentences rest on TASS and KCNA/.test(await heading()));
  await until(() => popup.evaluate('document.querySelector("button.finding mark") !== null'));
  // No scroll bar across, no empty stripe at the edge, and as much of the height as the screen gives.
  const [inside, filled, scrolled, high] = await popup.evaluate<[number, number, number, number]>(
    '[innerWidth, document.body.clientWidth, document.documentElement.scrollWidth, innerHeight]',
  );
  expect([filled, scrolled]).toEqual([inside, inside]);
  expect(inside).toBeLessThan(440);
  expect(high).toBeGreaterThan(480);
  for (let pressed = 0; pressed < 12; pressed += 1) {
    await popup.press('Tab');
    if (await popup.evaluate('document.activeElement?.matches("button.finding")')) break;
  }
  expect(await popup.evaluate('document.activeElement?.matches("button.finding:focus-visible")')).toBe(true);
  await popup.press('Enter');
  await page.waitForFunction((count) => [...CSS.highlights.keys()].length > count, before);
});

it('opens a card by keyboard alone, moves on, and closes it; the page is as it was', async () => {
  await start();
  const { page, tabId } = await openArticle();
  await inFront(page);
  await page.waitForFunction(markCount);
  await command(tabId, 'next-mark');
  await command(tabId, 'mark-card');
  await page.waitForFunction(cardIsOpen);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'body');
  await command(tabId, 'next-mark');
  await command(tabId, 'mark-card');
  await page.waitForFunction(cardIsOpen);
  await command(tabId, 'mark-card');
  await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'body');
  const changes = await page.evaluate(pageChanges);
  expect(changes.same).toBe(true);
  // The card's host comes and goes below the root; nothing else may have happened.
  expect(changes.mutations.filter((one) => !/^childList HTML/.test(one))).toEqual([]);
});

it('has a key for each of the four commands from the start', async () => {
  await start();
  const keys = await chromium.worker.evaluate(
    'chrome.commands.getAll().then((all) => Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut])))',
  );
  // The browser leaves a suggested key out without a word where it keeps it for itself.
  for (const name of ['next-mark', 'previous-mark', 'mark-card', 'open-panel'])
    expect(keys, name).toHaveProperty(name, expect.stringMatching(/^Alt\+Shift\+[A-Z]$/));
});

it('switches a family off; it stays off after a restart', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'wirelight-journey-'));
  await start({ profile });
  const options = await chromium.context.newPage();
  await options.goto(chromium.page('options.html'));
  await options
    .getByRole('checkbox', { name: /credits/i })
    .first()
    .uncheck();
  await expect
    .poll(() =>
      chromium.worker.evaluate(
        'chrome.storage.local.get("settings").then(({ settings }) => settings?.families?.credits)',
      ),
    )
    .toBe(false);
  await chromium.close();
  await start({ profile });
  const { page } = await openArticle();
  await page.waitForFunction(markCount);
  expect((await page.evaluate(markedWords)).join('|')).not.toContain('KCNA via REUTERS');
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

it('in discreet mode leaves no trace that a page could find, and shows its findings in the popup', async () => {
  await start();
  await chromium.worker.evaluate(
    'chrome.storage.local.set({ settings: { discreet: { everywhere: true, hosts: [] } } })',
  );
  const { page, tabId } = await openArticle();
  const popup = await openFace(chromium, 'popup', tabId);
  await popup.getByRole('heading', { level: 1, name: /sentences rest on/ }).waitFor();
  await page.bringToFront();
  const box = await page.getByText('According to KCNA').boundingBox();
  if (box) await page.mouse.move(box.x + 20, box.y + 8);
  if (box) await page.mouse.click(box.x + 20, box.y + 8);
  await page.waitForTimeout(1000);
  expect(await page.evaluate(lookForTraces, new URL(chromium.page('')).host)).toEqual([]);
  expect(await page.evaluate(pageChanges)).toEqual({ mutations: [], same: true });
});

it('would be found without discreet mode: the search for traces works', async () => {
  await start();
  const { page } = await openArticle();
  await page.waitForFunction(markCount);
  const traces = await page.evaluate(lookForTraces, new URL(chromium.page('')).host);
  expect(traces).toContain('highlights');
  expect(traces).toContain('highlight styles');
});

it('shows words of a hostile page as text and nothing else', async () => {
  await start();
  const hostile = `<!doctype html><title>&lt;img src=x onerror=window.hit=1&gt;</title><article><h1>\u202Etxet elisoH</h1>
    <p>TASS said the &lt;img src=x onerror=window.hit=1&gt; “&lt;script&gt;window.hit=1&lt;/script&gt;” arrived. ${'x'.repeat(10_000)} According to KCNA it did.</p></article>`;
  const url = proxy.serve('http://gazette.example/hostile', hostile);
  const page = forThisTest(await chromium.context.newPage());
  await page.goto(url);
  await page.waitForFunction(markCount);
  const popup = await openFace(chromium, 'popup', await tabOf(chromium, url));
  await popup.getByRole('heading', { level: 1, name: /rest/ }).waitFor();
  expect(await popup.evaluate('window.hit')).toBeUndefined();
  expect(await popup.locator('img, script:not([src])').count()).toBe(0);
  const { scroll, width } = await popup.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: innerWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(width);
});
