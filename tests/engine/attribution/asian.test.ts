import { describe, expect, test } from 'vitest';
import { asian } from './asian.cases.ts';
import { compare } from './notation.ts';

for (const [lang, cases] of Object.entries(asian))
  describe(lang, () => {
    test.each(cases)('$name', (one) => {
      const { expected, actual } = compare(one, lang);
      expect(actual).toEqual(expected);
    });
  });
