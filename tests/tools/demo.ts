/**
 * Shows the extension at work: builds it, serves the sample articles on loopback and opens them in Chromium with a fresh
 * profile. `npm run demo -- FILE…` shows the reader's own saved pages and texts instead. Without a screen, or with
 * `--headless`, it prints what was found and saves pictures of each page and of the popup on it.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../e2e/support/chromium.ts';
import { startServer } from '../e2e/support/server.ts';
import { type DemoPage, ownPages, samplePages } from './demo-pages.ts';
import { summary, whatWasFound } from './demo-summary.ts';
import { setUp } from './setup.ts';
import { runStep } from './steps.ts';

const pictures = '.output/demo';
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const screen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !screen || process.argv.includes('--headless');

const pages = files.length > 0 ? ownPages(files) : samplePages();
if (!(await setUp()) || !(await runStep({ name: 'build', command: ['wxt', 'build'] })).ok) process.exit(1);

const server = await startServer();
const chromium = await launchChromium({ headless });
mkdirSync(pictures, { recursive: true });
for (const page of pages) await show(page);
if (headless) await chromium.close();
else await untilClosed(chromium);
server.close();

async function show({ name, type, body }: DemoPage): Promise<void> {
  const page = await chromium.context.newPage();
  const url = server.serve(body, type);
  await page.goto(url);
  const found = await whatWasFound(chromium.worker, url);
  console.log(`\n${name}\n${summary(found)}`);
  if (!headless) return;
  await picture(page, name);
  await popupPicture(name, found.tabId);
  await page.close();
}

async function popupPicture(name: string, tabId: number): Promise<void> {
  const popup = await chromium.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`${chromium.page('popup.html')}?tab=${tabId}`);
  await popup.waitForTimeout(500);
  await picture(popup, `${name}-popup`);
  await popup.close();
}

async function picture(page: Page, name: string): Promise<void> {
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(`  picture: ${path}`);
}

async function untilClosed({ context }: Chromium): Promise<void> {
  console.log('\nChromium is open: click Wirelight’s button on a page. Close its window to end the demo.');
  await new Promise<void>((done) => context.once('close', () => done()));
}
