/** Options, dataset page, welcome page and sidebar in the built extension, as a reader of Firefox uses them. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Firefox, launchFirefox } from './support/firefox.ts';
import { type FirefoxWindow, type Shown, windowOf } from './support/firefox-window.ts';
import { fixture } from './support/fixtures.ts';
import { markCount } from './support/observe.ts';
import { type RecordingProxy, startProxy } from './support/proxy.ts';
import { until } from './support/time.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 60_000 });

let folder: string;
let proxy: RecordingProxy;
let firefox: Firefox;
let window: FirefoxWindow;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirelight-downloads-'));
  proxy = await startProxy();
  const preferences = {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.helperApps.neverAsk.saveToDisk': 'application/json,application/yaml,text/markdown',
  };
  firefox = await launchFirefox({ proxy, preferences });
  window = await windowOf(firefox);
  await until(async () => (await window.tabs()).some((url) => url.endsWith('/welcome.html')));
});
afterAll(async () => {
  await firefox?.close();
  proxy?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function open(path: string): Promise<Page> {
  const page = await firefox.open(path);
  await page.waitForSelector('h1', { timeout: 10_000 });
  return page;
}

const says = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { timeout: 10_000, polling: 100 },
    text,
  );

/** Finds by role and name, as a screen reader would. */
async function press(page: Page, role: string, name: string): Promise<void> {
  const element = await page.waitForSelector(`aria/${name}[role="${role}"]`, { timeout: 10_000 });
  await element?.click();
}

async function giveFile(page: Page, name: string, text: string): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, text);
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/** The text of the first file that was downloaded under a name. */
const downloaded = (name: RegExp) =>
  until(async () => {
    const found = (await readdir(folder)).find((file) => name.test(file));
    return found && (await readFile(join(folder, found), 'utf8'));
  });

const pack = `wirelight-pack: 1
id: town
title: Papers of my town
outlets:
  - { id: gazette, label: { en: Town Gazette } }
names:
  - { id: gazette-name, entity: gazette, forms: [{ lang: en, text: Town Gazette }] }
`;

it('shows a choice in the preview at once, and keeps it over a reload', async () => {
  const page = await open('options.html#marks');
  const painted = () => page.evaluate(() => CSS.highlights.size);
  await until(async () => (await painted()) > 4);
  const before = await painted();
  await press(page, 'checkbox', 'Photo credits');
  await until(async () => (await painted()) === before - 1);
  await page.goto(firefox.address('options.html#marks'), { waitUntil: [] });
  await until(async () => (await painted()) === before - 1);
  await press(page, 'checkbox', 'Photo credits');
  await until(async () => (await painted()) === before);
  await page.close();
});

it('speaks another language at once, and looks dark when told to', async () => {
  const page = await open('options.html#appearance');
  await press(page, 'radio', 'Deutsch');
  await says(page, 'Sprache und Erscheinung');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  await press(page, 'radio', 'Wie im Browser');
  await says(page, 'Language and theme');
  await press(page, 'radio', 'Dark');
  await until(() => page.evaluate(() => document.documentElement.dataset.theme === 'dark'));
  await press(page, 'radio', 'As in the system');
  await page.close();
});

it('changes a keyboard shortcut in place', async () => {
  const page = await open('options.html#shortcuts');
  const keys = () =>
    page.evaluate(
      `browser.commands.getAll().then((all) => all.find((one) => one.name === 'next-mark').shortcut)`,
    );
  expect(await keys()).toBe('Alt+Shift+J');
  await window.front();
  await page.focus('aria/Next mark[role="textbox"]');
  await window.shortcut('U');
  await until(async () => (await keys()) === 'Alt+Shift+U');
  await page.close();
});

it('refuses a pack by line and field, imports it when mended, and a page that names nothing else is read', async () => {
  const page = await open('options.html#packs');
  await giveFile(page, 'bad.yml', pack.replace('entity: gazette', 'entity: nobody'));
  await says(page, 'names[0].entity');
  await giveFile(page, 'town.yml', pack);
  await says(page, 'Papers of my town was imported.');
  const town = await firefox.browser.newPage();
  await town.goto(
    proxy.serve(
      'http://courier.example/bread',
      '<!doctype html><p>The bread has risen, the Town Gazette said.</p>',
    ),
  );
  await town.waitForFunction(markCount, { timeout: 10_000, polling: 100 });
  await town.close();
  await page.close();
});

