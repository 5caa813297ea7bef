/** Every state of every face in a real browser: accessible, without overflow, and looking as it did. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Face } from '../gallery/story.ts';
import {
  difference,
  keptWith,
  nameOf,
  pictureOf,
  readReference,
  references,
  takenWith,
} from '../tools/gallery/references.ts';
import { type Gallery, serveGallery } from '../tools/gallery/serve.ts';
import { launchBrowser, openStory, type StoryId, storyIds } from '../tools/gallery/stories.ts';
import { inTime } from './support/time.ts';

const faces: readonly Face[] = ['popup', 'panel', 'inline-card', 'options', 'welcome', 'dataset'];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Many times what the longest takes here, and short enough that a hanging browser does not eat the whole run. */
const limit = 120_000;

let gallery: Gallery;
let browser: Browser;
let page: Page;
let stories: readonly StoryId[];

beforeAll(async () => {
  gallery = await serveGallery();
  const first = await launchBrowser();
  stories = await storyIds(first, gallery);
  await first.close();
}, limit);

afterAll(() => gallery?.close());

// A browser for each test: one that hangs takes no other test with it.
beforeEach(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

// One that no longer answers is left to end with the tests.
afterEach(() => inTime(browser.close(), 10_000).catch(() => undefined));

const of = (face: Face) => stories.filter((story) => story.face === face);

describe.each(faces)('%s', (face) => {
  test('has stories', () => expect(of(face).length).toBeGreaterThan(0));

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in any state (%s)',
    async (theme) => {
      const found: string[] = [];
      await page.setViewportSize({ width: face === 'popup' || face === 'panel' ? 400 : 1100, height: 800 });
      for (const { id } of of(face)) {
        await openStory(page, gallery, { story: id, lang: 'en', theme });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
        for (const { id: rule, nodes } of violations)
          found.push(`${id}: ${rule}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      }
      expect(found).toEqual([]);
    },
    limit,
  );

  test.each(['de', 'ru'])(
    'nothing overflows at 320 px with text at 200 % (%s)',
    async (lang) => {
      const found: string[] = [];
      await page.setViewportSize({ width: 320, height: 640 });
      for (const { id } of of(face)) {
        await openStory(page, gallery, { story: id, lang });
        const wide = await page.evaluate(overflowing);
        if (wide.length > 0) found.push(`${id}: ${wide.join(', ')}`);
      }
      expect(found).toEqual([]);
    },
    limit,
  );

  test(
    'has one main part, one first heading, and its language',
    async () => {
      const found: unknown[] = [];
      for (const { id } of of(face)) {
        await openStory(page, gallery, { story: id, lang: 'ko' });
        const is = await page.evaluate(() => ({
          mains: document.querySelectorAll('main').length,
          headings: document.querySelectorAll('h1').length,
          lang: document.documentElement.lang,
        }));
        if (is.mains !== 1 || is.headings !== 1 || is.lang !== 'ko') found.push({ id, ...is });
      }
      expect(found).toEqual([]);
    },
    limit,
  );
});

test('the overflow check can fail', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openStory(page, gallery, { story: 'popup-quiet', lang: 'en' });
  await page.evaluate(() => document.querySelector('h1')?.append('M'.repeat(200)));
  await page.addStyleTag({ content: 'h1 { overflow-wrap: normal !important }' });
  expect(await page.evaluate(overflowing)).not.toEqual([]);
});

/** In the page: doubles the text size and lists what then reaches beyond the right edge, the innermost first. */
function overflowing(): string[] {
  const root = document.documentElement;
  root.style.fontSize = '200%';
  if (root.scrollWidth <= root.clientWidth) return [];
  const beyond = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
  );
  const innermost = beyond
    .filter((element) => !beyond.some((other) => other !== element && element.contains(other)))
    .slice(0, 3)
    .map(
      (element) => `<${element.localName} class="${element.className}"> ${element.textContent?.slice(0, 40)}`,
    );
  // Text may reach out of an element that does not.
  return [`${root.scrollWidth} px wide`, ...innermost];
}

describe('the kept pictures', () => {
  test('are few and small', () => {
    const bytes = references.reduce((sum, one) => sum + readReference(one).length, 0);
    expect(references.length).toBeLessThanOrEqual(12);
    expect(bytes).toBeLessThan(2_000_000);
  });

  test('look as they did', { timeout: limit }, async ({ skip }) => {
    const kept = keptWith();
    const now = takenWith(browser);
    if (kept?.browser !== now.browser || kept.fonts !== now.fonts || now.fonts === 'unknown') {
      const why = `pictures taken with ${JSON.stringify(kept)}, here is ${JSON.stringify(now)}`;
      console.warn(`SKIPPED: ${why}`);
      skip(why);
    }
    const changed: string[] = [];
    for (const one of references) {
      const share = await difference(page, readReference(one), await pictureOf(page, gallery, one));
      if (share > 0.001) changed.push(`${nameOf(one)}: ${(share * 100).toFixed(2)} % of the pixels differ`);
    }
    expect(changed, 'if the change is meant: npm run gallery -- references').toEqual([]);
  });
});
