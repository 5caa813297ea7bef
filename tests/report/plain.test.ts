/** The report of one text, as somebody would read it. */
import { expect, it } from 'vitest';
import { analyseDocument, textDocument } from '../../lib/cli/document.ts';
import { loadDataset } from '../../lib/dataset/load.ts';
import { toPlainText } from '../../lib/report/plain.ts';

const { lexicon } = loadDataset();

function reportOf(text: string): string[] {
  const { analysis, page } = analyseDocument(textDocument(text, {}), lexicon);
  const now = new Date('2026-05-04T12:00:00Z');
  return toPlainText({ analysis, page, title: 'A story', labels: { of: (id) => `<${id}>` }, now }).split(
    '\n',
  );
}

it('tells every statement with its source, and what says the same only once', () => {
  const lines = reportOf(
    'The harbour was shut on Monday, KCNA reported.\n\nPhoto: KCNA\n\nThe ice broke in May, the town said.\n\nPhoto: KCNA',
  );
  expect(lines).toContain(`Read on 2026-05-04 with the dataset of ${lexicon.version}; language: en.`);
  expect(lines.filter((line) => line.includes('Photo: KCNA'))).toEqual([
    '  - <kcna>: “Photo: KCNA” (2 times)',
  ]);
  expect(lines.find((line) => line.includes('<kcna> (reported)'))).toContain(
    'The harbour was shut on Monday',
  );
});

it('says aloud that nothing was found', () => {
  expect(reportOf('The harbour was shut on Monday, the town said.').join('\n')).toContain(
    'Nothing was found that names or rests on the outlets of the dataset.',
  );
});
