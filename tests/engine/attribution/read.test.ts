import { describe, expect, test } from 'vitest';
import { chains } from './chain.cases.ts';
import { clauses } from './clauses.cases.ts';
import { closing } from './closing.cases.ts';
import { english } from './english.cases.ts';
import { european } from './european.cases.ts';
import { korean } from './korean.cases.ts';
import { type Case, compare, found } from './notation.ts';
import { others } from './others.cases.ts';
import { press } from './press.cases.ts';
import { russian } from './russian.cases.ts';
import { wording } from './wording.cases.ts';

function run(lang: string, cases: readonly Case[]): void {
  test.each(cases)('$name', (one) => {
    const { expected, actual } = compare(one, lang);
    expect(actual).toEqual(expected);
  });
}

for (const [lang, groups] of Object.entries({ en: english, ru: russian, ko: korean })) {
  describe(lang, () => {
    for (const [construction, cases] of Object.entries(groups)) {
      describe(construction, () => run(lang, cases));
    }
  });
}

for (const [construction, cases] of Object.entries(press))
  describe(`press: ${construction}`, () => run('en', cases));
for (const [lang, cases] of Object.entries(european)) describe(`european ${lang}`, () => run(lang, cases));
for (const [lang, cases] of Object.entries(others)) describe(lang, () => run(lang, cases));
for (const [lang, cases] of Object.entries(wording)) describe(`wording ${lang}`, () => run(lang, cases));
for (const [lang, cases] of Object.entries(chains)) describe(`chains ${lang}`, () => run(lang, cases));
for (const [lang, cases] of Object.entries(clauses)) describe(`clauses ${lang}`, () => run(lang, cases));
for (const [lang, cases] of Object.entries(closing)) describe(`closing ${lang}`, () => run(lang, cases));

test.each([
  ['en', 'TASS reported, citing Yonhap, which quoted KCNA.'],
  ['ru', 'Порт закрыт, передает ТАСС со ссылкой на агентство Ренхап, которое цитирует ЦТАК.'],
  ['ko', '타스 통신은 조선중앙통신을 인용한 연합뉴스를 인용해 배편이 열렸다고 전했다.'],
])('three links, origin first: %s', (lang, text) => {
  const page = { blocks: [{ text, role: 'paragraph', region: 'article' } as const], meta: {} };
  for (const { chain } of found(page, lang))
    expect(chain.map((link) => link.entity)).toEqual(['kcna', 'yonhap', 'tass']);
});

test.each([
  ['TASS quoted him as saying that the ferry runs again.', ['TASS']],
  ['TASS quoted its director general as saying that the ferry runs again.', ['TASS']],
  ['TASS quoted Jane Harbour as saying that the ferry runs again.', ['Jane Harbour', 'TASS']],
])('the quoted person is shown by name only: %s', (text, names) => {
  const page = { blocks: [{ text, role: 'paragraph', region: 'article' } as const], meta: {} };
  expect(found(page, 'en').flatMap(({ chain }) => chain.map(({ words }) => words))).toEqual(names);
});
