import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameOf } from '../../../lib/page/paint/looks.ts';
import { highlightStyle } from '../../../lib/page/paint/style.ts';
import { painted, type Running, serialised, startSession, until, wordsOf } from './engine.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(highlightStyle());
let running: Running | null = null;

beforeEach(() => {
  document.adoptedStyleSheets = [sheet];
  document.body.innerHTML = '';
});
afterEach(() => {
  running?.stop();
  running = null;
});

async function show(
  html: string,
  words: Parameters<typeof startSession>[0] = { TASS: 'mention' },
): Promise<Running> {
  document.body.innerHTML = html;
  running = await startSession(words);
  return running;
}

describe('marks stand on the right words', () => {
  test('in Latin, Cyrillic, Hangul and Han', async () => {
    await show('<p>A TASS report. ТАСС сообщило. 조선중앙통신은 전했다. 朝中社は伝えた。</p>', {
      TASS: 'mention',
      ТАСС: 'mention',
      조선중앙통신: 'mention',
      朝中社: 'mention',
    });
    expect(painted()).toEqual(['TASS', 'ТАСС', '朝中社', '조선중앙통신']);
  });

  test('across inline elements, soft hyphens and line ends', async () => {
    await show('<p>said T<b>A<i>S</i></b>S and the infor&shy;mation\n   w<em>ar</em> of</p>', {
      TASS: 'mention',
      'information war': 'own',
    });
    expect(painted().map((words) => words.replace(/\s+/g, ' '))).toEqual(['TASS', 'infor\u00ADmation war']);
  });

  test('in open shadow roots with slots', async () => {
    document.body.innerHTML = '<x-story><b>TASS in a slot</b></x-story>';
    const root = (document.body.firstElementChild as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>TASS in the shadow</p><p><slot></slot></p>';
    running = await startSession({ 'TASS in': 'mention' });
    expect(painted()).toEqual(['TASS in', 'TASS in']);
    const shown = getComputedStyle(root.querySelector('p') as Element, `::highlight(${sources})`);
    expect(shown.textDecorationLine).toBe('underline');
  });

  test("in frames of the same origin, in the frame's own registry", async () => {
    document.body.innerHTML = '<p>TASS outside</p><iframe srcdoc="<p>TASS inside</p>"></iframe>';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    running = await startSession({ TASS: 'mention' });
    expect(running.session.marks).toHaveLength(2);
    expect(painted(frame.contentDocument as Document)).toEqual(['TASS']);
    expect(painted()).toEqual(['TASS']);
    running.stop();
    expect(painted(frame.contentDocument as Document)).toEqual([]);
  });

  test('and not on forms, editors, code and hidden text', async () => {
    await show(`<input value="TASS"><textarea>TASS</textarea><div contenteditable>TASS</div><code>TASS</code>
      <p style="visibility:hidden">TASS</p><div class="gone">TASS</div><style>.gone { display: none }</style><p>TASS</p>`);
    expect(painted()).toEqual(['TASS']);
  });
});

const sources = nameOf({ family: 'sources', voice: 'named' }, { strength: 'normal', tint: 'blue' });

describe('layout decides what a block is', () => {
  test('spans shown as blocks are apart, a floating first letter is not', async () => {
    const { session } = await show(
      '<style>.b{display:block}.d{float:left;font-size:3em}</style><span class="b">One</span><span class="b">Two</span><p><span class="d">T</span>ASS said</p>',
    );
    expect(session.reading?.page.blocks.map(({ text }) => text)).toEqual(['One', 'Two', 'TASS said']);
    expect(painted()).toEqual(['TASS']);
  });

  test('line ends count where they are shown', async () => {
    const { session } = await show('<p style="white-space:pre-wrap">One TASS\ntwo</p>');
    expect(session.reading?.page.blocks.map(({ text }) => text)).toEqual(['One TASS', 'two']);
  });
});

test('the document is the same to the byte while marks stand and when they are gone', async () => {
  document.body.innerHTML = '<p class="a">TASS <i>said</i></p><form><input value="TASS"></form><x-a></x-a>';
  (document.querySelector('x-a') as Element).attachShadow({ mode: 'open' }).innerHTML = '<p>TASS</p>';
  const before = serialised();
  running = await startSession({ TASS: 'mention' });
  expect(painted()).toHaveLength(2);
  running.session.light(running.session.analysis?.findings[0] ?? null, true);
  expect(serialised()).toBe(before);
  running.stop();
  expect(serialised()).toBe(before);
  expect(painted()).toEqual([]);
});

describe('looks', () => {
  test('tell the voice by the line', () => {
    document.body.innerHTML = '<p>x</p>';
    const line = (voice: 'own' | 'attributed' | 'quoted' | 'scare'): string => {
      const name = nameOf({ family: 'framing', voice }, { strength: 'normal', tint: 'blue' });
      return getComputedStyle(document.body.firstElementChild as Element, `::highlight(${name})`)
        .textDecorationStyle;
    };
    expect((['own', 'attributed', 'quoted', 'scare'] as const).map(line)).toEqual([
      'solid',
      'dashed',
      'dotted',
      'wavy',
    ]);
  });

  test('overlapping marks paint one decoration each', async () => {
    await show('<p>the TASS information war</p>', {
      'TASS information': 'mention',
      'information war': 'own',
    });
    expect(painted()).toEqual(['TASS ', 'information war']);
  });

  test('families go off and on, strengths change, without a new analysis', async () => {
    const { session, analysed } = await show('<p>TASS and a war</p>', { TASS: 'mention', 'a war': 'own' });
    session.apply({ ...session.settings, families: { ...session.settings.families, framing: false } });
    expect(painted()).toEqual(['TASS']);
    expect(session.painted).toBe(1);
    session.apply({
      ...session.settings,
      strength: 'strong',
      families: { ...session.settings.families, framing: true },
    });
    expect(painted()).toEqual(['TASS', 'a war']);
    expect(CSS.highlights.has(sources)).toBe(false);
    expect(analysed).toHaveLength(1);
  });
});

describe('discreet mode', () => {
  test('reads, and leaves nothing in the page', async () => {
    document.body.innerHTML = '<p>TASS said</p>';
    const [highlights, elements] = [CSS.highlights.size, document.querySelectorAll('*').length];
    running = await startSession({ TASS: 'mention' }, { discreet: true });
    running.session.light(running.session.analysis?.findings[0] ?? null, true);
    expect(running.session.painted).toBe(1);
    expect([CSS.highlights.size, document.querySelectorAll('*').length]).toEqual([highlights, elements]);
  });

  test('takes away what was painted when it is turned on', async () => {
    const { session } = await show('<p>TASS said</p>');
    session.apply({ ...session.settings, discreet: true });
    expect(painted()).toEqual([]);
    session.apply({ ...session.settings, discreet: false });
    expect(painted()).toEqual(['TASS']);
  });
});

describe('the page shares the registry', () => {
  test('its own highlights stay', async () => {
    const own = new Highlight();
    CSS.highlights.set('page-own', own);
    (await show('<p>TASS</p>')).stop();
    expect(CSS.highlights.get('page-own')).toBe(own);
    CSS.highlights.delete('page-own');
  });

  test('a registry that it wipes is painted again', async () => {
    await show('<p>TASS</p>');
    CSS.highlights.clear();
    await until(() => painted().length === 1);
  });

  test('ranges that it takes out come back', async () => {
    await show('<p>TASS</p>');
    CSS.highlights.get(sources)?.clear();
    await until(() => painted().length === 1);
  });

  test('a name that it takes for itself is left to it at the end', async () => {
    await show('<p>TASS</p>');
    const theirs = new Highlight();
    CSS.highlights.set(sources, theirs);
    running?.stop();
    expect(CSS.highlights.get(sources)).toBe(theirs);
    CSS.highlights.delete(sources);
  });
});

test('nothing is painted over words that have changed meanwhile', async () => {
  const { session } = await show('<p>TASS said</p>');
  const node = document.querySelector('p')?.firstChild as Text;
  node.data = 'Nobody said';
  expect(session.rangesOf({ block: 0, start: 0, end: 4 }).map(wordsOf)).toEqual([]);
});
