/** The built extension in a real Firefox with a fresh profile. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../tools/browsers.ts';
import { firefoxProxyPreferences, type RecordingProxy } from './proxy.ts';

const extensionId = 'wirelight@wirelight.example';

export interface Firefox {
  readonly browser: Browser;
  /** Opens a page of the extension, such as `open('popup.html')`. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** The whole outside world of this browser. */
  readonly proxy?: RecordingProxy;
}

export async function launchFirefox({ preferences = {}, proxy }: FirefoxOptions = {}): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is not installed: run `npm run setup`.');
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it the extension's own pages are out of the driver's reach.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      ...(proxy ? firefoxProxyPreferences(proxy) : {}),
      ...preferences,
    },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  return {
    browser,
    async open(path) {
      const page = await browser.newPage();
      // Firefox reports no load event for these pages, so the test waits for what it needs.
      await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] });
      return page;
    },
    close: () => browser.close(),
  };
}
