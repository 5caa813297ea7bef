import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIgnorable } from '../../../lib/engine/text/chars.ts';
import { fold, foldText, toSource } from '../../../lib/engine/text/fold.ts';

const cases: readonly (readonly [string, string, string])[] = [
  ['case', 'KCNA ТАСС', 'kcna тасс'],
  ['diacritics', 'Agência Nórdica Łódź Škoda', 'agencia nordica lodz skoda'],
  ['sharp s and ligatures', 'Straße ﬁle Œuvre', 'strasse file oeuvre'],
  ['yo becomes ye, short i stays', 'Ёлка РОССИЙСКИЙ її ў', 'елка российский її ў'],
  ['decomposed short i is composed', 'и\u0306', 'й'],
  ['full width', 'ＫＣＮＡ（ＲＴ）', 'kcna(rt)'],
  ['quotes, apostrophes, dashes', '“a” «b» it’s 2020–21 — x', '"a" "b" it\'s 2020-21 - x'],
  ['soft hyphen and zero width', 'Nach\u00adrich\u200bten\ufeff', 'nachrichten'],
  ['white space runs', 'Korean\u00a0 \n Central', 'korean central'],
  ['a blank line stays a border', 'one\n\n two', 'one\u2029two'],
  ['decomposed Hangul', '조선'.normalize('NFD'), '조선'],
  ['a syllable with a conjoining final', '도\u11bc', '동'],
  ['kana keep their marks', 'ガギグ が', 'ガギグ が'],
  ['half-width kana', 'ﾀｽ', 'タス'],
  ['final sigma', 'ΤΑΣΣ', 'τασσ'],
  ['dotted capital i', 'İstanbul', 'istanbul'],
  ['empty output', '\u200b\u00ad', ''],
  ['surrogate pairs stay', '𝕋ASS 😀', 'tass 😀'],
];

describe('fold', () => {
  it.each(cases)('%s', (_, source, folded) => expect(foldText(source)).toBe(folded));

  it('has no map where nothing moved', () => {
    for (const text of ['TASS said “no”', 'Центральное агентство', '조선중앙통신', 'Ёж é – à']) {
      expect(fold(text).offsets).toBeNull();
    }
  });

  it('never calls a character fixed that moves', () => {
    for (let code = 0; code < 0xd800; code++) {
      const char = String.fromCharCode(code);
      const folded = fold(char);
      if (folded.offsets === null) expect(`${code}:${folded.text.length}`).toBe(`${code}:1`);
    }
  });

  it('maps ignorables at both ends away', () => {
    const folded = fold('\u200bTA\u00adSS\u200b said');
    expect(toSource(folded, { start: 0, end: 4 })).toEqual({ start: 1, end: 6 });
    const lone = fold('\u00adTASS\u00ad');
    expect(toSource(lone, { start: 0, end: 4 })).toEqual({ start: 1, end: 5 });
  });

  it('takes the whole character when a span ends inside an expansion', () => {
    expect(toSource(fold('aßb'), { start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        'T',
        'ß',
        'é',
        'e\u0301',
        '\u00ad',
        '\u200b',
        ' ',
        '\n',
        '조',
        '\u1112\u1161',
        '😀',
        '’',
        'ﬁ',
      ),
    }),
  );

  it('keeps a true offset map on any text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: out, offsets } = fold(source);
        if (!offsets) {
          expect(out.length).toBe(source.length);
          return;
        }
        expect(offsets.length).toBe(out.length + 1);
        expect(offsets[out.length]).toBe(source.length);
        for (let i = 0; i < out.length; i++) expect(offsets[i]).toBeLessThanOrEqual(offsets[i + 1] as number);
      }),
      { numRuns: 500 },
    );
  });

  it('folds the source span of a folded span to that span again', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const folded = fold(source);
        const n = folded.text.length;
        const start = n ? Math.min(a % n, b % n) : 0;
        const end = n ? Math.max(a % n, b % n) + 1 : 0;
        const at = toSource(folded, { start, end });
        expect(at.start).toBeGreaterThanOrEqual(0);
        expect(at.end).toBeLessThanOrEqual(source.length);
        expect(foldText(source.slice(at.start, at.end)).includes(folded.text.slice(start, end).trim())).toBe(
          true,
        );
        if (end > start) expect(isIgnorable(source.charCodeAt(at.end - 1))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('folds twice as once', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(foldText(foldText(source))).toBe(foldText(source));
      }),
    );
  });
});
