/** A page that names nothing but an outlet of the reader's own pack, from the import to the removal of the pack. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { openFace, tabOf } from './support/chromium-faces.ts';
import { markCount } from './support/observe.ts';
import { type RecordingProxy, startProxy } from './support/proxy.ts';
import { until } from './support/time.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let proxy: RecordingProxy;
let chromium: Chromium;
let url: string;

const story = `<!doctype html><html lang="en"><title>Bread</title><article><h1>The bread has risen</h1>
<p>The bread has risen again, the Town Gazette said on Monday, and bakers were content with it.</p></article>`;
const pack = (role: string) => `wirelight-pack: 1
id: town
title: Papers of my town
role: ${role}
outlets:
  - { id: gazette, label: { en: Town Gazette } }
names:
  - { id: gazette-name, entity: gazette, forms: [{ lang: en, text: Town Gazette }] }
`;

beforeAll(async () => {
  proxy = await startProxy();
  chromium = await launchChromium({ proxy });
  url = proxy.serve('http://courier.example/bread', story);
});
afterAll(async () => {
  await chromium?.close();
  proxy?.close();
});

/** What the popup says of the page, opened anew. */
async function said(wanted: RegExp): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto(url);
  const popup = await openFace(chromium, 'popup', await tabOf(chromium, url));
  await popup.getByText(wanted).first().waitFor({ timeout: 10_000 });
  await popup.close();
  await page.close();
}

async function importPack(role: string): Promise<void> {
  const options = await chromium.context.newPage();
  await options.goto(chromium.page('options.html#packs'));
  const file = { name: 'town.yml', mimeType: 'application/yaml', buffer: Buffer.from(pack(role)) };
  await options.locator('input[type=file]').setInputFiles(file);
  await options.getByText('Papers of my town was imported.').waitFor({ timeout: 10_000 });
  await options.close();
}

const kept = () =>
  chromium.worker.evaluate('chrome.storage.local.get("packGate").then((it) => Object.keys(it).length)');

it('is quiet before, and nothing is kept for the gate', async () => {
  await said(/Nothing found/);
  expect(await kept()).toBe(0);
});

it('is read once the pack is there: its outlet is listed, and painted only if the pack says so', async () => {
  await importPack('context');
  await said(/Town Gazette/);
  await importPack('subject');
  const page = await chromium.context.newPage();
  await page.goto(url);
  await page.waitForFunction(markCount, undefined, { timeout: 10_000 });
  await page.close();
});

it('is looked at again where it is open when packs change: marked when they come, quiet when they go', async () => {
  const page = await chromium.context.newPage();
  await page.goto(url);
  await page.waitForFunction(markCount, undefined, { timeout: 10_000 });
  const options = await chromium.context.newPage();
  await options.goto(chromium.page('options.html#packs'));
  const on = options.getByRole('checkbox', { name: /Papers of my town/ });
  await on.uncheck();
  await expect.poll(() => page.evaluate(markCount), { timeout: 10_000 }).toBe(0);
  // One that was quiet from the start.
  await page.reload();
  await page.waitForTimeout(500);
  expect(await page.evaluate(markCount)).toBe(0);
  await on.check();
  await page.waitForFunction(markCount, undefined, { timeout: 10_000 });
  await options.close();
  await page.close();
});

it('is followed when the name comes later', async () => {
  const page = await chromium.context.newPage();
  await page.goto(
    proxy.serve('http://courier.example/late', '<!doctype html><title>Bread</title><main></main>'),
  );
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'The Town Gazette said on Monday that the bread had risen.';
    document.querySelector('main')?.append(words);
  });
  await page.waitForFunction(markCount, undefined, { timeout: 10_000 });
  await page.close();
});

it('is quiet again when the pack is switched off, and when it is removed', async () => {
  const options = await chromium.context.newPage();
  await options.goto(chromium.page('options.html#packs'));
  await options.getByRole('checkbox', { name: /Papers of my town/ }).uncheck();
  await until(async () => (await kept()) === 0);
  await said(/Nothing found/);
  await options.getByRole('checkbox', { name: /Papers of my town/ }).check();
  await until(async () => (await kept()) === 1);
  await options.getByRole('button', { name: /Remove.*Papers of my town/ }).click();
  await until(async () => (await kept()) === 0);
  await said(/Nothing found/);
  await options.close();
});
