/** A full disk and a damaged database: every face that keeps something says so, and everything else goes on. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { openFace, tabOf } from './support/chromium-faces.ts';
import { fixture } from './support/fixtures.ts';
import { forThisTest } from './support/for-this-test.ts';
import { markCount } from './support/observe.ts';
import { type RecordingProxy, startProxy } from './support/proxy.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let proxy: RecordingProxy;
let chromium: Chromium;

beforeEach(async () => {
  proxy = await startProxy();
  chromium = await launchChromium({ proxy });
});
afterEach(async () => {
  await chromium.close();
  proxy.close();
});

/** Writing fails as on a full disk, in the database and in the extension's storage. */
const fullDisk = `for (const name of ['put', 'add', 'clear', 'delete']) IDBObjectStore.prototype[name] = () => {
  throw new DOMException('The disk is full.', 'QuotaExceededError');
};
chrome.storage.local.set = () => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
chrome.storage.local.remove = chrome.storage.local.set;`;

/** Opening and reading fail as with a damaged profile. */
const damaged = `IDBFactory.prototype.open = IDBDatabase.prototype.transaction = () => {
  throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
};`;

/** Breaks the background and every page of ours that is opened from now on. */
async function breakStorage(how: string): Promise<void> {
  await chromium.worker.evaluate(how);
  await chromium.context.addInitScript(`if (location.protocol === 'chrome-extension:') { ${how} }`);
}

async function article(): Promise<number> {
  const url = proxy.serve('http://gazette.example/agreement', fixture('agreement-en.html'));
  const page = forThisTest(await chromium.context.newPage());
  await page.goto(url);
  await page.waitForFunction(markCount);
  return tabOf(chromium, url);
}

async function options(section: string): Promise<Page> {
  const page = forThisTest(await chromium.context.newPage());
  await page.goto(chromium.page(`options.html#${section}`));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const packFile = {
  name: 'town.yml',
  mimeType: 'application/yaml',
  buffer: Buffer.from(`wirelight-pack: 1
id: town
title: Papers of my town
role: context
outlets:
  - { id: gazette, label: { en: Town Gazette } }
names:
  - { id: gazette-name, entity: gazette, forms: [{ lang: en, text: Town Gazette }] }
`),
};
const noRoom = 'The browser gives no more room for storage.';

it('tells of a full disk where a note, a setting, a pack or a pause is to be kept', async () => {
  const tabId = await article();
  const panel = forThisTest(await openFace(chromium, 'sidepanel', tabId));
  await panel
    .getByRole('button', { name: /According to KCNA/ })
    .first()
    .click();
  await panel.getByRole('button', { name: 'Add a note' }).click();
  await breakStorage(fullDisk);
  await panel.getByRole('textbox', { name: 'Your note' }).fill('Compare with the ministry.');
  await panel.getByRole('button', { name: 'Save note' }).click();
  await panel.getByRole('status').filter({ hasText: noRoom }).waitFor();
  expect(await panel.getByRole('textbox', { name: 'Your note' }).inputValue()).toBe(
    'Compare with the ministry.',
  );

  const popup = forThisTest(await openFace(chromium, 'popup', tabId));
  await popup.getByRole('button', { name: 'Pause on this site' }).click();
  await popup.getByRole('status').filter({ hasText: noRoom }).waitFor();

  const marks = await options('marks');
  const credits = marks.getByRole('checkbox', { name: /credits/i }).first();
  await credits.click();
  await marks.getByRole('status').filter({ hasText: noRoom }).waitFor();
  expect(await credits.isChecked()).toBe(true);

  const packs = await options('packs');
  await packs.locator('input[type=file]').setInputFiles(packFile);
  await packs.getByRole('status').filter({ hasText: noRoom }).waitFor();

  const data = await options('data');
  await data.getByRole('button', { name: /Erase: Everything/ }).click();
  await data.getByRole('button', { name: 'Erase now' }).click();
  await data.getByRole('status').filter({ hasText: noRoom }).waitFor();
});

it('works from the package with a damaged database, and says what cannot be kept', async () => {
  await breakStorage(damaged);
  const tabId = await article();
  const unusable = /The browser gives no database here/;
  const popup = forThisTest(await openFace(chromium, 'popup', tabId));
  await popup.getByRole('heading', { level: 1, name: /sentences rest on TASS and KCNA/ }).waitFor();
  await popup.getByText(unusable).waitFor();
  expect(await popup.locator('.card').count()).toBeGreaterThan(2);

  const panel = forThisTest(await openFace(chromium, 'sidepanel', tabId));
  await panel.getByText(unusable).waitFor();
  await panel
    .getByRole('button', { name: /According to KCNA/ })
    .first()
    .click();
  await panel.getByText('Why marked').waitFor();
  expect(await panel.getByRole('button', { name: 'Add a note' }).count()).toBe(0);

  const data = await options('data');
  await data.getByText(unusable).waitFor();
  const packs = await options('packs');
  await packs.getByText(unusable).waitFor();
});
