/**
 * `npm run gallery`: serves every state of every face until it is stopped.
 * `npm run gallery -- shots [word] [language]`: photographs them (those whose name holds the word) in four languages,
 * light and dark, into `tests/e2e/.shots`, which is not kept.
 * `npm run gallery -- references`: takes anew the few pictures that are kept and compared.
 */
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { usualWidth } from '../gallery/story.ts';
import { takeReferences } from './gallery/references.ts';
import { type Gallery, serveGallery, watchGallery } from './gallery/serve.ts';
import { launchBrowser, openStory, type StoryId, storyIds } from './gallery/stories.ts';

const folder = 'tests/e2e/.shots';
const languages = ['en', 'ru', 'ko', 'de'];
const themes = ['light', 'dark'] as const;

async function main([command, word = '', only]: readonly string[]): Promise<void> {
  if (command === undefined) {
    console.log(`Gallery: ${(await watchGallery()).address}`);
    return;
  }
  const gallery = await serveGallery();
  const browser = await launchBrowser();
  try {
    if (command === 'references') await takeReferences(browser, gallery);
    else await takeShots(browser, gallery, { word, langs: only ? [only] : languages });
  } finally {
    await browser.close();
    await gallery.close();
  }
}

interface Wanted {
  readonly word: string;
  readonly langs: readonly string[];
}

async function takeShots(browser: Browser, gallery: Gallery, { word, langs }: Wanted): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const chosen = (await storyIds(browser, gallery)).filter(({ id }) => id.includes(word));
  for (const theme of themes) await takeIn(browser, { gallery, chosen, langs, theme });
  console.log(`${chosen.length * langs.length * themes.length} pictures in ${folder}`);
}

interface Job {
  readonly gallery: Gallery;
  readonly chosen: readonly StoryId[];
  readonly langs: readonly string[];
  readonly theme: (typeof themes)[number];
}

async function takeIn(browser: Browser, { gallery, chosen, langs, theme }: Job): Promise<void> {
  const page = await browser.newPage();
  for (const { id, face } of chosen) {
    // Long lists are far longer than any picture.
    const fullPage = face !== 'dataset' && !id.endsWith('five-hundred');
    for (const lang of langs) {
      await page.setViewportSize({ width: usualWidth[face], height: fullPage ? 600 : 960 });
      await openStory(page, gallery, { story: id, lang, theme });
      await page.screenshot({ path: `${folder}/${id}.${lang}.${theme}.png`, fullPage });
    }
  }
  await page.close();
}

if (import.meta.main) await main(process.argv.slice(2));
