/** What an ambiguous form needs or refuses around it. */
import type { LexCondition } from '../lexicon.ts';
import { isAlphabetic } from '../match/borders.ts';
import { classAt, isWordClass, MARK } from '../text/chars.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../types.ts';

/** Where a condition looks; all texts and spans are folded. */
export interface Surroundings {
  /** The block's folded text. */
  readonly block: string;
  /** The match in it. */
  readonly at: Span;
  /** The sentence of the match in it. */
  readonly sentence: Span;
  /** What was already looked for in this block. */
  readonly seen: Occurrences;
  /** Does the page hold one of the words of a condition? */
  readonly page: (condition: LexCondition) => boolean;
}

/** First and last place of a condition's words in a range of the block; kept, so that a block is searched once. */
export type Occurrences = Map<LexCondition, { readonly range: Span; readonly outer: Span | null }>;

const foldedWords = new WeakMap<LexCondition, readonly string[]>();

/** The folded words of a condition, folded once. */
function wordsOf(condition: LexCondition): readonly string[] {
  const known = foldedWords.get(condition);
  if (known) return known;
  const words = condition.anyOf.map(foldText).filter((word) => word !== '');
  foldedWords.set(condition, words);
  return words;
}

/** True when one of the condition's words stands where it asks for one. The match itself does not count. */
export function holds(condition: LexCondition, around: Surroundings): boolean {
  const words = wordsOf(condition);
  switch (condition.within) {
    case 'adjacent':
      return words.some((word) => isBeside(around.block, around.at, word));
    case 'sentence':
      return occursBeside(condition, around, around.sentence);
    case 'block':
      return occursBeside(condition, around, { start: 0, end: around.block.length });
    case 'page':
      return around.page(condition);
  }
}

/** True when one of the words stands in folded `text`. */
export function holdsIn(condition: LexCondition, text: string): boolean {
  return wordsOf(condition).some((word) => hasWord(text, word));
}

/** True when folded `text` holds folded `word`: a whole word in alphabets, anywhere in Hangul, Han and Kana. */
export function hasWord(text: string, word: string): boolean {
  return findWord(text, word, 0, text.length) >= 0;
}

/** True when one of the words stands in `range`, outside the match. */
function occursBeside(condition: LexCondition, { block, at, seen }: Surroundings, range: Span): boolean {
  let known = seen.get(condition);
  if (known?.range.start !== range.start || known.range.end !== range.end) {
    known = { range, outer: outerOccurrences(block, range, wordsOf(condition)) };
    seen.set(condition, known);
  }
  return known.outer !== null && (known.outer.start < at.start || known.outer.end > at.end);
}

/** From the first to the last occurrence of any of `words`; null when there is none. */
function outerOccurrences(text: string, range: Span, words: readonly string[]): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const word of words) {
    const first = findWord(text, word, range.start, range.end);
    if (first < 0) continue;
    start = Math.min(start, first);
    end = Math.max(end, lastWord(text, word, range) + word.length);
  }
  return end < 0 ? null : { start, end };
}

function lastWord(text: string, word: string, range: Span): number {
  for (
    let at = text.lastIndexOf(word, range.end - word.length);
    at >= range.start;
    at = text.lastIndexOf(word, at - 1)
  ) {
    if (isWhole(text, at, at + word.length)) return at;
    if (at === 0) break;
  }
  return -1;
}

/** Offset of `word` inside `[from, to)`, or -1: a whole word in alphabets, anywhere in Hangul, Han and Kana. */
function findWord(text: string, word: string, from: number, to: number): number {
  for (
    let at = text.indexOf(word, from);
    at >= 0 && at + word.length <= to;
    at = text.indexOf(word, at + 1)
  ) {
    if (isWhole(text, at, at + word.length)) return at;
  }
  return -1;
}

/** No letter of an alphabet touches the ends of `[start, end)` on both sides of a border. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !joins(classAt(text, start - 1), classAt(text, start)) &&
    !joins(classAt(text, end - 1), classAt(text, end))
  );
}

function joins(left: number, right: number): boolean {
  return isAlphabetic(left) && (isAlphabetic(right) || right === MARK);
}

/** How much punctuation and space may stand between neighbours. */
const GAP = 4;

/** True when `word` is the nearest word before or behind the match. */
function isBeside(text: string, at: Span, word: string): boolean {
  return startsBehind(text, at.end, word) || endsBefore(text, at.start, word);
}

function startsBehind(text: string, from: number, word: string): boolean {
  for (let at = from; at <= from + GAP; at++) {
    if (text.startsWith(word, at) && isWhole(text, at, at + word.length)) return true;
    if (at >= text.length || isWordClass(classAt(text, at))) return false;
  }
  return false;
}

function endsBefore(text: string, to: number, word: string): boolean {
  for (let end = to; end >= to - GAP; end--) {
    const start = end - word.length;
    if (start >= 0 && text.startsWith(word, start) && isWhole(text, start, end)) return true;
    if (end <= 0 || isWordClass(classAt(text, end - 1))) return false;
  }
  return false;
}
