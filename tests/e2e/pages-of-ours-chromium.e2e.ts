/** Options, welcome and dataset page in the built extension, as a reader uses them. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium.ts';

vi.setConfig({ testTimeout: 45_000, hookTimeout: 60_000 });

let chromium: Chromium;
let folder: string;
const faults: string[] = [];

beforeAll(async () => {
  chromium = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), 'wirelight-files-'));
  chromium.context.on('weberror', (error) => faults.push(String(error.error())));
});

afterAll(async () => {
  await chromium?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  const page = await chromium.context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(chromium.page(path));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const pack = `wirelight-pack: 1
id: town
title: Papers of my town
outlets:
  - { id: gazette, label: { en: Town Gazette } }
names:
  - id: gazette-name
    entity: gazette
    forms: [{ lang: en, text: Town Gazette }]
`;

test('a choice is stored, shown in the preview, and there after a reload', async () => {
  const page = await open('options.html#marks');
  await page.locator('.sample p').first().waitFor();
  const painted = () => page.evaluate(() => [...CSS.highlights.keys()].length);
  await expect.poll(painted).toBeGreaterThan(4);
  const before = await painted();
  await page.getByRole('checkbox', { name: 'Photo credits' }).uncheck();
  await expect.poll(painted).toBe(before - 1);
  await page.reload();
  await expect.poll(() => page.getByRole('checkbox', { name: 'Photo credits' }).isChecked()).toBe(false);
  await page.getByRole('checkbox', { name: 'Photo credits' }).check();
  await page.close();
});

test('another language is spoken at once', async () => {
  const page = await open('options.html#appearance');
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await page.getByRole('heading', { level: 1, name: 'Sprache und Erscheinung' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  await page.getByRole('radio', { name: 'Wie im Browser' }).check();
  await page.getByRole('heading', { level: 1, name: 'Language and theme' }).waitFor();
  await page.close();
});

test('a chosen theme is there before the first paint of the next face, and goes with the choice', async () => {
  const options = await open('options.html#appearance');
  const parsedWith = async (): Promise<unknown> => {
    const face = await chromium.context.newPage();
    // Modules run when the document has been parsed; what is painted before them has no settings to go by.
    await face.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        if (document.readyState !== 'interactive') return;
        Object.assign(window, { parsedWith: document.documentElement.dataset.theme ?? 'none' });
      });
    });
    await face.goto(chromium.page('popup.html'));
    const theme = await face.evaluate(() => (window as unknown as { parsedWith?: string }).parsedWith);
    await face.close();
    return theme;
  };
  expect(await parsedWith()).toBe('none');
  await options.getByRole('radio', { name: 'Dark' }).check();
  await options.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  expect(await parsedWith()).toBe('dark');
  await options.getByRole('radio', { name: 'As in the system' }).check();
  await expect.poll(parsedWith).toBe('none');
  await options.close();
});

test('a pack is refused by line and field, imported when mended, and saved byte for byte', async () => {
  const page = await open('options.html#packs');
  const file = join(folder, 'town.yml');
  await writeFile(file, pack.replace('entity: gazette', 'entity: nobody'));
  await page.locator('input[type=file]').setInputFiles(file);
  const refused = page.getByRole('alert');
  await refused.waitFor();
  expect(await refused.innerText()).toMatch(/Line 8, names\[0\]\.entity: .*nobody/);
  await writeFile(file, pack);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('Papers of my town was imported.').waitFor();
  expect(await refused.count()).toBe(0);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as file: Papers of my town' }).click(),
  ]);
  expect(await readFile(await saved.path(), 'utf8')).toBe(pack);
  await page.close();
});

test('everything goes into a file, is erased, and comes back from it; a foreign file changes nothing', async () => {
  const page = await open('options.html#data');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save all as a file' }).click(),
  ]);
  await page.getByRole('button', { name: 'Erase: Everything you made' }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await page.getByText('No packs').waitFor();
  const foreign = join(folder, 'foreign.json');
  await writeFile(foreign, '{"hello": 1}');
  await page.locator('input[type=file]').setInputFiles(foreign);
  await page.getByText(/not an export of Wirelight/).waitFor();
  const exported = join(folder, 'all.json');
  await writeFile(exported, await readFile(await saved.path()));
  await page.locator('input[type=file]').setInputFiles(exported);
  await page.getByText('The file was read in.').waitFor();
  await page.getByRole('button', { name: 'Erase: 1 pack' }).waitFor();
  await page.close();
});

test('the published figures are those of the package', async () => {
  const results = JSON.parse(await readFile('assets/eval/results.json', 'utf8'));
  const page = await open('options.html#reading');
  const { right, found } = results.dev.measures.mentions.all;
  await page.getByText(`(${right} of ${found})`).first().waitFor();
  await page.getByText(results.hash.slice(0, 12)).waitFor();
  await page.close();
});

test('the welcome page opens a card by a click on a mark and by the list', async () => {
  const page = await open('welcome.html');
  const words = page.locator('.sample p').nth(1);
  await words.waitFor();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(4);
  const box = await words.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 12);
  await page.locator('.demo-card').getByRole('heading', { name: 'TASS' }).waitFor();
  await page.getByRole('button', { name: /Photo: KCNA/ }).click();
  await page.locator('.demo-card').getByText('A credit line of a photo or video').waitFor();
  await page.close();
});

test('typing in the dataset’s search keeps every task short, and a link leads to its entry', async () => {
  const page = await open('dataset.html#card=outlet.tass');
  await page.getByRole('article').first().waitFor();
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration))).observe({
      type: 'longtask',
    });
    Object.assign(window, { tasks });
  });
  const field = page.getByRole('searchbox');
  await field.pressSequentially('informat', { delay: 60 });
  await page
    .getByRole('link', { name: /information war/ })
    .first()
    .waitFor();
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  console.log('long tasks while typing, ms:', tasks);
  expect(Math.max(0, ...tasks)).toBeLessThan(100);
  await field.fill('abc://x/dataset.html#outlet=kcna');
  await page.getByRole('heading', { level: 2, name: /KCNA|Korean Central News Agency/ }).waitFor();
  await page.close();
});

test('nothing went wrong on the way', () => expect(faults).toEqual([]));
