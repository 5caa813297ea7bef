/** Whether what an ambiguous name or phrase needs stands around it, and nothing that it refuses. */
import type { LexCondition } from './lexicon.ts';
import { isAlphabetic } from './match/borders.ts';
import { classAt, isWordClass, MARK } from './text/chars.ts';
import { foldText } from './text/fold.ts';
import type { Span } from './types.ts';

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

/** What needs and refuses: a name or a phrase of the lexicon. */
export interface Conditional {
  readonly needs?: readonly LexCondition[];
  readonly refuses?: readonly LexCondition[];
}

/** Longest ending that `~` stands for, in UTF-16 units. */
const ENDING = 4;
/** How much punctuation and space may stand between neighbours. */
const GAP = 4;

const foldedWords = new WeakMap<LexCondition, readonly string[]>();

/** The folded words of a condition, folded once. */
function wordsOf(condition: LexCondition): readonly string[] {
  const known = foldedWords.get(condition);
  if (known) return known;
  const words = condition.anyOf.map(foldText).filter((word) => word !== '');
  foldedWords.set(condition, words);
  return words;
}

/** Why the entry may not stand here, or null when all it needs is there and nothing that it refuses. */
export function failedCondition(
  { needs, refuses }: Conditional,
  around: Surroundings,
): 'abstain.needs' | 'abstain.refused' | null {
  if (refuses?.some((condition) => holds(condition, around))) return 'abstain.refused';
  return needs?.every((condition) => holds(condition, around)) === false ? 'abstain.needs' : null;
}

/** True when one of the condition's words stands where it asks for one. The match itself does not count. */
function holds(condition: LexCondition, around: Surroundings): boolean {
  const whole = { start: 0, end: around.block.length };
  switch (condition.within) {
    case 'adjacent':
      return wordsOf(condition).some((word) => isBeside(around.block, around.at, word));
    case 'sentence':
      return occursBeside(condition, around, around.sentence);
    case 'block':
      return occursBeside(condition, around, whole);
    case 'page':
      return around.page(condition) || occursBeside(condition, around, whole);
  }
}

/** True when one of the words stands in folded `text`. */
export function holdsIn(condition: LexCondition, text: string): boolean {
  return wordsOf(condition).some((word) => holdsWord(text, word));
}

/** True when folded `text` holds folded `word`: a whole word in alphabets, anywhere in Hangul, Han and Kana; `~` at its end. */
export function holdsWord(text: string, word: string): boolean {
  return findWord(text, word, { start: 0, end: text.length }) !== null;
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
    const first = findWord(text, word, range);
    if (!first) continue;
    start = Math.min(start, first.start);
    end = Math.max(end, lastWord(text, word, range)?.end ?? first.end);
  }
  return end < 0 ? null : { start, end };
}

function lastWord(text: string, word: string, range: Span): Span | null {
  const { stem, open } = partsOf(word);
  let at = text.lastIndexOf(stem, range.end - stem.length);
  while (at >= range.start) {
    const end = wholeEnd(text, at, at + stem.length, open);
    if (end >= 0 && end <= range.end) return { start: at, end };
    if (at === 0) break;
    at = text.lastIndexOf(stem, at - 1);
  }
  return null;
}

/** The first place of `word` inside `range`, or null. */
function findWord(text: string, word: string, range: Span): Span | null {
  const { stem, open } = partsOf(word);
  const part = text.slice(range.start, range.end); // So that a word that is not there costs its sentence, not the block.
  for (let found = part.indexOf(stem); found >= 0; found = part.indexOf(stem, found + 1)) {
    const at = range.start + found;
    const end = wholeEnd(text, at, at + stem.length, open);
    if (end >= 0 && end <= range.end) return { start: at, end };
  }
  return null;
}

/** "киевск~" → stem and an open end. */
function partsOf(word: string): { stem: string; open: boolean } {
  const open = word.endsWith('~');
  return { stem: open ? word.slice(0, -1) : word, open };
}

/** The end of the word that `[start, end)` makes, with its ending when it is open; -1 when it is only part of another. */
function wholeEnd(text: string, start: number, end: number, open: boolean): number {
  if (joins(classAt(text, start - 1), classAt(text, start))) return -1;
  if (!open) return joins(classAt(text, end - 1), classAt(text, end)) ? -1 : end;
  let to = end;
  while (to - end <= ENDING && isWordClass(classAt(text, to))) to++;
  return to - end <= ENDING ? to : -1;
}

/** Two letters of alphabets belong to one word. */
function joins(left: number, right: number): boolean {
  return isAlphabetic(left) && (isAlphabetic(right) || right === MARK);
}

/** True when `word` is the nearest word before or behind the match. */
function isBeside(text: string, at: Span, word: string): boolean {
  const { stem, open } = partsOf(word);
  return startsBehind(text, at.end, stem, open) || endsBefore(text, at.start, stem, open);
}

function startsBehind(text: string, from: number, stem: string, open: boolean): boolean {
  for (let at = from; at <= from + GAP; at++) {
    if (text.startsWith(stem, at) && wholeEnd(text, at, at + stem.length, open) >= 0) return true;
    if (at >= text.length || isWordClass(classAt(text, at))) return false;
  }
  return false;
}

function endsBefore(text: string, to: number, stem: string, open: boolean): boolean {
  for (let end = to; end >= to - GAP; end--) {
    for (let ending = 0; ending <= (open ? ENDING : 0); ending++) {
      const start = end - ending - stem.length;
      if (start >= 0 && text.startsWith(stem, start) && wholeEnd(text, start, end - ending, open) === end)
        return true;
    }
    if (end <= 0 || isWordClass(classAt(text, end - 1))) return false;
  }
  return false;
}
