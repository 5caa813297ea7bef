import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../lib/dataset/compact.ts';
import { compile } from '../../lib/dataset/compile.ts';
import { loadDataset } from '../../lib/dataset/load.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';
import { sample } from './support/sample.ts';

const { lexicon } = loadDataset();

/** Plain JSON with the forms of each entry sorted, since packing puts them together by language. */
function inOrder(one: Lexicon): unknown {
  const sorted = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (key, inner) =>
      key === 'forms' && Array.isArray(inner)
        ? inner.map((form) => JSON.stringify(Object.entries(form).sort())).sort()
        : inner,
    );
  return sorted(one);
}

test('what is packed comes out the same', () => {
  for (const one of [lexicon, compile(sample())]) {
    expect(inOrder(unpack(JSON.parse(JSON.stringify(pack(one)))))).toEqual(inOrder(one));
  }
});

test('the whole lexicon stays below 110 KB', () => {
  expect(gzipSync(JSON.stringify(pack(lexicon))).length).toBeLessThan(110 * 1024);
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
