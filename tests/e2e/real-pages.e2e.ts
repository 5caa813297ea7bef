/** The seed articles in both browsers, and saved pages of real sites in Chromium, as far as they are there. */
import { describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { openFace, tabOf } from './support/chromium-faces.ts';
import { launchFirefox } from './support/firefox.ts';
import { markCount, markedWords, pageChanges, watchPage } from './support/observe.ts';
import { startProxy } from './support/proxy.ts';
import { haveShared, type SavedPage, savedPages, seedPages } from './support/shared.ts';

const present = haveShared('the seed articles and saved pages in browsers');

async function withChromium(
  work: (chromium: Chromium, serve: (path: string, html: string) => string) => Promise<void>,
) {
  const proxy = await startProxy();
  const chromium = await launchChromium({ proxy });
  try {
    await work(chromium, (path, html) => proxy.serve(`http://site.example/${path}`, html));
  } finally {
    await chromium.close();
    proxy.close();
  }
}

describe.runIf(present)('the seed articles', () => {
  it('are marked in Chromium, stay as they were, and the popup says what they rest on and shows the agreement', async () => {
    await withChromium(async (chromium, serve) => {
      const said: string[] = [];
      for (const [name, html] of seedPages()) {
        const page = await chromium.context.newPage();
        await page.addInitScript(watchPage);
        const url = serve(name, html);
        await page.goto(url);
        await page.waitForFunction(markCount);
        await page.waitForTimeout(500);
        const words = (await page.evaluate(markedWords)).join(' | ');
        for (const agency of ['TASS', 'KCNA']) expect(words, name).toContain(agency);
        expect(await page.evaluate(pageChanges)).toEqual({ mutations: [], same: true });
        const popup = await openFace(chromium, 'popup', await tabOf(chromium, url));
        await popup.getByRole('heading', { level: 1, name: /rests? on/ }).waitFor();
        said.push((await popup.getByRole('heading', { level: 1 }).textContent()) ?? '');
        await popup
          .getByRole('heading', { name: /TASS.KCNA agreement/ })
          .first()
          .waitFor();
        await popup.close();
        await page.close();
      }
      expect(said[0]).toMatch(/^8 of 15 sentences rest on/);
    });
  });

  it('are marked in Firefox and stay as they were', async () => {
    const proxy = await startProxy();
    const firefox = await launchFirefox({ proxy });
    try {
      for (const [name, html] of seedPages()) {
        const page = await firefox.browser.newPage();
        await page.evaluateOnNewDocument(watchPage);
        await page.goto(proxy.serve(`http://site.example/${name}`, html));
        await page.waitForFunction(markCount, { timeout: 15_000 });
        expect((await page.evaluate(markedWords)).join(' | '), name).toContain('TASS');
        expect(await page.evaluate(pageChanges)).toEqual({ mutations: [], same: true });
        await page.close();
      }
    } finally {
      await firefox.close();
      proxy.close();
    }
  });
});

describe.runIf(present)('saved pages of real sites, scripts off', { timeout: 240_000 }, () => {
  /** The words marked on each, with what else went wrong there; the page has time enough for a mark to come. */
  async function readAll(pages: readonly SavedPage[], patience: number): Promise<Map<SavedPage, string[]>> {
    const marked = new Map<SavedPage, string[]>();
    await withChromium(async (chromium, serve) => {
      for (const saved of pages) {
        const page = await chromium.context.newPage();
        page.setDefaultTimeout(20_000);
        await page.addInitScript(watchPage);
        // Their scripts would ask for a hundred things that are not there.
        const still = saved.html.replace(
          /<head[^>]*>/i,
          `$&<meta http-equiv="content-security-policy" content="script-src 'none'">`,
        );
        await page.goto(serve(encodeURIComponent(saved.file), still), { waitUntil: 'load' });
        await page.waitForFunction(markCount, undefined, { timeout: patience }).catch(() => undefined);
        marked.set(saved, await page.evaluate(markedWords));
        expect(await page.evaluate(pageChanges), saved.file).toEqual({ mutations: [], same: true });
        await page.close();
      }
    });
    return marked;
  }

  it('are marked where their visible text names an agency', async () => {
    const marked = await readAll(
      savedPages('state').filter(({ visible }) => visible.length > 0),
      10_000,
    );
    expect(marked.size).toBeGreaterThan(3);
    for (const [{ file }, words] of marked) expect(words, file).not.toEqual([]);
  });

  it('keep the words unmarked that only look like a name', async () => {
    for (const [{ file, visible }, words] of await readAll(savedPages('trap'), 1_200))
      for (const { text } of visible) expect(words.join(' | '), file).not.toContain(text);
  });

  it('are left alone where they name none', async () => {
    const marked = await readAll(savedPages('ordinary').slice(0, 12), 1_200);
    for (const [{ file }, words] of marked) expect(words, file).toEqual([]);
  });
});
