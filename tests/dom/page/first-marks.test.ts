import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { paintFirst, wipeFirst } from '../../../lib/page/paint/first-marks.ts';
import { Painter } from '../../../lib/page/paint/painter.ts';
import { browserLayout } from '../../../lib/page/read/layout.ts';
import { Session } from '../../../lib/page/session.ts';
import { analysisOf, settings } from './engine.ts';

const names = { names: ['KCNA', 'TASS'], holders: ['KCNA Watch'], refusals: ['towed'] };

const paint = (html: string, looked = names) => {
  document.body.innerHTML = html;
  return paintFirst(document, document.body.textContent ?? '', [looked], settings);
};

const marked = (): string[] =>
  [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    ),
  );

beforeEach(() => CSS.highlights.clear());
afterEach(() => CSS.highlights.clear());

describe('the first marks', () => {
  test('stand on names in the text, and the page is as it was', () => {
    const html = '<h1>KCNA reports</h1><p>The port is open, <b>TASS</b> said. KCNA Watch keeps it.</p>';
    paint(html);
    expect(marked()).toEqual(['KCNA', 'TASS']);
    expect(document.body.innerHTML).toBe(html);
  });

  test.each([
    ['a text box', '<textarea>TASS said so.</textarea>'],
    ['an editor', '<div contenteditable="true"><p>TASS said so.</p></div>'],
    ['a form', '<form><label>TASS said so.</label></form>'],
    ['code', '<pre>TASS said so.</pre><p><code>KCNA</code></p>'],
    ['a script', '<script type="text/plain">TASS said so.</script>'],
    ['an address', '<p>press@TASS.ru, TASS.ru/a, KCNA_photo.jpg</p>'],
  ])('leave out %s', (_, html) => {
    expect(paint(html)).toBeNull();
    expect(marked()).toEqual([]);
  });

  test('are none where a word stands that makes the name somebody else’s', () => {
    expect(paint('<p>TASS reported.</p><p>The array is towed.</p>')).toBeNull();
  });

  test('are taken over by the painter, which keeps, adds and takes away', () => {
    const first = paint('<p>KCNA reported, TASS said.</p>');
    if (!first) throw new Error('nothing was painted');
    const ending = new AbortController();
    const painter = new Painter(ending.signal);
    painter.adopt(first);
    const [kept] = first.ranges;
    if (!kept) throw new Error('no range');
    painter.paint([{ finding: 'a', look: { family: 'sources', voice: 'named' }, ranges: [kept] }], settings);
    expect(marked()).toEqual(['KCNA']);
    expect(CSS.highlights.get(first.name)).toBe(first.highlight);
    ending.abort();
    expect(CSS.highlights.size).toBe(0);
  });

  test('outlive a change of settings while the page is read, but not that Wirelight is turned off', () => {
    const firstMarks = paint('<p>KCNA reported, TASS said.</p>');
    if (!firstMarks) throw new Error('nothing was painted');
    const ending = new AbortController();
    const session = new Session({
      document,
      layout: browserLayout(),
      signal: ending.signal,
      settings,
      firstMarks,
      // biome-ignore lint/correctness/useYield: it is never asked to
      *analyse(page) {
        return analysisOf(page, {});
      },
      onAnalysis() {},
      isAlive: () => true,
      isOurs: () => false,
    });
    session.apply({ ...settings, families: { ...settings.families, framing: false } });
    expect(marked()).toEqual(['KCNA', 'TASS']);
    session.apply({ ...settings, on: false });
    expect(marked()).toEqual([]);
    ending.abort();
  });

  test('are taken away alone', () => {
    const first = paint('<p>TASS said.</p>');
    const own = new Highlight();
    CSS.highlights.set('own', own);
    if (first) wipeFirst(first);
    expect([...CSS.highlights.keys()]).toEqual(['own']);
    const again = paint('<p>TASS said.</p>');
    if (!again) throw new Error('nothing was painted');
    CSS.highlights.set(again.name, own);
    wipeFirst(again);
    expect(CSS.highlights.get(again.name)).toBe(own);
  });
});
