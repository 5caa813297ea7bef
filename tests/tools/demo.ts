/**
 * Shows the extension at work: builds it, serves the sample pages and opens them in Chromium with a fresh profile.
 * Without a screen, or with `--headless`, it takes a picture of each page instead.
 */
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launchChromium } from '../e2e/support/chromium.ts';
import { startServer } from '../e2e/support/server.ts';
import { setUp } from './setup.ts';
import { runStep } from './steps.ts';

const samples = 'tests/fixtures/demo';
const pictures = '.output/demo';

if (!(await setUp()) || !(await runStep({ name: 'build', command: ['wxt', 'build'] })).ok) process.exit(1);

const screen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !screen || process.argv.includes('--headless');
const server = await startServer();
const chromium = await launchChromium({ headless });
const files = existsSync(samples) ? globSync(`${samples}/*.html`).sort() : [];

for (const file of files) {
  const page = await chromium.context.newPage();
  await page.goto(server.serve(readFileSync(file, 'utf8')));
  if (headless) await picture(page, basename(file, '.html'));
}
const popup = await chromium.context.newPage();
await popup.goto(chromium.page('popup.html'));

if (headless) {
  await picture(popup, 'popup');
  await chromium.close();
} else {
  console.log('Chromium is open. Close its window to end the demo.');
  await new Promise<void>((done) => chromium.context.once('close', () => done()));
}
server.close();

async function picture(page: import('playwright-core').Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const path = join(pictures, `${name}.png`);
  await page.waitForTimeout(1000);
  await page.screenshot({ path, fullPage: true });
  console.log(`Picture: ${path}`);
}
