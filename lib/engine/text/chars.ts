/** What a UTF-16 unit is: one byte per unit in a table, so that scanners need a single look-up for each. */
import type { Script } from '../reading.ts';

/** Values of {@link charClass}. Everything from `LATIN` on is part of a word. */
export const SPACE = 0;
export const PUNCT = 1;
export const MARK = 2;
export const DIGIT = 3;
export const LATIN = 4;
export const CYRILLIC = 5;
export const GREEK = 6;
export const HANGUL = 7;
export const HAN = 8;
export const KANA = 9;
export const ARABIC = 10;
export const HEBREW = 11;
export const THAI = 12;
export const DEVANAGARI = 13;
export const OTHER = 14;

const names: readonly (Script | undefined)[] = [
  undefined,
  undefined,
  undefined,
  undefined,
  'latin',
  'cyrillic',
  'greek',
  'hangul',
  'han',
  'kana',
  'arabic',
  'hebrew',
  'thai',
  'devanagari',
  'other',
];

/** Inclusive ranges; later rows win. Surrogates count as Han, but those of pictures and signs as punctuation. */
const ranges: readonly (readonly [number, number, number])[] = [
  [0x00, 0x20, SPACE],
  [0x85, 0x85, SPACE],
  [0xa0, 0xa0, SPACE],
  [0x1680, 0x1680, SPACE],
  [0x2000, 0x200a, SPACE],
  [0x2028, 0x2029, SPACE],
  [0x202f, 0x202f, SPACE],
  [0x205f, 0x205f, SPACE],
  [0x3000, 0x3000, SPACE],
  [0x30, 0x39, DIGIT],
  [0x660, 0x669, DIGIT],
  [0x6f0, 0x6f9, DIGIT],
  [0xff10, 0xff19, DIGIT],
  [0x41, 0x5a, LATIN],
  [0x61, 0x7a, LATIN],
  [0xaa, 0xaa, LATIN],
  [0xba, 0xba, LATIN],
  [0xc0, 0xd6, LATIN],
  [0xd8, 0xf6, LATIN],
  [0xf8, 0x2af, LATIN],
  [0x1e00, 0x1eff, LATIN],
  [0x2c60, 0x2c7f, LATIN],
  [0xa722, 0xa7ff, LATIN],
  [0xfb00, 0xfb06, LATIN],
  [0xff21, 0xff3a, LATIN],
  [0xff41, 0xff5a, LATIN],
  [0x300, 0x36f, MARK],
  [0x370, 0x373, GREEK],
  [0x376, 0x37d, GREEK],
  [0x386, 0x386, GREEK],
  [0x388, 0x3ff, GREEK],
  [0x1f00, 0x1fff, GREEK],
  [0x400, 0x481, CYRILLIC],
  [0x483, 0x489, MARK],
  [0x48a, 0x52f, CYRILLIC],
  [0x1c80, 0x1c8f, CYRILLIC],
  [0xa640, 0xa69f, CYRILLIC],
  [0x531, 0x556, OTHER],
  [0x560, 0x588, OTHER],
  [0x5d0, 0x5f2, HEBREW],
  [0x591, 0x5bd, MARK],
  [0x610, 0x61a, MARK],
  [0x620, 0x64a, ARABIC],
  [0x64b, 0x65f, MARK],
  [0x66e, 0x6d3, ARABIC],
  [0x6d5, 0x6ef, ARABIC],
  [0x6fa, 0x6ff, ARABIC],
  [0x750, 0x77f, ARABIC],
  [0xfb50, 0xfdff, ARABIC],
  [0xfe70, 0xfefc, ARABIC],
  [0x900, 0x963, DEVANAGARI],
  [0x966, 0x96f, DIGIT],
  [0x980, 0xdff, OTHER],
  [0xe01, 0xe4e, THAI],
  [0xe80, 0x109f, OTHER],
  [0x10a0, 0x10ff, OTHER],
  [0x1100, 0x11ff, HANGUL],
  [0x1200, 0x139f, OTHER],
  [0x1780, 0x17d3, OTHER],
  [0x3131, 0x318e, HANGUL],
  [0xa960, 0xa97c, HANGUL],
  [0xac00, 0xd7fb, HANGUL],
  [0x3005, 0x3007, HAN],
  [0x3400, 0x4dbf, HAN],
  [0x4e00, 0x9fff, HAN],
  [0xf900, 0xfaff, HAN],
  [0xd800, 0xdfff, HAN],
  [0xd83c, 0xd83e, PUNCT],
  [0x3041, 0x3096, KANA],
  [0x309d, 0x309f, KANA],
  [0x30a1, 0x30fa, KANA],
  [0x30fc, 0x30ff, KANA],
  [0x31f0, 0x31ff, KANA],
  [0xff66, 0xff9f, KANA],
];

/** Class of every UTF-16 unit. */
export const charClass: Uint8Array = /* @__PURE__ */ unitTable((value) => value);

/** A table of all UTF-16 units with a value for each class; filled range by range, since every page pays for it. */
export function unitTable(pick: (classValue: number) => number): Uint8Array {
  const table = new Uint8Array(0x10000).fill(pick(PUNCT));
  for (const [first, last, value] of ranges) table.fill(pick(value), first, last + 1);
  return table;
}

/** The class of the unit at `at`; a space outside the text. */
export function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (charClass[text.charCodeAt(at)] as number) : SPACE;
}

/** True for letters and digits of any script. */
export function isWordClass(value: number): boolean {
  return value >= DIGIT;
}

/** Name of a script class; `other` for digits and punctuation. */
export function scriptName(value: number): Script {
  return names[value] ?? 'other';
}

/** Soft hyphens, zero-width characters, direction marks and variation selectors: read over everywhere. */
export function isIgnorable(code: number): boolean {
  if (code < 0x34f) return code === 0xad;
  if (code < 0x200b) return code === 0x34f || code === 0x61c || code === 0x180e;
  if (code <= 0x206f) return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060;
  return (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff;
}
