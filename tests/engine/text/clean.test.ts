import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../lib/engine/text/clean.ts';
import { block, page } from '../lexicon-fixture.ts';

const clean = (text: string) => cleanPage(page([text])).page.blocks[0]?.text;
/** The source of each unit of the clean text, one by one. */
function units(text: string): string[] {
  const { page: cleaned, back } = cleanPage(page([text]));
  const length = cleaned.blocks[0]?.text.length ?? 0;
  const spans = Array.from({ length }, (_, at) => ({ block: 0, start: at, end: at + 1 }));
  return (back?.(spans) ?? spans).map(({ start, end }) => text.slice(start, end));
}

describe('a clean page', () => {
  it.each([
    ['T\u00adASS\u200b said', 'TASS said'],
    ['\ufeffTASS\u00a0\u200b said', 'TASS said'],
    ['TASS  said\t\tso', 'TASS said so'],
    ['TASS \n said', 'TASS\nsaid'],
    ['TASS\nsaid', 'TASS\nsaid'],
    ['TASS\r\n \r\nKCNA', 'TASS\n\nKCNA'],
    ['조선\u2060중앙통신', '조선중앙통신'],
    ['😀\u200d😀', '😀😀'],
    ['통신은 ″간다″고 했다', '통신은 "간다"고 했다'],
    ['a screen of 24″ wide', 'a screen of 24″ wide'],
    ['\u00ad\u00ad', ''],
    ['', ''],
  ])('of %j is %j', (source, text) => expect(clean(source)).toBe(text));

  it('is the page itself where nothing is in the way', () => {
    const given = page(['TASS said so.\nKCNA did not.']);
    expect(cleanPage(given)).toEqual({ page: given, back: null });
    expect(cleanPage(given).page).toBe(given);
  });

  it('leads back, unit by unit', () => {
    const text = '\u00adA\u200bB \u00a0C\u2060😀\u00ad';
    expect(units(text)).toEqual(['A', 'B', ' ', 'C', '\ud83d', '\ude00']);
  });

  it('leads back to spans that begin and end with what is seen, at any depth', () => {
    const { back } = cleanPage(page(['T\u00adASS\u00ad said', 'KCNA']));
    const finding = {
      id: 'f1',
      words: [{ block: 0, start: 0, end: 4 }],
      block: 1,
      start: 0,
      end: 4,
      via: null,
    };
    expect(back?.(finding)).toEqual({ ...finding, words: [{ block: 0, start: 0, end: 5 }] });
    expect(back?.({ block: 0, start: 4, end: 4 })).toEqual({ block: 0, start: 5, end: 5 });
  });

  it('keeps links on their words', () => {
    const links = [{ start: 2, end: 7, href: 'https://tass.com/' }];
    const { page: cleaned } = cleanPage(page([block('\u200b T\u00adASS', { links })]));
    expect(cleaned.blocks[0]?.links).toEqual([{ ...links[0], start: 1, end: 5 }]);
  });
});
