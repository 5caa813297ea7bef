import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { analyseDocument, recordOfText, textDocument } from '../../lib/cli/document.ts';
import { Analysis } from '../../lib/dataset/analysis-schema.ts';
import { loadDataset } from '../../lib/dataset/load.ts';
import { freshness } from '../tools/dataset/schemas.ts';

const { lexicon } = loadDataset();

test('the published JSON Schemas are those of the code', () => {
  expect(freshness()).toEqual([]);
});

describe('an Analysis', () => {
  const text =
    'Talks\n\nMOSCOW, March 31. /TASS/. Talks went on, KCNA said, citing a “special military operation”.';
  const { analysis } = analyseDocument(textDocument(text), lexicon);

  test('passes the zod schema', () => {
    expect(Analysis.safeParse(analysis).error).toBeUndefined();
  });

  test('passes the JSON Schema', () => {
    const ajv = new Ajv2020({ strict: false });
    const validate = ajv.compile(JSON.parse(readFileSync('assets/schema/analysis.json', 'utf8')));
    validate(JSON.parse(JSON.stringify(analysis)));
    expect(validate.errors).toBeNull();
  });
});

test.each(
  loadDataset().dataset['false-friends'].flatMap((friend) =>
    friend.samples.map((one) => [friend.near, one.text] as const),
  ),
)('not %s: %s', (near, text) => {
  const { mentions, persons } = recordOfText(text, lexicon);
  expect([...mentions, ...persons].filter((one) => one.source_id === near)).toEqual([]);
});
