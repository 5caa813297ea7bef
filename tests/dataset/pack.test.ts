import { describe, expect, test } from 'vitest';
import { compile } from '../../lib/dataset/compile.ts';
import { loadDataset } from '../../lib/dataset/load.ts';
import { pack } from '../../lib/dataset/pack.ts';
import { packedParts } from '../../lib/dataset/package-files.ts';
import type { PackedPart } from '../../lib/dataset/packed.ts';
import { parts } from '../../lib/dataset/parts.ts';
import { fillPhrases, unpack } from '../../lib/dataset/unpack.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';
import { sample } from './support/sample.ts';

const { lexicon, dataset } = loadDataset();

/** Plain JSON with the forms and words of each entry sorted, since packing puts them together by part and language. */
function inOrder(one: Lexicon): unknown {
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const cards = [...one.cards].sort((a, b) => (a.card < b.card ? -1 : 1));
  const whole = { ...one, cards, cues: [...one.cues].sort(byId), statuses: [...one.statuses].sort(byId) };
  return JSON.parse(JSON.stringify(whole), (key, inner) =>
    ['forms', 'anyOf', 'words'].includes(key) && Array.isArray(inner)
      ? inner.map((form) => JSON.stringify(Object.entries(form).sort())).sort()
      : inner,
  );
}

const restored = (packed: Readonly<Record<string, PackedPart>>): Lexicon =>
  unpack(parts.map((part) => JSON.parse(JSON.stringify(packed[part])) as PackedPart));

test('what is packed comes out the same', () => {
  for (const one of [lexicon, compile(sample())]) {
    expect(inOrder(restored(pack(one)))).toEqual(inOrder(one));
  }
});

test('a name that is written once with its endings comes out in every case', () => {
  expect(inOrder(restored(packedParts(dataset)))).toEqual(inOrder(lexicon));
  expect(JSON.stringify(packedParts(dataset).cyrillic)).not.toContain('Центрального телеграфного агентства');
});

test('cues of a language keep their order, since the first of equals counts', () => {
  const english = ({ cues }: Lexicon) => cues.filter(({ lang }) => lang === 'en');
  expect(english(restored(packedParts(dataset)))).toEqual(english(lexicon));
});

test.each(['a|b', 'a^b'])('a form that holds a sign of the packing (%s) is refused', (text) => {
  const [first, ...names] = lexicon.names;
  const forms = [{ text, lang: 'en', case: 'exact' as const }];
  expect(() => pack({ ...lexicon, names: first ? [{ ...first, forms }, ...names] : [] })).toThrow(text);
});

test('phrases are their forms alone until the rest comes, in place', () => {
  const { framing, ...others } = packedParts(dataset);
  const bare = restored({ ...others, framing: {} });
  const [first] = bare.phrases;
  expect(first).toMatchObject({ id: '', narrative: '' });
  expect(first?.forms.length).toBeGreaterThan(0);
  fillPhrases(bare.phrases, framing);
  expect(bare.phrases[0]).toBe(first);
  expect(bare.phrases).toEqual(restored(packedParts(dataset)).phrases);
});

test('without its base nothing is unpacked', () => {
  expect(() => unpack([packedParts(dataset).en])).toThrow('base');
});

describe('compile', () => {
  const small = compile(sample());

  test('expands inflection, in agreement', () => {
    const texts = small.names[0]?.forms.map((form) => form.text) ?? [];
    expect(texts).toContain('Телеграфного агентства');
    expect(texts).not.toContain('Телеграфного агентство');
  });

  test('a person who speaks for a subject is one, everybody else is context', () => {
    const roles = (speaksFor: boolean) =>
      compile(sample((input) => Object.assign(input.persons[0] ?? {}, { speaksFor }))).entities.map(
        (one) => one.role,
      );
    expect(roles(true)).toEqual(['subject', 'context', 'subject']);
    expect(roles(false)).toEqual(['subject', 'context', 'context']);
  });

  test('names of nobody are left out', () => {
    const lost = compile(sample((input) => Object.assign(input.names[0] ?? {}, { entity: 'gone' })));
    expect(lost.names.map((name) => name.id)).toEqual(['reuters.name']);
  });

  test('a card shows for what it is about, unless it says otherwise', () => {
    const shown = compile(
      sample((input) => Object.assign(input.cards[0] ?? {}, { show: { on: ['tass'], finding: 'credit' } })),
    );
    expect(shown.cards[0]).toMatchObject({ on: ['tass'], finding: 'credit' });
    expect(small.cards[0]).toMatchObject({ on: ['2026-03-28-agreement'] });
  });
});
