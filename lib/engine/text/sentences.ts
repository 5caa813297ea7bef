/** Sentences of one block. */
import type { Sentence, Token } from '../reading.ts';
import { mayEnd, neverEnds, openers, ordinalMonths } from './abbreviations.ts';
import { charClass, classAt, HANGUL, isIgnorable, isWordClass, LATIN, MARK, SPACE } from './chars.ts';
import { foldText } from './fold.ts';

const TERMINATOR = /[.!?…。！？．｡‼⁇؟।]+|\n[^\S\n]*\n\s*|\u2029/g;
/** Marks that close what the sentence opened: they belong to it when they touch its end. */
const CLOSER = /["'”’»›)\]）］」』】〉》]/;
const CJK_OPEN = /[「『（《〈【]/;
const CJK_CLOSE = /[」』）》〉】]/;

/**
 * Sentences in order, each without the white space around it, with the tokens in it. Text without a final stop (a
 * headline) is one sentence; a block of white space has none. A stop inside 「…」 or （…） ends nothing, and neither does
 * one before a small letter ("The agreement... is", "“What?” he asked") or behind a wire mark ("/TASS/. The").
 */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const ends: number[] = [];
  const reader = { start: 0, depth: 0, scanned: CJK_OPEN.test(text) ? 0 : text.length };
  TERMINATOR.lastIndex = 0;
  for (const match of text.matchAll(TERMINATOR)) {
    const at = match.index;
    if (at < reader.start) continue;
    const end = endAfter(text, at, at + match[0].length, reader);
    if (end === null) continue;
    ends.push(end);
    reader.start = end;
  }
  ends.push(text.length);
  return toSentences(text, tokens, ends);
}

interface Reader {
  /** Where the running sentence began. */
  start: number;
  /** Open CJK brackets before `scanned`. */
  depth: number;
  scanned: number;
}

/** The end of the sentence whose terminator is `[at, after)`, closing marks included; null when it ends none. */
function endAfter(text: string, at: number, after: number, reader: Reader): number | null {
  if (/\s/.test(text[at] as string)) return at;
  const insideBrackets = countBrackets(text, at, reader) > 0;
  let end = after;
  while (end < text.length && CLOSER.test(text[end] as string) && !opensNext(text, end)) end++;
  const mark = text[after - 1] as string;
  if (/[。！？｡]/.test(mark))
    return insideBrackets && !reachesOutermost(text, after, end, reader) ? null : cjkEnd(text, end);
  return endsHere(text, at, after, end, reader) ? end : null;
}

/** Open CJK brackets at `at`, counted once over the text; a run of 400 units without a closing mark resets it. */
function countBrackets(text: string, at: number, reader: Reader): number {
  for (let i = reader.scanned; i < at; i++) {
    const char = text[i] as string;
    if (CJK_OPEN.test(char)) reader.depth++;
    else if (CJK_CLOSE.test(char) && reader.depth > 0) reader.depth--;
  }
  reader.scanned = Math.max(reader.scanned, at);
  return reader.depth;
}

function reachesOutermost(text: string, from: number, to: number, reader: Reader): boolean {
  let depth = reader.depth;
  for (let i = from; i < to; i++) if (CJK_CLOSE.test(text[i] as string)) depth--;
  return depth <= 0;
}

/** 「…。」と伝えた goes on after the closing mark: only a space, a new opening or the end of the text ends it there. */
function cjkEnd(text: string, end: number): number | null {
  if (!CJK_CLOSE.test(text[end - 1] ?? '')) return end;
  const next = text[end];
  return next === undefined || /[\s「『（《]/.test(next) ? end : null;
}

/** A quote mark after white space opens; one that a letter follows directly does as well. */
function opensNext(text: string, at: number): boolean {
  const char = text[at] as string;
  if (char !== '"' && char !== "'" && char !== '”' && char !== '’') return false;
  const next = classAt(text, at + 1);
  return isWordClass(next) && next !== HANGUL && /\s/.test(text[at - 1] ?? ' ');
}

function endsHere(text: string, at: number, after: number, end: number, reader: Reader): boolean {
  const nextAt = skipSpace(text, end);
  if (nextAt >= text.length) return true;
  if (nextAt === end && !touchingStart(text, at, end)) return false;
  const next = text[nextAt] as string;
  if (startsSmall(afterDash(text, nextAt)) || text[at - 1] === '/') return false;
  if (text[at] !== '.' || after - at > 1) return true;
  if (end > after) return true;
  if (next === '/' || isTitle(text, at, nextAt)) return false;
  return !isAbbreviation(text, at, nextAt, reader.start);
}

