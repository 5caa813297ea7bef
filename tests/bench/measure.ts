/**
 * One cold load of a page in a fresh renderer, traced from the browser. No inspector is attached to the page meanwhile:
 * with one, the browser takes down the whole call stack where it otherwise takes one line of it, and reads our scripts
 * a second time for that.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { chromiumProxyArgs, type RecordingProxy } from '../e2e/support/proxy.ts';
import { chromiumArgs, findChromium } from '../tools/browsers.ts';
import { type PageTimes, startTrace } from './trace.ts';
import type { Variant } from './variants.ts';

export interface Measured extends PageTimes {
  /** Used JavaScript heap of the page's process in bytes, after a collection. */
  readonly heap: number;
}

export interface LoadOptions {
  /** Milliseconds to go on after the page was opened. */
  readonly settle: number;
  /** 4 makes the processor four times slower. */
  readonly throttle?: number;
  /** Stops the extension's service worker first, as the browser does after half a minute without work. */
  readonly asleep?: boolean;
  /** Runs in the page as a script of its own, a second after it has loaded. */
  readonly act?: () => void;
}

/** A browser with one variant loaded, and a session with the browser itself. */
export interface Opened {
  readonly session: CDPSession;
  close(): Promise<void>;
}

/** Starts Chromium without attaching to its pages. */
export async function openVariant(variant: Variant, proxy: RecordingProxy): Promise<Opened> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is not installed: run `npm run setup`.');
  const load = variant.folder
    ? [`--disable-extensions-except=${variant.folder}`, `--load-extension=${variant.folder}`]
    : [];
  const browser: Browser = await puppeteer.launch({
    executablePath,
    headless: true,
    userDataDir: await mkdtemp(join(tmpdir(), 'wirelight-bench-')),
    args: [...chromiumArgs, ...load, ...chromiumProxyArgs(proxy)],
    ignoreDefaultArgs: ['--disable-extensions'],
    targetFilter: (target) => target.type() === 'browser',
    waitForInitialPage: false,
  });
  const session = await browser.target().createCDPSession();
  return { session, close: () => browser.close() };
}

let loads = 0;

/** Loads `html` under a host never seen before, so that the renderer and its compiled code are new. */
export async function load(
  { session }: Opened,
  proxy: RecordingProxy,
  html: string,
  { settle, throttle, asleep, act }: LoadOptions,
): Promise<Measured> {
  const host = `n${loads++}.example`;
  const scripts = [watchMarks, ...(act ? [act] : [])].map((one) => `<script>(${one})()</script>`).join('');
  const url = proxy.serve(`http://${host}/`, html.replace('<head>', `<head>${scripts}`));
  if (asleep) await stopWorkers(session);
  const { targetId } = await session.send('Target.createTarget', { url: 'about:blank' });
  const page = await attach(session, targetId);
  if (throttle) await page.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const stopTrace = await startTrace(session, host);
  await page.send('Page.navigate', { url });
  await new Promise((done) => setTimeout(done, settle));
  const times = await stopTrace();
  await page.send('HeapProfiler.collectGarbage');
  const { usedSize } = await page.send('Runtime.getHeapUsage');
  await session.send('Target.closeTarget', { targetId });
  return { ...times, heap: usedSize };
}

/** A session that turns nothing on in its target. */
async function attach(browser: CDPSession, targetId: string): Promise<CDPSession> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = browser.connection()?.session(sessionId);
  if (!session) throw new Error('the page let nobody attach');
  return session;
}

async function stopWorkers(session: CDPSession): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) return;
  const { targetId } = await session.send('Target.createTarget', {
    url: new URL('/popup.html', worker.url).href,
  });
  const page = await attach(session, targetId);
  await new Promise((done) => setTimeout(done, 500));
  await page.send('ServiceWorker.enable');
  await page.send('ServiceWorker.stopAllWorkers');
  await new Promise((done) => setTimeout(done, 300));
  await session.send('Target.closeTarget', { targetId });
}

/** Stands in every page: looks at each frame whether a highlight stands, and notes it in the trace. */
function watchMarks(): void {
  const look = () => {
    if ((CSS as unknown as { highlights: { size: number } }).highlights.size > 0)
      performance.mark('bench-mark-seen');
    else if (performance.now() < 20_000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
