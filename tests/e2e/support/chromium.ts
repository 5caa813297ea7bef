/** The built extension in a real Chromium with a fresh profile. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../tools/browsers.ts';
import { chromiumProxyArgs, type RecordingProxy } from './proxy.ts';
import { inTime } from './time.ts';

/** No step of the driver that has a limit may take longer, in ms. */
const longest = 20_000;

export interface Chromium {
  readonly context: BrowserContext;
  readonly worker: Worker;
  /** Address of a page of the extension, such as `page('popup.html')`. */
  page(path: string): string;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  /** Language of the browser, which chooses the extension's messages. */
  readonly language?: string;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** The whole outside world of this browser. */
  readonly proxy?: RecordingProxy;
  /** An existing profile, kept when the browser closes; without one a fresh profile is made and removed. */
  readonly profile?: string;
  /** `later`: the browser starts without the extension, runs `before`, and only then installs it. */
  readonly install?: 'at start' | 'later';
  readonly before?: (context: BrowserContext) => Promise<void>;
}

export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const { language = 'en', headless = true, args = [], proxy } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is not installed: run `npm run setup`.');
  const extension = resolve('.output/chrome-mv3');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'wirelight-chromium-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    ...(options.install === 'later' ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
    args: [
      ...chromiumArgs,
      `--lang=${language}`,
      // Both are needed: Playwright turns extensions off, and the first switch takes this one out of that.
      ...(options.install === 'later'
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...(proxy ? chromiumProxyArgs(proxy) : []),
      ...args,
    ],
  });
  context.setDefaultTimeout(longest);
  const kill = await killerOf(context);
  if (options.install === 'later') await options.before?.(context);
  if (options.install === 'later') await installNow(context, extension);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    page: (path) => new URL(path, worker.url()).href,
    async close() {
      // A page that hangs can keep the browser from closing.
      await inTime(context.close(), longest).catch(kill);
      if (!options.profile)
        await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function installNow(context: BrowserContext, path: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  // Not in Playwright's list of commands yet.
  const send = session?.send.bind(session) as unknown as (
    method: string,
    parameters: object,
  ) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path });
}

/** Ends the browser's process, whatever it is doing. */
async function killerOf(context: BrowserContext): Promise<() => void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  await session?.detach();
  const id = processInfo.find(({ type }) => type === 'browser')?.id;
  return () => {
    if (id !== undefined) process.kill(id, 'SIGKILL');
  };
}
