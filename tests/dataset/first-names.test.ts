/** What is marked before a page is read is marked by the reader as well: the first marks never have to be taken back. */
import { describe, expect, test, vi } from 'vitest';
import { firstNames } from '../../lib/dataset/first-names.ts';
import { loadDataset } from '../../lib/dataset/load.ts';
import { partsOf } from '../../lib/dataset/parts.ts';
import { analyze } from '../../lib/engine/analyze.ts';
import type { Span } from '../../lib/engine/types.ts';
import { plainNames } from '../../lib/page/paint/first-marks.ts';
import { bank, mutated, noise } from '../engine/invariants/bank.ts';
import { randomFrom } from '../engine/invariants/random.ts';

vi.setConfig({ testTimeout: 60_000 });

const { dataset, lexicon } = loadDataset();
const byPart = firstNames(lexicon);

function early(text: string): Span[] {
  const looked = partsOf(text).flatMap((part) => byPart[part] ?? []);
  return plainNames(text, looked)?.find(text) ?? [];
}

/** The words marked early that the engine does not mark as one of the agencies. */
function takenBack(text: string): string[] {
  const found = early(text);
  if (found.length === 0) return [];
  const { findings } = analyze(
    { blocks: [{ text, role: 'paragraph', region: 'article' }], meta: {} },
    lexicon,
  );
  const marked = findings.filter(
    (one) => one.painted && 'entity' in one && /^(?:tass|kcna)$/.test(one.entity),
  );
  return found
    .filter(({ start, end }) => !marked.some((one) => one.start <= start && one.end >= end))
    .map(({ start, end }) => text.slice(Math.max(0, start - 30), end + 30));
}

describe('the engine marks whatever is marked early', () => {
  test('in every text of the case tables, most of whose names are', () => {
    const texts = [...bank.values()].flat();
    expect(texts.flatMap(takenBack)).toEqual([]);
    expect(texts.flatMap(early).length).toBeGreaterThan(300);
  });

  test('in texts cut, mixed and strewn with noise', () => {
    const random = randomFrom(20_261_122);
    const texts = [...bank.values()].flat();
    const strewn = Array.from({ length: 2_000 }, () =>
      random.chance(0.7) ? mutated(random, random.pick(texts)) : noise(random),
    );
    expect(strewn.flatMap(early).length).toBeGreaterThan(100);
    expect(strewn.flatMap(takenBack)).toEqual([]);
  });

  test('in no sample of a false friend', () => {
    const samples = dataset['false-friends'].flatMap((one) => one.samples.map(({ text }) => text));
    expect(samples.flatMap(takenBack)).toEqual([]);
  });
});

describe('what stands plainly', () => {
  test.each([
    ['According to TASS, the bridge is open.', ['TASS']],
    ['The bridge is open, KCNA said.', ['KCNA']],
    ['조선중앙통신은 다리가 열렸다고 전했다.', ['조선중앙통신']],
    ['Мост открыт, сообщает ТАСС.', ['ТАСС']],
    ['据朝中社报道，大桥已开通。', ['朝中社']],
  ])('%s', (text, words) => {
    expect(early(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test.each([
    'KCNA Watch keeps copies.',
    'Write to press@KCNA.kp or see TASS.com/politics.',
    'PYONGYANG, May 2 (KCNA) -- The bridge is open.',
    'KCNA (a radio station in Iowa) played on.',
    'The Nadia Tass film, the TASS Windows and the SURTASS array.',
    'TASS reported on the towed array.',
    'ステータス通信を見る。',
    '조선중앙통신망 연구',
  ])('not in: %s', (text) => {
    expect(early(text)).toEqual([]);
  });
});
