/**
 * The gate's own levelling of text, a small part of the engine's folding: what folds away in the engine is levelled
 * here too, but letter case stays, and ordinary text passes through untouched.
 *
 * Decided: the gate levels soft hyphens, zero-width characters, accents and full-width letters itself, so that it may
 * be given text as it stands in the page.
 */

/** Ignorable and combining characters, full-width and half-width letters, compatibility forms. */
const odd =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: combining characters are looked for one by one
  /[\u00aa\u00ad\u00ba\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061c\u064b-\u065f\u0670\u1100-\u11ff\u180e\u1e9b\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2100-\u218f\u2460-\u24ff\u3099\u309a\u3130-\u318e\u3200-\u33ff\ua960-\ua97c\ud7b0-\ud7fb\ud835\uf900-\ufaff\ufb00-\ufdff\ufe00-\ufe0f\ufe70-\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff61-\uff9f]/;
/** What is left of them behind NFKC. */
const skipped =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: combining characters are taken out one by one
  /[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061c\u064b-\u065f\u0670\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
/** Letters whose mark or bar the engine folds away. `й`, `ї`, `ў` and `ґ` are letters of their own. */
const accented =
  /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\u0386-\u0390\u03aa-\u03b0\u03c2\u03ca-\u03ce\u1f00-\u1fff\u0401\u0451]/;
const everyAccented = new RegExp(accented, 'g');
const special: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ß: 'ss',
  ς: 'σ',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
};

/** What {@link plain} levels stands in one of these classes. */
export const levelledClasses: readonly RegExp[] = [odd, accented];

/** `text` with everything levelled but letter case, white space, quotes and dashes. */
export function plain(text: string): string {
  let out = text;
  if (odd.test(out)) out = out.normalize('NFKC').replace(skipped, '');
  if (accented.test(out)) out = out.replace(everyAccented, bare);
  return out;
}

function bare(letter: string): string {
  return special[letter] ?? letter.normalize('NFD').charAt(0);
}
