/** The reader in a page has no languages but those that were brought; its build puts `brought.ts` in place of `all.ts`. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { textDocument } from '../../lib/cli/document.ts';
import { loadDataset } from '../../lib/dataset/load.ts';
import { packedParts } from '../../lib/dataset/package-files.ts';
import { partOfLanguage, parts } from '../../lib/dataset/parts.ts';
import { unpack } from '../../lib/dataset/unpack.ts';
import { analyze } from '../../lib/engine/analyze.ts';
import { bringTable, bringWays } from '../../lib/engine/languages/brought.ts';
import { chinese } from '../../lib/engine/languages/chinese.ts';
import { japanese } from '../../lib/engine/languages/japanese.ts';
import { korean } from '../../lib/engine/languages/korean.ts';
import { spaced } from '../../lib/engine/languages/spaced.ts';
import type { Analysis } from '../../lib/engine/types.ts';

vi.setConfig({ testTimeout: 60_000 });

vi.mock('../../lib/engine/languages/all.ts', async (original) => ({
  ...(await import('../../lib/engine/languages/brought.ts')),
  tables: (await original<typeof import('../../lib/engine/languages/all.ts')>()).tables,
}));

const all = await vi.importActual<typeof import('../../lib/engine/languages/all.ts')>(
  '../../lib/engine/languages/all.ts',
);
const packed = packedParts(loadDataset().dataset);
const lexicon = unpack(parts.map((part) => packed[part]));
const files = globSync('tests/fixtures/samples/*.txt').sort();
const read = (file: string): Analysis => analyze(textDocument(readFileSync(file, 'utf8')).page, lexicon);
const told = ({ findings }: Analysis): number => findings.filter(({ kind }) => kind === 'attribution').length;

test('where nothing was brought names are found and nobody is said to have told anything', () => {
  const analyses = files.map(read);
  expect(analyses.filter(({ outcome }) => outcome === 'findings').length).toBeGreaterThan(5);
  expect(analyses.map(told).reduce((a, b) => a + b)).toBe(0);
});

test('each language comes with its part, as it stands in the engine', () => {
  for (const table of all.tables) {
    const part = partOfLanguage(table.lang);
    const brought = part && packed[part].tables?.find(({ lang }) => lang === table.lang);
    expect(brought?.words.det?.split(' ')).toEqual(table.words.det?.split(/\s+/));
  }
});

test('with everything brought the analyses are those of the whole engine', async () => {
  for (const part of parts) for (const table of packed[part].tables ?? []) bringTable(table);
  bringWays('spaced', spaced);
  bringWays('ko', korean);
  bringWays('zh', chinese);
  bringWays('ja', japanese);
  const found = files.map(read);
  expect(found.map(told).reduce((a, b) => a + b)).toBeGreaterThan(10);
  vi.doUnmock('../../lib/engine/languages/all.ts');
  vi.resetModules();
  const whole = await import('../../lib/engine/analyze.ts');
  for (const [at, file] of files.entries()) {
    const { page } = textDocument(readFileSync(file, 'utf8'));
    expect(found[at], file).toEqual(whole.analyze(page, lexicon));
  }
});