/** «Порт. Причал. Море»: a title of single words in marks. */
function isTitle(text: string, at: number, nextAt: number): boolean {
  return (
    /^\p{Lu}\p{L}+[.»"”]/u.test(text.slice(nextAt, nextAt + 20)) &&
    /[«"“]\p{Lu}\p{L}+(?:\. \p{Lu}\p{L}+)*$/u.test(text.slice(Math.max(0, at - 30), at))
  );
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && (classAt(text, at) === SPACE || isIgnorable(text.charCodeAt(at)))) at++;
  return at;
}

/** The first character, or the one behind a dash («Готовы!» — сказал он). */
function afterDash(text: string, at: number): string {
  return text[/[-–—]/.test(text[at] as string) ? skipSpace(text, at + 1) : at] ?? '';
}

/** A small letter of a script that has two sizes. */
function startsSmall(char: string): boolean {
  return char === char.toLowerCase() && char !== char.toUpperCase();
}

/** "said.The", "했다.그는": no space, yet a new sentence; "tass.com", "6.25" and "U.S." are none. */
function touchingStart(text: string, at: number, end: number): boolean {
  if (text[at] !== '.' && text[at] !== '!' && text[at] !== '?') return false;
  const before = classAt(text, at - 1);
  const next = classAt(text, end);
  if (end > at + 1 && isWordClass(next)) return false;
  if (before === HANGUL && next === HANGUL) return /[다요까음임됨]/.test(text[at - 1] as string);
  const rest = text.slice(end, end + 2);
  const titled = /^\p{Lu}\p{Ll}/u.test(rest);
  return (
    titled && /\p{Ll}\p{Ll}$/u.test(text.slice(Math.max(0, at - 2), at)) && !insideAddress(text, at, end)
  );
}

/** True inside "www.Tass.com/News" and mail addresses. */
function insideAddress(text: string, at: number, end: number): boolean {
  const before = /\S{0,40}$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const behind = /^\S{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? '';
  return /[/@_]|\.\p{L}/u.test(before) || /[/@_=]|\p{L}\.\p{Ll}/u.test(behind);
}

/** Does the full stop at `at` belong to the word before it? */
function isAbbreviation(text: string, at: number, nextAt: number, sentenceStart: number): boolean {
  const word = wordBefore(text, at);
  if (word === '') return false;
  const folded = foldText(word);
  const next = nextWord(text, nextAt);
  if (/^\d+$/.test(word)) return isOrdinal(text, at, word, next, sentenceStart);
  if (neverEnds.has(folded) && !(folded === 'no' && openers.has(next))) return true;
  if (mayEnd.has(folded)) return !openers.has(next);
  const last = word.slice(word.lastIndexOf('.') + 1);
  return isInitial(last) && (!openers.has(next) || text[nextAt + 1] === '.');
}

/** "J." of "J. K. Rowling", "А." of «А. С. Пушкин», "U.S." */
function isInitial(word: string): boolean {
  return word.length === 1 && word !== word.toLowerCase();
}

/** "28. März"; a list number at the head of a sentence; not "… in 2024. The". */
function isOrdinal(text: string, at: number, word: string, next: string, sentenceStart: number): boolean {
  if (word.length > 2) return false;
  return ordinalMonths.test(next) || skipSpace(text, sentenceStart) === at - word.length;
}

/** Letters, digits and inner full stops directly before `at` (at most 12 units). */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 12) {
    const value = charClass[text.charCodeAt(start - 1)] as number;
    if (!isWordClass(value) && value !== MARK && !(text[start - 1] === '.' && start - 1 > 0)) break;
    start--;
  }
  return text.slice(start, at).replace(/^\.+/, '');
}

function nextWord(text: string, from: number): string {
  let start = from;
  while (start < text.length && start - from < 3 && !isWordClass(classAt(text, start))) start++;
  let end = start;
  while (end < text.length && end - start < 24 && classAt(text, end) >= LATIN) end++;
  return foldText(text.slice(start, end));
}

function toSentences(text: string, tokens: readonly Token[], ends: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let next = 0;
  for (const to of ends) {
    const start = skipSpace(text, from);
    const firstToken = next;
    while (next < tokens.length && (tokens[next] as Token).start < to) next++;
    const end = next > firstToken ? (tokens[next - 1] as Token).end : start;
    if (end > start) sentences.push({ start, end, firstToken, endToken: next });
    from = Math.max(from, to);
  }
  return sentences;
}
