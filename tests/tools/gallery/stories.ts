/** The gallery in a browser: which stories there are, and one of them opened. */
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Face } from '../../gallery/story.ts';
import { chromiumArgs, findChromium } from '../browsers.ts';
import type { Gallery } from './serve.ts';

export interface StoryId {
  readonly id: string;
  readonly face: Face;
}

export interface Shown {
  readonly story?: string;
  readonly lang?: string;
  readonly theme?: 'light' | 'dark';
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is not installed: run `npm run setup`.');
  return chromium.launch({ executablePath, args: chromiumArgs });
}

/** Every story, in the order of the gallery. */
export async function storyIds(browser: Browser, gallery: Gallery): Promise<readonly StoryId[]> {
  const page = await browser.newPage();
  await openStory(page, gallery, {});
  const ids = await page.evaluate(() => (window as unknown as { storyIds: StoryId[] }).storyIds);
  await page.close();
  return ids;
}

/** Opens a story and waits until it is drawn. */
export async function openStory(page: Page, { address }: Gallery, shown: Shown): Promise<void> {
  await page.emulateMedia({ colorScheme: shown.theme ?? 'light', reducedMotion: 'reduce' });
  await page.goto(`${address}?${new URLSearchParams({ ...shown })}`);
  await page.waitForSelector('html[data-ready]', { timeout: 30_000 });
}