it('saves everything as a file, erases it, and reads it in again', async () => {
  const page = await open('options.html#data');
  await press(page, 'button', 'Save all as a file');
  const saved = await downloaded(/^wirelight-.*\.json$/);
  expect(JSON.parse(saved)).toMatchObject({ data: { packs: [{ id: 'town' }] } });
  await press(page, 'button', 'Erase: Everything you made');
  await press(page, 'button', 'Erase now');
  await says(page, 'No packs');
  await giveFile(page, 'again.json', saved);
  await says(page, 'The file was read in.');
  await page.waitForSelector('aria/Erase: 1 pack[role="button"]');
  await page.close();
});

it('finds an entry in the dataset page, with its sources', async () => {
  const page = await open('dataset.html');
  const field = await page.waitForSelector('input[type=search]');
  await field?.type('Korean Central');
  await page.waitForFunction(() => document.querySelector('a[href*="kcna"]') !== null, { timeout: 10_000 });
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('a[href*="outlet=kcna"], a[href*="kcna"]')?.click(),
  );
  await says(page, 'KCNA');
  expect(await page.evaluate(() => document.querySelectorAll('a[href^="https://"]').length)).toBeGreaterThan(
    0,
  );
  await page.close();
});

it('shows the card of each finding of the welcome page by its list', async () => {
  const page = await open('welcome.html');
  await until(() => page.evaluate(() => CSS.highlights.size > 4));
  await page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .find((one) => /Photo: KCNA/.test(one.textContent ?? ''))
      ?.click(),
  );
  await says(page, 'A credit line of a photo or video');
  await page.close();
});

it('has the findings, the chains, the timeline and the cards in the sidebar, filters them and keeps a note', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(proxy.serve('http://gazette.example/agreement', fixture('agreement-en.html')));
  await page.waitForFunction(markCount, { timeout: 10_000, polling: 100 });
  await window.shortcut('L');
  const sidebar: Shown = await until(() => window.sidebar());
  const count = `content.document.querySelectorAll('button.finding').length`;
  await sidebar.waitFor(`${count} > 5`);
  const all = await sidebar.read<number>(count);
  // The width Firefox gives a sidebar: nothing may reach out of it.
  expect(await sidebar.read('content.document.documentElement.scrollWidth <= content.innerWidth')).toBe(true);
  await sidebar.read(`(() => {
    const select = [...content.document.querySelectorAll('select')].find((one) => [...one.options].some(({ value }) => value === 'framing'));
    select.value = 'framing';
    select.dispatchEvent(new content.Event('change', { bubbles: true }));
  })()`);
  await sidebar.waitFor(`${count} > 0 && ${count} < ${all}`);
  await sidebar.click('button.finding');
  await sidebar.waitFor(`content.document.querySelector('[aria-expanded=true]')`.concat('?.textContent'));
  await sidebar.click('button', /Add a note/);
  await sidebar.waitFor(`Boolean(content.document.querySelector('textarea'))`);
  await sidebar.read(`(() => {
    const field = content.document.querySelector('textarea');
    field.value = 'Asked the agency.';
    field.dispatchEvent(new content.Event('input', { bubbles: true }));
  })()`);
  await sidebar.click('button', /Save note/);
  await sidebar.waitFor(`content.document.body.innerText.includes('Saved on your machine')`);
  for (const tab of [/Chains/, /Timeline/, /Context/]) {
    await sidebar.click('[role=tab]', tab);
    await sidebar.waitFor(
      `content.document.querySelector('[role=tabpanel]:not([hidden])')?.innerText.length > 80`,
    );
  }
  await window.shortcut('L');
  await page.close();
});

it('follows the tab in front', async () => {
  const [first, second] = [await firefox.browser.newPage(), await firefox.browser.newPage()];
  await first.goto(proxy.serve('http://gazette.example/agreement', fixture('agreement-en.html')));
  await second.goto(proxy.serve('http://gazette.example/bread', fixture('nothing-ordinary.html')));
  await first.bringToFront();
  await first.waitForFunction(markCount, { timeout: 10_000, polling: 100 });
  await window.shortcut('L');
  const sidebar = await until(() => window.sidebar());
  const heading = `content.document.querySelector('h1')?.textContent`;
  await sidebar.waitFor(`/sentences rest on/.test(${heading})`);
  await second.bringToFront();
  await sidebar.waitFor(`/Nothing found/.test(${heading})`);
  await first.bringToFront();
  await sidebar.waitFor(`/sentences rest on/.test(${heading})`);
  await window.shortcut('L');
});
