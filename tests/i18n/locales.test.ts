import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { uiLanguages } from '../../lib/browser/settings-types.ts';
import * as engineKeys from '../../lib/engine/keys.ts';
import { makeI18n } from '../../lib/i18n/i18n.ts';
import { catalogue, catalogues } from './catalogues.ts';

const en = catalogue('en');
const keys = Object.keys(en) as (keyof typeof en)[];
const sources = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}').map((file) =>
  readFileSync(file, 'utf8'),
);
const code = sources.join('\n');

const parameters = (message: string) => [
  ...new Set([...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name)),
];
/** Parameters that a plural's branches may leave to `#`, and words in branches that only look like one. */
const namesIn = (message: string) => {
  const inBranches = new Set(
    [...message.matchAll(/(?:=\d+|zero|one|two|few|many|other)\s*\{(\w+)\}/g)].map(([, name]) => name),
  );
  return parameters(message)
    .filter((name) => !inBranches.has(name))
    .sort();
};

describe('the catalogues', () => {
  it('are those of the languages a reader can choose', () => {
    expect([...catalogues.keys()].sort()).toEqual([...uiLanguages].sort());
  });

  describe.each([...catalogues])('%s', (lang, texts) => {
    it('has the keys of English in the same order, and no empty text', () => {
      expect(Object.keys(texts)).toEqual(keys);
      expect(keys.filter((key) => texts[key].trim() === '')).toEqual([]);
    });

    it('fills in the same parameters', () => {
      const differing = keys.filter((key) => namesIn(texts[key]).join() !== namesIn(en[key]).join());
      expect(differing).toEqual([]);
    });

    it('has the plural forms its numbers need', () => {
      const rules = new Intl.PluralRules(lang);
      const needed = new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)));
      // `many` of Russian and Ukrainian may stand as `other`, which whole numbers never use there.
      const accepted = (have: readonly string[]) =>
        [...needed].every((form) => have.includes(form) || (form === 'many' && have.includes('other')));
      const branches = /(\w+)\s*,\s*plural\s*,((?:\s*(?:=\d+|\w+)\s*\{(?:[^{}]|\{[^{}]*\})*\})+)/g;
      const lacking = keys.filter((key) =>
        [...texts[key].matchAll(branches)].some(([, , body = '']) => {
          const have = [...body.matchAll(/(=\d+|\w+)\s*\{(?:[^{}]|\{[^{}]*\})*\}/g)].map(
            ([, form = '']) => form,
          );
          // Two forms suffice where the word after a number in the genitive knows only singular and plural.
          return (
            !have.includes('other') ||
            (have.includes('few') && !accepted(have)) ||
            (needed.size > 1 && !have.includes('one'))
          );
        }),
      );
      expect(lacking).toEqual([]);
    });

    it('writes every message without an error', () => {
      const i18n = makeI18n(lang, texts);
      for (const key of keys)
        for (const count of [0, 1, 2, 5, 21]) {
          const params = Object.fromEntries(namesIn(en[key]).map((name) => [name, count]));
          expect(i18n.t(key, params)).not.toMatch(/[{}#]/);
        }
    });

    it('passes no judgement of its own', () => {
      const words =
        /propaganda|пропаганд|프로파간다|선전|プロパガンダ|宣伝|宣传|宣傳|\bfake|фейк|gefälscht|⚠|désinformation|desinform|desinforma/i;
      expect(keys.filter((key) => words.test(texts[key]))).toEqual([]);
    });
  });

  it.each([
    ['ru', 1, 'В 1 из 21 предложения источник — ТАСС; ещё 3 названных источника'],
    ['uk', 1, 'У 1 з 21 речення джерело — ТАСС; ще 3 названі джерела'],
    ['en', 1, '1 of 21 sentences rests on ТАСС; 3 other named sources'],
    ['de', 8, '8 von 21 Sätzen stützen sich auf ТАСС; 3 weitere genannte Quellen'],
    ['fr', 1, '1 phrase sur 21 repose sur ТАСС ; 3 autres sources nommées'],
    ['ko', 8, '21개 문장 가운데 8개의 출처가 ТАСС이며, 이름이 밝혀진 다른 출처는 3개'],
  ])('says what a page rests on in %s', (lang, on, expected) => {
    const i18n = makeI18n(lang, catalogue(lang));
    expect(i18n.t('sum.rests', { on, total: 21, names: 'ТАСС', others: 3 })).toBe(expected);
  });
});

describe('keys and code', () => {
  /** Keys that are made from data: `count.${kind}`, `tOr('wrongIf.…')`. */
  const made = [
    ...new Set([...code.matchAll(/[`'"]([a-z]+(?:\.[a-z]+)*\.)\$\{/gi)].map(([, head]) => head ?? '')),
  ];

  it('meet code that makes keys from data', () => {
    expect(made).toContain('count.');
  });

  it('leave no text unused', () => {
    const fromData = [...made, 'wrongIf.', 'abstain.', 'opinion.'];
    const unused = keys.filter(
      (key) =>
        !new RegExp(`['"]${key.replaceAll('.', '\\.')}['"]`).test(code) &&
        !fromData.some((head) => key.startsWith(head)),
    );
    expect(unused).toEqual([]);
  });

  it('ask for no text that is not there', () => {
    const asked = [...code.matchAll(/\bt(?:Or)?\(\s*'([a-zA-Z]+(?:\.[\w-]+)+)'/g)].map(
      ([, key]) => key ?? '',
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !(key in en))).toEqual([]);
  });

  it('have a text for every key the engine may put into an Analysis', () => {
    const lists = Object.values(engineKeys).filter(Array.isArray).flat() as string[];
    const all = lists.map((key) => (key.includes('.') ? key : `reason.${key}`));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((key) => !(key in en))).toEqual([]);
  });

  it('have a text for every expected error', () => {
    const list =
      /export type ExpectedError =([^;]+);/.exec(readFileSync('lib/browser/errors.ts', 'utf8'))?.[1] ?? '';
    const errors = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => `error.${name}`);
    expect(errors.length).toBeGreaterThan(5);
    expect(errors.filter((key) => !(key in en))).toEqual([]);
  });
});
