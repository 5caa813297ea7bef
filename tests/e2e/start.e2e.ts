import { expect, test, vi } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { launchFirefox } from './support/firefox.ts';

vi.setConfig({ testTimeout: 45_000, hookTimeout: 60_000 });

test('Chromium starts the extension and shows its popup page', async () => {
  const chromium = await launchChromium();
  try {
    const page = await chromium.context.newPage();
    await page.goto(chromium.page('popup.html'));
    await page.getByRole('heading').first().waitFor();
    const name = await chromium.worker.evaluate('chrome.runtime.getManifest().name');
    expect(name).toBe('Wirelight');
  } finally {
    await chromium.close();
  }
});

test('Firefox starts the extension and shows its popup page', async () => {
  const firefox = await launchFirefox();
  try {
    const page = await firefox.open('popup.html');
    await page.waitForFunction(() => document.querySelector('h1, h2') !== null);
    expect(await page.evaluate('browser.runtime.getManifest().name')).toBe('Wirelight');
  } finally {
    await firefox.close();
  }
});
