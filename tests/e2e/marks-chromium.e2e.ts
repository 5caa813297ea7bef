/** How marks and card look where pages and readers differ: dark, forced colours, print, right to left, zoom, late frames. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { forThisTest } from './support/for-this-test.ts';
import { markCount, markedWords } from './support/observe.ts';
import { type RecordingProxy, startProxy } from './support/proxy.ts';
import { inTime, until } from './support/time.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let proxy: RecordingProxy;
let chromium: Chromium;

beforeAll(async () => {
  proxy = await startProxy();
  chromium = await launchChromium({ proxy });
});
afterEach(async () => {
  await inTime(chromium.worker.evaluate('chrome.storage.local.remove("settings")'));
});
afterAll(async () => {
  await chromium?.close();
  proxy?.close();
});

let pages = 0;

async function open(html: string): Promise<Page> {
  pages += 1;
  const page = forThisTest(await chromium.context.newPage());
  await page.goto(proxy.serve(`http://gazette.example/${pages}`, `<!doctype html>${html}`));
  return page;
}

const story = (attributes = '', more = '') => `<html lang="en" ${attributes}><title>Story</title>
<body style="font:20px/1.6 serif"><article><h1>Agencies agree</h1>
<p>The visit was short, TASS said on Monday.</p><p>KCNA spoke of “an information war” by others.</p>${more}</article></body></html>`;

const marked = (page: Page) => page.waitForFunction(markCount, undefined, { timeout: 10_000 });

/** Style of the first mark whose words match, as the browser computes it. */
const lookOf = (page: Page, words: string) =>
  inTime(
    page.evaluate((wanted) => {
      for (const [name, highlight] of CSS.highlights) {
        for (const range of highlight) {
          const { startContainer, startOffset, endOffset } = range;
          if (!startContainer.textContent?.slice(startOffset, endOffset).includes(wanted)) continue;
          const style = getComputedStyle(startContainer.parentElement as Element, `::highlight(${name})`);
          const { backgroundColor, textDecorationLine, textDecorationStyle, textDecorationColor } = style;
          return { backgroundColor, textDecorationLine, textDecorationStyle, textDecorationColor };
        }
      }
      return undefined;
    }, words),
  );

/** The card behind its closed shadow root, as the browser's tools see it. */
async function cardStyle(page: Page, property: string): Promise<string | undefined> {
  const tools: CDPSession = await page.context().newCDPSession(page);
  try {
    await tools.send('DOM.enable');
    await tools.send('CSS.enable');
    const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = find(root, (node) => node.attributes?.includes('card') === true);
    if (!found) return undefined;
    const { computedStyle } = await tools.send('CSS.getComputedStyleForNode', { nodeId: found.nodeId });
    return computedStyle.find(({ name }) => name === property)?.value;
  } finally {
    await tools.detach();
  }
}

interface Tree {
  readonly nodeId: number;
  readonly attributes?: string[] | undefined;
  readonly children?: Tree[] | undefined;
  readonly shadowRoots?: Tree[] | undefined;
}
function find(node: Tree, fits: (node: Tree) => boolean): Tree | undefined {
  if (fits(node)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = find(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** Clicks the words of a mark and waits for its card. */
async function openCard(page: Page, words: string): Promise<void> {
  const { x, y } = await inTime(
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`${wanted} is not on the page`);
    }, words),
  );
  await page.mouse.click(x, y);
  await page.waitForFunction(() => document.documentElement.lastElementChild?.matches(':popover-open'));
}

