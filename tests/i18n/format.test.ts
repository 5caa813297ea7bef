import { describe, expect, it } from 'vitest';
import { format, pluralBranches } from '../../lib/i18n/format.ts';

const rulesOf = (lang: string) => ({
  number: new Intl.NumberFormat(lang),
  plural: new Intl.PluralRules(lang),
});
const en = rulesOf('en');

describe('format', () => {
  it.each([
    ['nothing to fill in', 'As it stands', {}, 'As it stands'],
    ['a text', 'By {name}', { name: 'TASS' }, 'By TASS'],
    ['a number, the reader’s way', '{n} words', { n: 1234 }, '1,234 words'],
    ['one', '{n, plural, one {# word} other {# words}}', { n: 1 }, '1 word'],
    ['many', '{n, plural, one {# word} other {# words}}', { n: 1200 }, '1,200 words'],
    ['an exact number first', '{n, plural, =0 {none} one {one} other {#}}', { n: 0 }, 'none'],
    [
      'a parameter in a branch',
      '{n, plural, one {{name} alone} other {# with {name}}}',
      { n: 3, name: 'X' },
      '3 with X',
    ],
    ['two plurals', '{a, plural, other {a#}} {b, plural, other {b#}}', { a: 1, b: 2 }, 'a1 b2'],
    ['a missing parameter stays visible', '{gone}', {}, '{gone}'],
    ['braces in a value are no placeholder', '{name}', { name: '{n}' }, '{n}'],
  ])('%s', (_what, message, params, expected) => {
    expect(format(message, params, en)).toBe(expected);
  });

  it('keeps words of another direction from turning the others', () => {
    expect(format('By {name}.', { name: 'وكالة' }, en)).toBe('By \u2068وكالة\u2069.');
  });

  it('says which message is broken', () => {
    expect(() => format('{open', {}, en)).toThrow('{open');
  });

  it('takes `other` for a category without a branch', () => {
    expect(format('{n, plural, one {a} other {b}}', { n: 5 }, rulesOf('ru'))).toBe('b');
  });
});

describe('pluralBranches', () => {
  it('lists the branches of the first plural', () => {
    expect(pluralBranches('x {n, plural, =0 {no} one {{a}} few {} other {}} y')).toEqual([
      '=0',
      'one',
      'few',
      'other',
    ]);
  });
  it('is empty without a plural', () => {
    expect(pluralBranches('x {n}')).toEqual([]);
  });
});
