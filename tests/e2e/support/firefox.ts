/** The built extension in a real Firefox: for one run, or kept in a profile as a reader keeps it. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../tools/browsers.ts';
import { firefoxProxyPreferences, type RecordingProxy } from './proxy.ts';
import { inTime } from './time.ts';

const extensionId = 'wirelight@wirelight.example';
/** No command of the driver may take longer, in ms. */
const longest = 30_000;

export interface Firefox {
  readonly browser: Browser;
  /** Address of a page of the extension, such as `address('popup.html')`. */
  address(path: string): string;
  /** Opens a page of the extension, such as `open('popup.html')`. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** The whole outside world of this browser. */
  readonly proxy?: RecordingProxy;
  /**
   * An existing folder, left as it is when the browser closes. The extension is then installed from its packed file to
   * stay, at the first start; later starts find it there. Without one it is loaded for this run only.
   */
  readonly profile?: { readonly folder: string; readonly isNew: boolean };
}

export async function launchFirefox({
  preferences = {},
  proxy,
  profile,
}: FirefoxOptions = {}): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is not installed: run `npm run setup`.');
  // The same for every start of a kept profile, as Firefox itself would have it.
  const uuid = profile ? '0f9a3b52-6c1d-4e77-9d2a-5b1e8c7f4a60' : randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: longest,
    ...(profile ? { userDataDir: profile.folder } : {}),
    // Without it the extension's own pages and the browser's window are out of the driver's reach.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      // What a reader of an ESR, Developer or Nightly build sets to keep an add-on that is not signed.
      ...(profile ? { 'xpinstall.signatures.required': false } : {}),
      ...(proxy ? firefoxProxyPreferences(proxy) : {}),
      ...preferences,
    },
  });
  if (!profile) await browser.installExtension(resolve('.output/firefox-mv3'));
  else if (profile.isNew) await installToStay(browser, profile.folder);
  const address = (path: string) => `moz-extension://${uuid}/${path}`;
  return {
    browser,
    address,
    async open(path) {
      const page = await browser.newPage();
      // Firefox reports no load event for these pages, so the test waits for what it needs.
      await page.goto(address(path), { waitUntil: [] });
      return page;
    },
    close: () => inTime(browser.close(), 20_000).catch(() => void browser.process()?.kill('SIGKILL')),
  };
}

/** Sends a command of the protocol that the driver has no method for. */
export async function send<T>(browser: Browser, method: string, parameters: object): Promise<T> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: T }> };
  };
  return (await connection.send(method, parameters)).result;
}

/** As *Install Add-on From File* does: packed, and there after a restart. */
async function installToStay(browser: Browser, folder: string): Promise<void> {
  const name = 'wirelight.xpi';
  const pack = [
    'build',
    '--source-dir',
    '.output/firefox-mv3',
    '--artifacts-dir',
    folder,
    '--filename',
    name,
  ];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', ...pack, '--overwrite-dest', '--no-config-discovery'],
    { encoding: 'utf8', timeout: longest },
  );
  if (status !== 0) throw new Error(`packing failed: ${stderr}`);
  await send(browser, 'webExtension.install', {
    extensionData: { type: 'archivePath', path: join(folder, name) },
    'moz:permanent': true,
  });
}
