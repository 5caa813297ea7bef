import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { gateData } from '../../lib/dataset/gate/build.ts';
import { plain } from '../../lib/dataset/gate/plain.ts';
import { type Gate, type Missing, makeGate } from '../../lib/dataset/gate/runtime.ts';
import { heads, triePattern, whole } from '../../lib/dataset/gate/trie.ts';
import { loadDataset } from '../../lib/dataset/load.ts';
import type { LexForm } from '../../lib/engine/lexicon.ts';
import { compileMatcher } from '../../lib/engine/match/matcher.ts';
import { fold } from '../../lib/engine/text/fold.ts';

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const { lexicon } = loadDataset();
const gate: Gate = makeGate(gateData(lexicon));
const subjects = new Set(lexicon.entities.filter((one) => one.role === 'subject').map((one) => one.id));

/** A form that opens the gate, with words that fulfil its conditions. */
interface Opener {
  readonly form: LexForm;
  readonly company: string;
}

const openers: Opener[] = [
  ...lexicon.names.filter((name) => subjects.has(name.entity)),
  ...lexicon.phrases.map((phrase) => ({
    ...phrase,
    forms: phrase.forms.filter((form) => form.tier === 'alone' && form.attested),
  })),
].flatMap(({ forms, needs = [] }) =>
  forms.map((form) => ({ form, company: needs.map(({ anyOf }) => anyOf[0] ?? '').join(' . ') })),
);

/** The ways in which a page may spell what the engine reads as one form. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  'beginning with a capital': (text) => text.charAt(0).toUpperCase() + text.slice(1),
  decomposed: (text) => text.normalize('NFD'),
  'with soft hyphens': (text) => [...text].join('\u00ad'),
  'with zero-width spaces inside': (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b'),
  'over two lines': (text) => text.replaceAll(' ', '\n  '),
  'with no-break spaces': (text) => text.replaceAll(' ', '\u00a0\u2009'),
  'with curly quotes': (text) => text.replaceAll("'", '’').replaceAll('"', '»'),
  'with long dashes': (text) => text.replaceAll('-', '—'),
  'in full width': (text) =>
    text.replace(/[A-Za-z0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  'with a stress mark': (text) => text.replace(/[аеиоуыэюяАЕИОУЫЭЮЯaeiouAEIOU]/, '$&\u0301'),
};

/** True when the engine's matcher, which decides what can be marked, finds the form in the text. */
function engineFinds(form: LexForm, text: string): boolean {
  return compileMatcher([form]).findAll(fold(text)).length > 0;
}

describe('the gate misses nothing', () => {
  test('there is something to miss', () => {
    expect(openers.length).toBeGreaterThan(500);
  });

  test.each(Object.entries(spellings))('%s', (_name, spell) => {
    const missed = openers.filter(({ form, company }) => {
      const word = spell(form.text.replaceAll('~', ''));
      return [`${word}`, `(${word}), ${company}`, `_${word}_ «${company}»`].some(
        (text, index) => (index > 0 || company === '') && engineFinds(form, text) && !gate.opens(text),
      );
    });
    expect(missed.map(({ form }) => form.text)).toEqual([]);
  });

  test('in any company', () => {
    const around = fc.string({ unit: fc.constantFrom(...'aЯ한中タ ا9-_.,«»’\n\u00ad\u200bé'), maxLength: 6 });
    fc.assert(
      fc.property(
        fc.constantFrom(...openers),
        fc.constantFrom(...Object.values(spellings)),
        around,
        around,
        (one, spell, before, after) => {
          const text = `${before}${spell(one.form.text.replaceAll('~', ''))}${after}\n${one.company}`;
          return !engineFinds(one.form, text) || gate.opens(text);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

test('what a name asks for may stand in another part of the page', () => {
  const asking = makeGate({
    always: [],
    groups: [{ forms: ['elNightly!', 'alnightly new~'], needs: ['(?:harbour|port)', 'sea'] }],
    hosts: [],
  });
  const missing: Missing = new Map();
  expect(asking.opens('Today sea and harbour', missing)).toBe(false);
  expect(asking.answers('Today sea and harbour', missing)).toBe(false);
  expect(asking.opens('The Nightly of the port', missing)).toBe(false);
  expect(asking.answers('harbour', missing)).toBe(false);
  expect(asking.answers('by the SEA', missing)).toBe(true);
});

describe('the gate stays shut', () => {
  test.each([
    'The central bank raised its rate by half a point, AFP said.',
    'She passed the exam and wrote about state capitals, media studies and the art of the start.',
    'Hunden lyfte en tass och lade den i knät.',
    'Il tasso di inflazione è sceso; il tasso dorme d’inverno.',
    'Спутник планеты вращается медленно, а режим дня важен каждому.',
    '판타스틱한 공연이었다. 조선 시대의 궁궐을 걸었다.',
    'ステータスバーにタスクが表示される。',
    '中央社记者报道了台北的天气。',
    'SMART CARS START HERE. ART, SURTASS, TASSEL.',
  ])('%s', (text) => {
    expect(gate.opens(text)).toBe(false);
  });
});

test('the gate is small', () => {
  expect(Buffer.byteLength(JSON.stringify(gateData(lexicon)))).toBeLessThan(36_000);
});

test('a page of a subject opens by its address', () => {
  expect(gate.opensAt('nauka.tass.ru')).toBe(true);
  expect(gate.opensAt('TASS.COM')).toBe(true);
  expect(gate.opensAt('tass.com.example.org')).toBe(false);
  expect(gate.opensAt('notass.ru')).toBe(false);
  expect(gate.opensAt('')).toBe(false);
});

test('no page makes the gate slow', () => {
  const hostile = ['korea', 'ria ', ' ', 'агентство ', 'ТАСС\u00ad'.slice(1), 'agence\u00a0'].map((bit) =>
    bit.repeat(200_000),
  );
  for (const text of hostile) {
    const begin = performance.now();
    gate.opens(text);
    expect(performance.now() - begin).toBeLessThan(2000);
  }
});

test('plain levels what folding levels, and keeps letter case', () => {
  expect(plain('Agência T\u00adA\u200bSS ё Й й\u0301 ＫＣＮＡ Łódź')).toBe('Agencia TASS е Й й KCNA Lodz');
});

/** Forms and a text to look at the beginning of. */
const formsAndText = (unit: string, most: number) =>
  [
    fc.uniqueArray(fc.string({ unit: fc.constantFrom(...unit), minLength: 1, maxLength: most }), {
      minLength: 1,
    }),
    fc.string({ unit: fc.constantFrom(...unit), maxLength: most + 1 }),
  ] as const;

test('a trie finds what begins with one of its forms and nothing else', () => {
  fc.assert(
    fc.property(...formsAndText('abc', 5), (forms, text) => {
      const pattern = new RegExp(`^(?:${whole(triePattern(forms.map((form) => [...form])))})`);
      return pattern.test(text) === forms.some((form) => text.startsWith(form));
    }),
  );
});

test('the beginnings of forms are found wherever a form is', () => {
  fc.assert(
    fc.property(...formsAndText('ab', 20), (forms, text) => {
      const pattern = triePattern(forms.map((form) => [...form]));
      const [all, begins] = [whole(pattern), heads(pattern)].map((one) => new RegExp(`^(?:${one})`));
      return !all?.test(text) || begins?.test(text) === true;
    }),
    { numRuns: 1000 },
  );
});

test('long forms are cut, so that other words with their beginning are found as well', () => {
  const begins = heads(
    triePattern(['international agency', 'international affairs', 'rt'].map((one) => [...one])),
  );
  expect(begins).toBe('(?:internati|rt)');
});
