import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { recordOfText } from '../../lib/cli/document.ts';
import { pack } from '../../lib/dataset/compact.ts';
import { loadDataset } from '../../lib/dataset/load.ts';
import { joinLexicon, type Part, parts, partsOf, splitLexicon } from '../../lib/dataset/parts.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const { lexicon } = loadDataset();
const split = splitLexicon(lexicon);
const join = (some: readonly Part[]): Lexicon =>
  joinLexicon(some.map((part) => split[part]) as [Lexicon, ...Lexicon[]]);

/** Entries with their forms and words sorted. */
function inOrder({ names, phrases, blockers, cues, statuses }: Lexicon): unknown {
  return JSON.parse(JSON.stringify({ names, phrases, blockers, cues, statuses }), (key, value) =>
    (key === 'forms' || key === 'anyOf') && Array.isArray(value)
      ? value.map((one) => JSON.stringify(one)).sort()
      : value,
  );
}

test('all parts together are the lexicon', () => {
  expect(inOrder(join(parts))).toEqual(inOrder(lexicon));
});

test.each([
  ['TASS said, “quoting” it.', ['latin']],
  ['ＫＣＮＡ', ['latin']],
  ['Сообщил TASS', ['latin', 'cyrillic']],
  ['타스통신은', ['latin', 'hangul']],
  ['朝中社とタス通信', ['latin', 'han']],
  ['ﾀｽ', ['latin', 'han']],
  ['πρακτορείο وكالة', ['latin', 'other']],
  ['조선'.normalize('NFD'), ['latin', 'hangul']],
] as const)('%s needs %j', (text, needed) => {
  expect(partsOf(text)).toEqual(needed);
});

describe('a text reads the same with the parts it needs as with all', () => {
  test.each(globSync('tests/fixtures/samples/*.txt').sort())('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(recordOfText(text, join(partsOf(text)))).toEqual(recordOfText(text, lexicon));
  });
});

test('no page needs all of them, and the base is the largest', () => {
  const size = (part: Part) => gzipSync(JSON.stringify(pack(split[part]))).length;
  expect(size('latin')).toBeLessThan(65_000);
  for (const part of parts.slice(1)) expect(size(part)).toBeLessThan(30_000);
});
