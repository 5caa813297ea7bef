/**
 * `npm run gallery`: serves every state of every face until it is stopped.
 * `npm run gallery -- shots [word]`: photographs them (those whose name holds the word) in four languages, light and
 * dark, into `tests/e2e/.shots`, which is not kept.
 */
import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Face, usualWidth } from '../gallery/story.ts';
import { chromiumArgs, findChromium } from './browsers.ts';
import { type Gallery, serveGallery } from './gallery/serve.ts';

const folder = 'tests/e2e/.shots';
const languages = ['en', 'ru', 'ko', 'de'];
const themes = ['light', 'dark'] as const;

async function main([command, word = '', only = '']: readonly string[]): Promise<void> {
  const gallery = await serveGallery({ watch: command === undefined });
  if (command === 'shots') {
    await takeShots(gallery, word, only ? [only] : languages);
    await gallery.close();
  } else console.log(`Gallery: ${gallery.address}`);
}

async function takeShots(gallery: Gallery, word: string, langs: readonly string[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs });
  try {
    mkdirSync(folder, { recursive: true });
    const chosen = (await storyIds(browser, gallery)).filter(({ id }) => id.includes(word));
    for (const theme of themes) await takeIn(browser, { gallery, chosen, langs, theme });
    console.log(`${chosen.length * langs.length * themes.length} pictures in ${folder}`);
  } finally {
    await browser.close();
  }
}

interface Job {
  readonly gallery: Gallery;
  readonly chosen: readonly StoryId[];
  readonly langs: readonly string[];
  readonly theme: (typeof themes)[number];
}

async function takeIn(browser: Browser, { gallery, chosen, langs, theme }: Job): Promise<void> {
  const page = await browser.newPage({ colorScheme: theme });
  for (const { id, face } of chosen) {
    for (const lang of langs) {
      // The list of the dataset is far longer than any picture.
      const fullPage = face !== 'dataset';
      await page.setViewportSize({ width: usualWidth[face], height: fullPage ? 600 : 960 });
      await openStory(page, gallery, { story: id, lang, theme });
      await page.screenshot({ path: `${folder}/${id}.${lang}.${theme}.png`, fullPage });
    }
  }
  await page.close();
}

interface StoryId {
  readonly id: string;
  readonly face: Face;
}

async function storyIds(browser: Browser, gallery: Gallery): Promise<readonly StoryId[]> {
  const page = await browser.newPage();
  await openStory(page, gallery, {});
  const ids = await page.evaluate(() => (window as unknown as { storyIds: StoryId[] }).storyIds);
  await page.close();
  return ids;
}

async function openStory(page: Page, { address }: Gallery, query: Record<string, string>): Promise<void> {
  await page.goto(`${address}?${new URLSearchParams(query)}`);
  await page.waitForSelector('html[data-ready]', { timeout: 30_000 });
}

if (import.meta.main) await main(process.argv.slice(2));
