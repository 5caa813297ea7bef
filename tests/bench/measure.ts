/** One cold load of a page in a fresh renderer, with the profiler on. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumProxyArgs, type RecordingProxy } from '../e2e/support/proxy.ts';
import { chromiumArgs, findChromium } from '../tools/browsers.ts';
import { type CpuProfile, type OwnTime, ownTime } from './profile.ts';
import type { Variant } from './variants.ts';

export interface Measured extends OwnTime {
  /** Milliseconds from navigation to the first mark of Wirelight; undefined for the others. */
  readonly firstMark?: number;
  /** Used JavaScript heap in bytes after a collection. */
  readonly heap: number;
}

export interface LoadOptions {
  /** Milliseconds to go on after the page has loaded. */
  readonly settle: number;
  /** 4 makes the processor four times slower. */
  readonly throttle?: number;
  /** Runs in the page after it has settled, still under the profiler. */
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
  const url = proxy.serve(`http://n${loads++}.example/`, html);
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await startProfiler(session, options.throttle);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(options.settle);
    await options.act?.(page);
    const { profile } = (await session.send('Profiler.stop')) as unknown as { profile: CpuProfile };
    return { ...ownTime(profile), ...(await firstMark(page)), heap: await heap(session) };
  } finally {
    await page.close();
  }
}

async function startProfiler(session: CDPSession, throttle?: number): Promise<void> {
  if (throttle) await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
}

/** The page notes when it first sees a highlight; see `watchMarks`. */
async function firstMark(page: Page): Promise<{ firstMark?: number }> {
  const at = await page.evaluate(() => (globalThis as { firstMarkAt?: number }).firstMarkAt);
  return at === undefined ? {} : { firstMark: at };
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}

/** Installed in every page: looks at each frame whether a highlight stands. */
export function watchMarks(): void {
  const look = () => {
    if ((CSS as unknown as { highlights: { size: number } }).highlights.size > 0)
      (globalThis as { firstMarkAt?: number }).firstMarkAt = performance.now();
    else if (performance.now() < 20_000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
