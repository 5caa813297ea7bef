/** Twice the text, twice the time: processor time of this thread, so that a busy machine does not count. */
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../lib/dataset/load.ts';
import { analyze } from '../../../lib/engine/analyze.ts';
import type { Block } from '../../../lib/engine/types.ts';

const { lexicon } = loadDataset();
const SMALL = 30_000;
const TIMES = 16;
/** What noise may add to the ratio; quadratic time gives {@link TIMES} times {@link TIMES}. */
const GENEROUS = 2.5;
/** Milliseconds below which a small text's time says nothing. */
const LEAST = 8;

const fill =
  (unit: string) =>
  (size: number): string =>
    unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

const giants: Readonly<Record<string, (size: number) => string>> = {
  'one English sentence': fill('TASS reported that KCNA said the ferry, which was late, had left and '),
  'one Russian sentence': fill('ТАСС сообщил со ссылкой на ЦТАК, что паром ушёл, и '),
  'one Korean sentence': fill('조선중앙통신은 타스통신을 인용해 배가 떠났다고 보도했으며 '),
  'one German sentence': fill('Laut TASS meldete KCNA, dass die Fähre, so der Sprecher, fuhr und '),
  'one Japanese sentence': fill('タス通信は朝鮮中央通信によると伝えた'),
  'one block of sentences': fill('TASS reported it. The agency added more. '),
  'nested quotations': (size) => `${'“a '.repeat(size / 8)}TASS said so${'”'.repeat(size / 8)}`,
  'quotations of three kinds': (size) => `${'“«„'.repeat(size / 12)}TASS said ${'“»”'.repeat(size / 12)}`,
  'mixed directions': fill('TASS said \u202eوكالة تاس\u202c said סוכנות טאסס '),
  'letters without a space': fill('a'),
  'names without a space': fill('TASSKCNA'),
  'Hangul without a space': fill('조선중앙통신은타스'),
  'Han without a space': fill('朝中社塔斯社'),
  'phrases in one sentence': fill('the so-called Kiev regime and the “special military operation” of '),
  'claims and what was not verified': fill('TASS said this, which could not be independently verified, and '),
  credits: fill('(KCNA via AP) / '),
  'open brackets': fill('(TASS '),
  'short quotations': fill('“TASS said,” '),
  'straight quotation marks': fill(`'"`),
  descriptors: fill('the state news agency in Pyongyang '),
  stops: fill('A. '),
  commas: fill(','),
  lines: fill('TASS\n'),
  'soft hyphens': fill('T\u00adA\u00adS\u00adS s\u00adaid '),
  spaces: fill('TASS   said \t'),
  digits: fill('1.'),
  'an address': (size) => `http://${fill('tass/')(size)}`,
};

function cost(text: string): number {
  const block: Block = { text, role: 'paragraph', region: 'article' };
  const before = process.threadCpuUsage();
  analyze({ blocks: [block], meta: {} }, lexicon);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

describe('linear time', () => {
  cost(fill('TASS said so. ТАСС сообщил. 조선중앙통신은 보도했다. ')(SMALL));
  it.each(Object.entries(giants))(
    'on %s',
    (_, make) => {
      const small = Math.max(LEAST, Math.min(cost(make(SMALL)), cost(make(SMALL))));
      expect(cost(make(SMALL * TIMES)) / small).toBeLessThan(TIMES * GENEROUS);
    },
    120_000,
  );

  it('reads a megabyte of one sentence, and a thousand quotations in each other', () => {
    cost(fill('TASS said and ')(1_000_000));
    cost(`${'“a '.repeat(1000)}TASS said so${'”'.repeat(1000)}`);
  }, 120_000);
});
