import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { textDocument } from '../../lib/cli/document.ts';
import { loadDataset } from '../../lib/dataset/load.ts';
import { packedParts } from '../../lib/dataset/package-files.ts';
import { type Piece, parts, partsOf, piecesOfLanguages } from '../../lib/dataset/parts.ts';
import { unpack } from '../../lib/dataset/unpack.ts';
import { analysisSteps, analyze, engineOf } from '../../lib/engine/analyze.ts';
import { once } from '../../lib/engine/attribution/memo.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';
import { finish } from '../../lib/engine/steps.ts';
import type { Analysis, PageText } from '../../lib/engine/types.ts';

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const { dataset } = loadDataset();
const packed = packedParts(dataset);

const made = new Map<string, Lexicon>();
function join(some: readonly Piece[]): Lexicon {
  const ordered = parts.filter((part) => some.includes(part));
  return once(made, ordered.join(), () => unpack(ordered.map((part) => packed[part])));
}

/** As the reader in a page does it: scripts first, then the languages of the blocks. */
function readInParts({ page }: { page: PageText }, asked: Set<string> = new Set()): Analysis {
  const scripts = partsOf(page.blocks.map(({ text }) => text).join('\n'));
  const lexiconFor = (languages: ReadonlySet<string>): Lexicon => {
    for (const lang of languages) asked.add(lang);
    return join([...scripts, ...piecesOfLanguages(languages), 'framing']);
  };
  return finish(analysisSteps(page, engineOf(join(scripts)), { contextAlone: true, lexiconFor }));
}

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

test.each([
  ['en', ['en', 'spaced']],
  ['nn', ['nordic', 'spaced']],
  ['nl', ['de', 'spaced']],
  ['hu', ['cs', 'spaced']],
  ['bg', ['bg', 'spaced']],
  ['sk', ['cs', 'spaced']],
  ['yue', ['zh']],
  ['fi', []],
  ['und', ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'cs', 'nordic', 'spaced']],
] as const)('a text in %s needs %j', (lang, needed) => {
  expect(piecesOfLanguages([lang])).toEqual(needed);
});

describe('a text reads the same with the parts it needs as with all', () => {
  const whole = join(parts);
  const texts = globSync('tests/fixtures/samples/*.txt').sort();
  test.each(texts)('%s', (file) => {
    const document = textDocument(readFileSync(file, 'utf8'));
    expect(readInParts(document)).toEqual(analyse(document, whole));
  });

  test('texts in several languages, side by side', () => {
    const blocks = texts.flatMap((file) => textDocument(readFileSync(file, 'utf8')).page.blocks.slice(0, 6));
    const asked = new Set<string>();
    const document = { page: { meta: {}, blocks } };
    expect(readInParts(document, asked)).toEqual(analyse(document, whole));
    expect(asked.size).toBeGreaterThan(5);
  });

  test('the languages are asked for once, and only those of blocks that are read', () => {
    const asked = new Set<string>();
    readInParts(
      textDocument('Die Nachrichtenagentur TASS meldete am Montag, dass der Minister nach Moskau reist.'),
      asked,
    );
    expect([...asked]).toEqual(['de']);
  });
});

const analyse = ({ page }: { page: PageText }, whole: Lexicon): Analysis =>
  analyze(page, whole, { contextAlone: true });
