/** The few pictures that are kept and compared, and what they were taken with. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Face, usualWidth } from '../../gallery/story.ts';
import type { Gallery } from './serve.ts';
import { openStory, type Shown } from './stories.ts';

const folder = 'tests/e2e/references';

export interface Reference extends Required<Shown> {
  readonly face: Face;
}

/** Stories over invented data, so that only a change of the faces changes them. */
export const references: readonly Reference[] = [
  { story: 'popup-report', face: 'popup', lang: 'en', theme: 'light' },
  { story: 'popup-report', face: 'popup', lang: 'ru', theme: 'dark' },
  { story: 'popup-no-access', face: 'popup', lang: 'de', theme: 'light' },
  { story: 'panel-report', face: 'panel', lang: 'en', theme: 'light' },
  { story: 'panel-chains', face: 'panel', lang: 'ko', theme: 'light' },
  { story: 'panel-timeline', face: 'panel', lang: 'en', theme: 'dark' },
  { story: 'inline-card-source', face: 'inline-card', lang: 'ko', theme: 'light' },
  { story: 'inline-card-phrase', face: 'inline-card', lang: 'en', theme: 'dark' },
  { story: 'options-sites-lists', face: 'options', lang: 'de', theme: 'light' },
  { story: 'options-data', face: 'options', lang: 'en', theme: 'dark' },
];

/** Browser and fonts, on which every pixel depends. */
export interface Taken {
  readonly browser: string;
  readonly fonts: string;
}

export function takenWith(browser: Browser): Taken {
  return { browser: browser.version(), fonts: fontHash() };
}

/** What the kept pictures were taken with, or undefined when there are none. */
export function keptWith(): Taken | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'taken.json'), 'utf8')) as Taken;
  } catch {
    return undefined; // No pictures were taken yet.
  }
}

export function readReference(one: Reference): Buffer {
  return readFileSync(join(folder, nameOf(one)));
}

export async function takeReferences(browser: Browser, gallery: Gallery): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  for (const one of references) writeFileSync(join(folder, nameOf(one)), await pictureOf(page, gallery, one));
  writeFileSync(join(folder, 'taken.json'), `${JSON.stringify(takenWith(browser), null, 2)}\n`);
  await page.close();
}

export async function pictureOf(
  page: Page,
  gallery: Gallery,
  { face, ...shown }: Reference,
): Promise<Buffer> {
  await page.setViewportSize({ width: usualWidth[face], height: 720 });
  await openStory(page, gallery, shown);
  return page.screenshot({ caret: 'hide', animations: 'disabled' });
}

/** Share of pixels that differ, from 0 to 1; 1 where the sizes differ. Decoded by the browser itself. */
export async function difference(page: Page, a: Buffer, b: Buffer): Promise<number> {
  if (a.equals(b)) return 0;
  return page.evaluate(
    async (pictures) => {
      const [one, two] = await Promise.all(
        pictures.map(async (data) => {
          const bitmap = await createImageBitmap(await (await fetch(data)).blob());
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!one || !two || one.width !== two.width || one.height !== two.height) return 1;
      let differing = 0;
      for (let at = 0; at < one.data.length; at += 4)
        if ([0, 1, 2].some((n) => Math.abs((one.data[at + n] ?? 0) - (two.data[at + n] ?? 0)) > 24))
          differing += 1;
      return differing / (one.width * one.height);
    },
    [a, b].map((picture) => `data:image/png;base64,${picture.toString('base64')}`),
  );
}

export function nameOf({ story, lang, theme }: Required<Shown>): string {
  return `${story}.${lang}.${theme}.png`;
}

/** Changes with every font of the system; `unknown` where they cannot be listed. */
function fontHash(): string {
  try {
    const fonts = execFileSync('fc-list', [':', 'family', 'style', 'fontversion'], { encoding: 'utf8' });
    return createHash('sha256').update(fonts.split('\n').sort().join('\n')).digest('hex').slice(0, 16);
  } catch {
    return 'unknown';
  }
}
