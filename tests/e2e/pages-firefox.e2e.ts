/** The same pages in Firefox. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Firefox, launchFirefox } from './support/firefox.ts';
import { type Shown, windowOf } from './support/firefox-window.ts';
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

/** Clicks a name and gives the page's card, which only the browser's own scripts can look into. */
async function openCard(page: Page): Promise<Shown> {
  const { x, y } = await page.evaluate(() => {
    const name = document.querySelector('b') as HTMLElement;
    const { left, top, height } = name.getBoundingClientRect();
    return { x: left + 5, y: top + height / 2 };
  });
  await page.mouse.click(x, y);
  await page.waitForFunction(() => document.documentElement.lastElementChild?.matches(':popover-open'));
  return (await windowOf(firefox)).front();
}
const cardStyle = `content.getComputedStyle(content.document.documentElement.lastElementChild.openOrClosedShadowRoot.querySelector('.card'))`;

it('shows its card styled on a page whose policy allows no style of its own', async () => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'">`;
  const page = forThisTest(await firefox.browser.newPage());
  const html = `<!doctype html>${policy}<title>Story</title><p>The visit was short, <b>TASS</b> said on Monday.</p>`;
  await page.goto(proxy.serve('http://gazette.example/strict', html));
  await page.waitForFunction(markCount, { timeout: 10_000 });
  const shown = await openCard(page);
  await shown.waitFor(`${cardStyle}.borderTopLeftRadius === '10px'`);
});

it('styles marks in a frame that comes later', async () => {
  const page = forThisTest(await firefox.browser.newPage());
  await page.goto(
    proxy.serve('http://gazette.example/frames', '<!doctype html><p>TASS said on Monday that it rained.</p>'),
  );
  await page.waitForFunction(markCount, { timeout: 10_000 });
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>KCNA said on Tuesday that it would rain.</p>';
    document.body.append(frame);
  });
  await page.waitForFunction(
    () => {
      const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
      const [name] = view?.CSS.highlights.keys() ?? [];
      const words = view?.document.querySelector('p');
      return (
        view &&
        words &&
        name &&
        view.getComputedStyle(words, `::highlight(${name})`).textDecorationLine === 'underline'
      );
    },
    { timeout: 10_000, polling: 100 },
  );
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
