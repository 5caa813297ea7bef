/** Gate and reader in a page of a real browser, with what only the built extension shows: worlds, frames, styles. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { forThisTest } from './support/for-this-test.ts';
import { type PageServer, startServer } from './support/server.ts';

vi.setConfig({ testTimeout: 45_000, hookTimeout: 60_000 });

let chromium: Chromium;
let server: PageServer;

beforeAll(async () => {
  [chromium, server] = await Promise.all([launchChromium(), startServer()]);
});
afterAll(async () => {
  await chromium?.close();
  server?.close();
});

/** Names what a page could notice before any of its content is read. */
const tampering = `<script>
  window.heard = [];
  addEventListener('message', ({ data }) => heard.push(String(data?.type ?? data)));
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };
  Document.prototype.createTreeWalker = () => { heard.push('createTreeWalker'); throw new Error('no'); };
  Node.prototype.getRootNode = () => { heard.push('getRootNode'); return null; };
  HighlightRegistry.prototype.set = () => heard.push('set');
  Object.defineProperty(Text.prototype, 'data', { get() { heard.push('data'); return ''; } });
</script>`;

const story = `<article><h1>Agencies agree</h1><p>The agency TASS said so on Monday.</p>
  <iframe srcdoc="<p>TASS said so in a frame.</p>"></iframe><x-story></x-story></article>
  <script>document.querySelector('x-story').attachShadow({ mode: 'open' }).innerHTML = '<p>KCNA said so in a shadow.</p>'</script>`;

async function open(html: string): Promise<Page> {
  const page = forThisTest(await chromium.context.newPage());
  await page.goto(server.serve(`<!doctype html><html lang="en"><title>Story</title>${html}`));
  return page;
}

const marks = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('text-mark-')).length);

const marked = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('text-mark-')));

test('marks are painted and styled in the document, a frame and a shadow root, and change no byte of it', async () => {
  const page = await open(story);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await marked(page);
  // The first marks of the top document stand before the frame is read.
  await page.waitForFunction(() => {
    const inside = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
    return (inside?.CSS.highlights.size ?? 0) > 0;
  });
  const lines = await page.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentWindow as Window & typeof globalThis;
    const line = (view: Window & typeof globalThis, element: Element | null | undefined): string => {
      const [name] = view.CSS.highlights.keys();
      return element && name
        ? view.getComputedStyle(element, `::highlight(${name})`).textDecorationLine
        : 'none';
    };
    const shadow = document.querySelector('x-story')?.shadowRoot;
    return [
      line(window, document.querySelector('p')),
      line(inside, inside.document.querySelector('p')),
      line(window, shadow?.querySelector('p')),
    ];
  });
  expect(lines).toEqual(['underline', 'underline', 'underline']);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a page that turns its own prototypes against us changes nothing and hears nothing', async () => {
  const page = await open(tampering + story);
  await marked(page);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('a mark opens its card by a click, and the page is as it was when it closes', async () => {
  const page = await open(story);
  await marked(page);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const { x, y } = await page.evaluate(() => {
    const node = document.querySelector('p')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf('TASS'));
    range.setEnd(node, node.data.indexOf('TASS') + 4);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.click(x, y);
  await page.waitForFunction(() => document.documentElement.lastElementChild?.matches(':popover-open'));
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'body');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a page without an actor gets the gate and nothing else', async () => {
  const page = await open('<p>AFP said on Monday that it rained.</p>');
  await page.waitForTimeout(500);
  expect(await marks(page)).toBe(0);
});
