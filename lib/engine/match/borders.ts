/**
 * Where a name may begin and end, by script.
 *
 * - Latin, Cyrillic, Greek and other alphabets: whole words ("TASS" not in "SURTASS" or "KCNA5"); an apostrophe or a
 *   hyphen is a border ("TASS's", "KCNA-Yonhap").
 * - Hangul: nothing before; a particle may follow ("타스가", not "타스크"). Names of four syllables and more take any tail
 *   ("조선중앙통신사장").
 * - Han: anywhere ("国営朝鮮中央通信"). Katakana: not inside a katakana run ("タス通信" not in "ステータス通信").
 * - Arabic and Hebrew: up to three prefixed letters ("لوكالة"). Thai and Devanagari: anywhere / whole words.
 */
import {
  ARABIC,
  charClass,
  classAt,
  DIGIT,
  HAN,
  HANGUL,
  HEBREW,
  KANA,
  MARK,
  PUNCT,
  THAI,
} from '../text/chars.ts';
import { isParticleTail } from './particles.ts';

/** True for scripts whose words have spaces between them. */
export function isAlphabetic(value: number): boolean {
  return value >= DIGIT && value !== HANGUL && value !== HAN && value !== KANA && value !== THAI;
}

const PREFIXES: Readonly<Record<number, string>> = { [ARABIC]: 'وبلفكاس', [HEBREW]: 'והבלמשכ' };

/** May a name begin at `start` of folded `text`? That a run of letters begins there has been seen to by the search. */
export function mayStart(text: string, start: number): boolean {
  const value = classAt(text, start);
  if (value === KANA) return !(isKatakana(text, start) && isKatakana(text, start - 1));
  const prefixes = PREFIXES[value];
  if (!prefixes) return true;
  let at = start - 1;
  while (at >= 0 && start - at <= 3 && prefixes.includes(text[at] as string)) at--;
  return classAt(text, at) !== value;
}

/** May a name of folded `text` that begins at `start` end at `end`? */
export function mayEnd(text: string, start: number, end: number): boolean {
  const last = classAt(text, end - 1);
  const next = classAt(text, end);
  if (last <= PUNCT) return true;
  if (last === HANGUL) return next !== HANGUL || hangulTail(text, start, end);
  if (last === KANA) return !(isKatakana(text, end - 1) && isKatakana(text, end));
  if (last === HAN || last === THAI) return true;
  return !isAlphabetic(next) && next !== MARK;
}

function hangulTail(text: string, start: number, end: number): boolean {
  if (end - start >= 4) return true;
  let to = end;
  while (to - end < 6 && classAt(text, to) === HANGUL) to++;
  return isParticleTail(text.slice(end, to));
}

function isKatakana(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb && charClass[code] === KANA;
}
