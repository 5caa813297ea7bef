import { describe, expect, test } from 'vitest';
import { english } from './english.cases.ts';
import { korean } from './korean.cases.ts';
import { type Case, compare } from './notation.ts';
import { others } from './others.cases.ts';
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

for (const [lang, cases] of Object.entries(others)) describe(lang, () => run(lang, cases));
for (const [lang, cases] of Object.entries(wording)) describe(`wording ${lang}`, () => run(lang, cases));
