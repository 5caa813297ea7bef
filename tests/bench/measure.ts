/** One cold load of a page in a fresh renderer, traced. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumProxyArgs, type RecordingProxy } from '../e2e/support/proxy.ts';
import { chromiumArgs, findChromium } from '../tools/browsers.ts';
import { type PageTimes, startTrace } from './trace.ts';
import type { Variant } from './variants.ts';

export interface Measured extends PageTimes {
  /** Used JavaScript heap of the page's process in bytes, after a collection. */
  readonly heap: number;
}

export interface LoadOptions {
  /** Milliseconds to go on after the page has loaded. */
  readonly settle: number;
  /** 4 makes the processor four times slower. */
  readonly throttle?: number;
  /** Stops the extension's service worker first, as the browser does after half a minute without work. */
  readonly asleep?: boolean;
  /** Runs in the page after it has settled, still in the trace. */
  readonly act?: (page: Page) => Promise<void>;
}

/** A browser with one variant loaded. */
export async function openVariant(variant: Variant, proxy: RecordingProxy): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is not installed: run `npm run setup`.');
  const load = variant.folder
    ? [`--disable-extensions-except=${variant.folder}`, `--load-extension=${variant.folder}`]
    : [];
  const profile = await mkdtemp(join(tmpdir(), 'wirelight-bench-'));
  const args = [...chromiumArgs, ...load, ...chromiumProxyArgs(proxy), '--enable-precise-memory-info'];
  return chromium.launchPersistentContext(profile, { executablePath, headless: true, args });
}

let loads = 0;

/** Loads `html` under a host never seen before, so that the renderer and its compiled code are new. */
export async function load(
  context: BrowserContext,
  proxy: RecordingProxy,
  html: string,
  options: LoadOptions,
): Promise<Measured> {
  const host = `n${loads++}.example`;
  const url = proxy.serve(`http://${host}/`, html);
  if (options.asleep) await stopWorkers(context);
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    if (options.throttle) await session.send('Emulation.setCPUThrottlingRate', { rate: options.throttle });
    const stopTrace = await startTrace(session, host);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(options.settle);
    await options.act?.(page);
    return { ...(await stopTrace()), heap: await heap(session) };
  } finally {
    await page.close();
  }
}

/** By a page of the extension itself, since only such a page reaches its worker. */
async function stopWorkers(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (!worker) return;
  const page = await context.newPage();
  await page.goto(new URL('/popup.html', worker.url()).href);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.waitForTimeout(300);
  await page.close();
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}

/** Installed in every page: looks at each frame whether a highlight stands, and notes it in the trace. */
export function watchMarks(): void {
  const look = () => {
    if ((CSS as unknown as { highlights: { size: number } }).highlights.size > 0)
      performance.mark('bench-mark-seen');
    else if (performance.now() < 20_000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