describe('a mark', () => {
  it('tells the voice by its line: solid for a source, dotted or dashed for words in somebody’s mouth', async () => {
    const page = await open(story());
    await marked(page);
    expect((await lookOf(page, 'TASS'))?.textDecorationStyle).toBe('solid');
    // Names are painted first, phrases when everything is read.
    const phrase = async () => (await lookOf(page, 'information war'))?.textDecorationStyle;
    await expect.poll(phrase, { timeout: 10_000 }).toMatch(/dotted|dashed/);
  });

  it.each([
    ['white', '#fff', '#222'],
    ['black', '#000', '#ddd'],
    ['dark grey', '#222', '#eee'],
    ['sepia', '#f4ecd8', '#5b4636'],
  ])(
    'has a line of at least 3:1 on a %s page, and leaves the text its own colour',
    async (_name, paper, ink) => {
      const page = await open(story(`style="background:${paper};color:${ink}"`));
      await marked(page);
      const look = await lookOf(page, 'TASS');
      expect(contrast(numbersOf(look?.textDecorationColor ?? ''), hex(paper))).toBeGreaterThanOrEqual(3);
      // The fill lets the page through: the text on it stays as readable as the guidelines ask.
      const fill = over(numbersOf(look?.backgroundColor ?? ''), hex(paper));
      expect(contrast(hex(ink), fill)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('keeps its line and drops its fill in forced colours and on paper', async () => {
    const page = await open(story());
    await marked(page);
    await inTime(page.emulateMedia({ forcedColors: 'active' }));
    const forced = await lookOf(page, 'TASS');
    expect(forced?.textDecorationLine).toBe('underline');
    expect(numbersOf(forced?.backgroundColor ?? '')[3]).toBe(0);
    await inTime(page.emulateMedia({ forcedColors: 'none', media: 'print' }));
    const printed = await lookOf(page, 'TASS');
    expect(printed?.textDecorationLine).toBe('underline');
    expect(numbersOf(printed?.backgroundColor ?? '')[3]).toBe(0);
    expect(numbersOf(printed?.textDecorationColor ?? '').slice(0, 3)).toEqual([0, 0, 0]);
  });

  it('stands on its words in right-to-left text, and its card inside the view', async () => {
    const page =
      await open(`<html lang="ar" dir="rtl"><title>خبر</title><body style="font:20px/1.6 serif"><article>
      <h1>الوكالتان</h1><p>وقالت وكالة TASS الروسية إن الزيارة كانت قصيرة.</p></article></body></html>`);
    await marked(page);
    expect((await inTime(page.evaluate(markedWords))).join('|')).toContain('TASS');
    await openCard(page, 'TASS');
    const box = await inTime(
      page.evaluate(() => document.documentElement.lastElementChild?.getBoundingClientRect().toJSON()),
    );
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(await page.evaluate(() => innerWidth));
  });

  it('is styled in a frame that comes later', async () => {
    const page = await open(story());
    await marked(page);
    await inTime(
      page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<p>KCNA said on Tuesday that it would rain.</p>';
        document.querySelector('article')?.append(frame);
      }),
    );
    const line = () =>
      page.evaluate(() => {
        const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
        const [name] = view?.CSS.highlights.keys() ?? [];
        const words = view?.document.querySelector('p');
        return (
          view && words && name && view.getComputedStyle(words, `::highlight(${name})`).textDecorationLine
        );
      });
    await until(async () => (await line()) === 'underline');
  });
});

describe('the card', () => {
  const paper = { light: 'rgb(251, 250, 247)', dark: 'rgb(29, 34, 38)' } as const;

  it.each([
    ['auto', 'light', 'light'],
    ['auto', 'dark', 'dark'],
    ['dark', 'light', 'dark'],
    ['light', 'dark', 'light'],
  ] as const)('with the theme %s on a %s system is %s', async (theme, colorScheme, shown) => {
    await inTime(chromium.worker.evaluate(`chrome.storage.local.set({ settings: { theme: "${theme}" } })`));
    const page = await open(story());
    await inTime(page.emulateMedia({ colorScheme }));
    await marked(page);
    await openCard(page, 'TASS');
    await until(async () => (await cardStyle(page, 'background-color')) === paper[shown]);
  });

  it('does not cover the sentence it speaks of, in a narrow window as in a wide one', async () => {
    for (const width of [360, 1200]) {
      const page = await open(story());
      await inTime(page.setViewportSize({ width, height: 800 }));
      await marked(page);
      await openCard(page, 'TASS');
      const apart = await inTime(
        page.evaluate(() => {
          const words = document.querySelector('p')?.getBoundingClientRect() as DOMRect;
          const card = document.documentElement.lastElementChild?.getBoundingClientRect() as DOMRect;
          return card.top >= words.bottom || card.bottom <= words.top;
        }),
      );
      expect(apart, `${width} px`).toBe(true);
    }
  });

  it('is not on the page when it is printed', async () => {
    const page = await open(story());
    await marked(page);
    await openCard(page, 'TASS');
    await inTime(page.emulateMedia({ media: 'print' }));
    expect(
      await page.evaluate(
        () => getComputedStyle(document.documentElement.lastElementChild as Element).display,
      ),
    ).toBe('none');
  });

  it('is styled on a page whose policy allows no style of its own', async () => {
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'">`;
    const page = await open(story('', '').replace('<title>', `${policy}<title>`));
    await marked(page);
    await openCard(page, 'TASS');
    expect(await cardStyle(page, 'border-top-left-radius')).toBe('10px');
  });
});

type Colour = readonly [number, number, number, number];

function numbersOf(colour: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

function hex(colour: string): Colour {
  const long = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const at = (from: number) => Number.parseInt(long.slice(from, from + 2), 16);
  return [at(1), at(3), at(5), 1];
}

/** What is seen of a colour with gaps on another. */
function over([r, g, b, alpha]: Colour, [r2, g2, b2]: Colour): Colour {
  const mix = (front: number, back: number) => front * alpha + back * (1 - alpha);
  return [mix(r, r2), mix(g, g2), mix(b, b2), 1];
}

/** Contrast of two opaque colours, as the guidelines reckon it. */
function contrast(one: Colour, other: Colour): number {
  const light = ([r, g, b]: Colour) => {
    const [x, y, z] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
