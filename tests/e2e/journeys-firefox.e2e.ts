/**
 * A new reader's way through the product in Firefox, with the browser's own button, sidebar and shortcuts: one profile
 * in which the add-on is installed to stay, one step after the other, a restart at the end.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Firefox, launchFirefox } from './support/firefox.ts';
import { type FirefoxWindow, type Shown, windowOf } from './support/firefox-window.ts';
import { fixture } from './support/fixtures.ts';
import { markCount, markedWords, pageChanges, watchPage } from './support/observe.ts';
import { type RecordingProxy, startProxy } from './support/proxy.ts';
import { until } from './support/time.ts';

vi.setConfig({ testTimeout: 45_000, hookTimeout: 60_000 });

let folder: string;
let proxy: RecordingProxy;
let firefox: Firefox;
let window: FirefoxWindow;
let article: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirelight-firefox-'));
  proxy = await startProxy();
  await start(true);
});
afterAll(async () => {
  await firefox?.close();
  proxy?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

async function start(isNew: boolean): Promise<void> {
  firefox = await launchFirefox({ proxy, profile: { folder, isNew } });
  window = await windowOf(firefox);
}

async function openArticle(host = 'gazette.example'): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.evaluateOnNewDocument(watchPage);
  await page.goto(proxy.serve(`http://${host}/agreement`, fixture('agreement-en.html')));
  return page;
}

const marked = (page: Page) => page.waitForFunction(markCount, { timeout: 10_000 });
const welcomeTabs = async () => (await window.tabs()).filter((url) => url.endsWith('/welcome.html')).length;
const heading = (wanted: RegExp) => `${wanted}.exec(content.document.querySelector('h1')?.textContent)?.[0]`;

/** In the page in front: the root of the card's host, which is closed to the page. */
const card = 'content.document.documentElement.lastElementChild.openOrClosedShadowRoot';
const cardText = `${card}?.textContent`;

/** Where words of a page stand, once it has come to rest. */
async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  let before = Number.NaN;
  await until(async () => {
    const last = before;
    before = await page.evaluate(() => scrollY);
    return before === last;
  });
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0 || node.parentElement?.closest('textarea')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, height } = range.getClientRects()[0] as DOMRect;
      return { x: left + 8, y: top + height / 2 };
    }
    throw new Error(`${wanted} is not on the page`);
  }, words);
}

it('is greeted by the welcome page and by nothing else', async () => {
  await until(async () => (await welcomeTabs()) === 1);
  expect(await window.tabs()).toHaveLength(2);
  expect(await window.sidebar()).toBeUndefined();
});

it('sees the demonstration: a click on a mark shows its card', async () => {
  const page = await until(async () => {
    for (const one of await firefox.browser.pages())
      if ((await one.evaluate('location.href')) === firefox.address('welcome.html')) return one;
    return undefined;
  });
  await page.waitForFunction(() => CSS.highlights.size > 4, { timeout: 10_000 });
  const place = await page.evaluate(() => {
    const words = document.querySelectorAll('.sample p')[1] as HTMLElement;
    const { left, top } = words.getBoundingClientRect();
    return { x: left + 20, y: top + 12 };
  });
  await page.mouse.click(place.x, place.y);
  await page.waitForFunction(() => document.querySelector('.demo-card h3')?.textContent === 'TASS');
});

it('opens an article and understands from the popup what it rests on', async () => {
  article = await openArticle();
  await marked(article);
  await until(async () => Number(await window.badge()) > 2);
  const popup = await window.openPopup();
  await popup.waitFor(heading(/^\d+ of \d+ sentences rest on TASS and KCNA/));
  // Firefox sizes a popup by its content, and a style that gives way to the view can leave it a few pixels wide.
  expect(await window.popupWidth()).toBeGreaterThan(300);
  expect(await popup.read('content.document.documentElement.scrollWidth <= content.innerWidth')).toBe(true);
});

it('finds the source of a claim with the second click', async () => {
  const popup = await window.openPopup(); // The first click.
  await popup.click('button', /According to KCNA/);
  await article.waitForFunction(() => CSS.highlights.has('text-mark-current'), { timeout: 5_000 });
  await window.closePopup();
});

it('opens a card with the mouse and closes it by a click elsewhere', async () => {
  const front = await window.front();
  const { x, y } = await placeOf(article, 'According to KCNA');
  await article.mouse.click(x, y);
  const text = await front.waitFor<string>(cardText);
  expect(text).toContain('KCNA');
  expect(text).toContain('Why marked');
  expect(text).toMatch(/as of/);
  await article.mouse.click(5, y);
  await article.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'body');
  expect((await article.evaluate(pageChanges)).same).toBe(true);
});

