import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DocumentRecord } from '../../lib/cli/record.ts';
import { corpusFolder, type GoldRecord, loadScorer } from './corpus.ts';
import { describeErrors } from './errors.ts';
import { describeFigures, figuresOf } from './figures.ts';
import { withOwnKeys } from './narratives.ts';
import { sourceHash } from './results.ts';

const counts = (tp: number, fp: number, fn: number) => ({ tp, fp, fn, p: 0.5, r: 0.5, f1: 0.5 });
const score = {
  records: 2,
  metrics: { mentions: { all: counts(18, 1, 2), ru: counts(17, 0, 2) } },
  accuracy: { attr_kind: { all: { n: 19, hit: 18, acc: 0.947 } } },
  clean: { docs: 1, withFalseMention: 0, falseMentions: 0 },
  ignored: 0,
};

describe('figures', () => {
  const { measures, details } = figuresOf(score);

  test('a ratio stands beside its denominators, from twenty gold items on', () => {
    expect(measures.mentions?.all).toEqual({ gold: 20, found: 19, right: 18, p: 0.5, r: 0.5, f1: 0.5 });
    expect(measures.mentions?.ru).toEqual({ gold: 19, found: 17, right: 17 });
    expect(details.attr_kind?.all).toEqual({ n: 19, right: 18 });
  });

  test('all languages come first', () => {
    const rows = describeFigures(figuresOf(score)).filter((line) => line.startsWith('mentions'));
    expect(rows.map((line) => line.split(/\s+/)[1])).toEqual(['all', 'ru']);
  });
});

const text = 'Rain fell, TASS said.';
const gold: GoldRecord = {
  id: 'x',
  lang: 'en',
  text,
  mentions: [{ start: 11, end: 15, text: 'TASS', source_id: 'tass' }],
  attributions: [],
  datelines: [],
  credits: [],
  framings: [{ start: 0, end: 4, text: 'Rain', narrative: 'ru.smo', voice: 'own' }],
};
const nothing = { lang: 'en', mentions: [], attributions: [], datelines: [], credits: [], framings: [] };
const predicted = (fields: object) => ({ ...nothing, ...fields }) as unknown as DocumentRecord;
const scope = new Set(['tass', 'kcna']);

test('labels are translated to the keys of the dataset', () => {
  expect(withOwnKeys(gold).framings[0]?.narrative).toBe('smo');
});

test('errors tell what was missed, made up and told otherwise', () => {
  const extra = { start: 0, end: 4, text: 'Rain', source_id: 'kcna' };
  const framing = { start: 0, end: 4, text: 'Rain', narrative: 'ru.smo', voice: 'quoted' };
  const lines = describeErrors(gold, predicted({ mentions: [extra], framings: [framing] }), { scope }).join(
    '\n',
  );
  expect(lines).toContain('missed mentions');
  expect(lines).toContain('extra  mentions');
  expect(lines).toContain('voice own → quoted');
  const right = predicted({ mentions: gold.mentions, framings: gold.framings });
  expect(describeErrors(gold, right, { scope })).toEqual([]);
});

test('the hash covers engine and data and does not change by itself', () => {
  expect(sourceHash()).toMatch(/^[0-9a-f]{64}$/);
  expect(sourceHash()).toBe(sourceHash());
});

test.runIf(existsSync(corpusFolder() ?? ''))('the scorer takes our records', async () => {
  const { score: run } = await loadScorer(corpusFolder() ?? '');
  const result = run([gold], [{ id: 'x', ...predicted({ mentions: gold.mentions }) }], { scope });
  expect(result.metrics.mentions?.all).toMatchObject({ tp: 1, fp: 0, fn: 0 });
});
