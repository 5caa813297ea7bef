/** The text of preview and welcome page must show what it is there to show, in every language of the faces. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { samplePage } from '../../components/sample/sample-page.ts';
import { loadDataset } from '../../lib/dataset/load.ts';
import { analyze } from '../../lib/engine/analyze.ts';
import { type Catalogue, makeI18n } from '../../lib/i18n/i18n.ts';

const { lexicon } = loadDataset();
const languages = readdirSync('assets/locales').map((file) => file.replace('.json', ''));

test('there is a text in every language', () => expect(languages.length).toBe(10));

test.each(languages)('the %s sample shows a source, a credit and phrases in several voices', (lang) => {
  const catalogue = JSON.parse(readFileSync(`assets/locales/${lang}.json`, 'utf8')) as Catalogue;
  const painted = analyze(samplePage(makeI18n(lang, catalogue)), lexicon).findings.filter(
    (one) => one.painted,
  );
  const kinds = new Set(painted.map(({ kind }) => kind));
  const voices = new Set(painted.flatMap((one) => (one.kind === 'framing' ? [one.voice] : [])));
  expect([...kinds]).toEqual(expect.arrayContaining(['attribution', 'credit', 'framing']));
  expect([...voices]).toEqual(expect.arrayContaining(['own', 'quoted', 'scare']));
});