it('opens a card by resting on a mark, and it closes when the pointer leaves', async () => {
  const { x, y } = await placeOf(article, 'TASS said');
  await article.mouse.move(x, y);
  await article.waitForFunction(() => document.documentElement.lastElementChild?.matches(':popover-open'));
  await article.mouse.move(5, 5);
  await article.mouse.move(6, 6);
  await article.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'body');
});

it('opens a card by keyboard alone, goes through it and closes it; the page is as it was', async () => {
  const front = await window.front();
  const focused = `${card}?.activeElement?.className`;
  await window.shortcut('J');
  await window.shortcut('Y');
  await front.waitFor(`${focused} === 'card'`);
  await window.press('Tab');
  await front.waitFor(`${focused} === 'close'`);
  await window.press('Tab');
  await front.waitFor(`${focused} === 'more'`);
  await window.press('Escape');
  await article.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'body');
  const first = await lit();
  await window.shortcut('J');
  await until(async () => (await lit()) !== first);
  await window.shortcut('K');
  await until(async () => (await lit()) === first);
  const changes = await article.evaluate(pageChanges);
  expect(changes.same).toBe(true);
  expect(changes.mutations.filter((one) => !/^childList HTML/.test(one))).toEqual([]);
});

/** Where the words stand that are lit at the moment. */
const lit = () =>
  article.evaluate(() =>
    [...(CSS.highlights.get('text-mark-current') ?? [])]
      .map((range) => {
        const { left, top } = (range as Range).getBoundingClientRect?.() ?? {};
        return `${range.startContainer.textContent?.slice(0, 20)} ${range.startOffset} ${left} ${top}`;
      })
      .join(),
  );

it('takes the report of a mistake by hand where the page has no clipboard', async () => {
  const front = await window.front();
  await window.shortcut('Y');
  await front.waitFor(cardText);
  await front.read(`${card}.querySelector('.more + button').focus()`);
  await window.press('Enter');
  const report = await front.waitFor<string>(`${card}.querySelector('textarea')?.value`);
  expect(report).toMatch(/Rule: \S+/);
  await window.press('Escape');
  await article.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'body');
});

it('asks the card for more: the panel comes as a tab where the sidebar is closed, and jumps back to the page', async () => {
  const front = await window.front();
  await window.shortcut('Y');
  await front.waitFor(cardText);
  await front.read(`${card}.querySelector('.more').focus()`);
  await window.press('Enter');
  const opened = await until(async () =>
    (await window.tabs()).find((url) => url.includes('/sidepanel.html?tab=')),
  );
  expect(opened).toMatch(/tab=\d+$/);
  const panel = await window.front();
  await panel.waitFor(heading(/sentences rest on/));
  await panel.waitFor(`content.document.querySelector('[aria-expanded=true], details[open]')?.textContent`);
  await panel.click('button', /According to KCNA/);
  await until(async () => (await window.frontTab()).startsWith('http://gazette.example/'));
});

it('opens the sidebar by its shortcut: it follows the tab in front', async () => {
  await window.shortcut('L');
  const sidebar = await until(() => window.sidebar());
  await sidebar.waitFor(heading(/sentences rest on TASS and KCNA/));
  await window.shortcut('L');
});

it('switches a family off; the open page follows at once', async () => {
  expect((await article.evaluate(markedWords)).join('|')).toContain('KCNA via REUTERS');
  const options = await firefox.open('options.html#marks');
  const credits = await options.waitForSelector('aria/Photo credits[role="checkbox"]');
  await credits?.click();
  await until(async () => !(await article.evaluate(markedWords)).join('|').includes('KCNA via REUTERS'));
  await options.close();
});

it('pauses the site from the popup', async () => {
  await article.bringToFront();
  const popup = await window.openPopup();
  await popup.click('button', /Pause on this site/);
  await article.waitForFunction(() => CSS.highlights.size === 0);
  await window.closePopup();
});

it('comes back after a restart: kept, not greeted again, the family off, the site paused', async () => {
  await firefox.close();
  await start(false);
  const paused = await openArticle();
  const other = await openArticle('courier.example');
  await marked(other);
  const words = (await other.evaluate(markedWords)).join('|');
  expect(words).toContain('TASS');
  expect(words).not.toContain('KCNA via REUTERS');
  expect(await paused.evaluate(markCount)).toBe(0);
  expect(await welcomeTabs()).toBe(0);
  await paused.bringToFront();
  const popup: Shown = await window.openPopup();
  await popup.waitFor(heading(/Paused on this site/i));
});
