/**
 * Finds thousands of names and phrases in one pass over folded text.
 *
 * Semantics, `leftmost-longest`: of all matches the one that begins first, of those the longest, then on from its end.
 * With the patterns "Korean Central", "Korean Central News Agency" and "News Agency" the text "the Korean Central News
 * Agency" yields one match, the second pattern. Two patterns of the same spelling share one match.
 * `all` yields every pattern at every place: in the same text three matches.
 *
 * A pattern is a form of the dataset: words with single spaces; `~` stands for an ending of up to four letters:
 * "киевск~ режим~" finds «киевского режима», not «киевский городской режим». Borders of words: `borders.ts`; letter
 * case: `letter-case.ts`, part of the match, so that "Tass" leaves the field to a shorter pattern.
 *
 * Cost: a table look-up per unit, a hash of at most six units at the head of a word, verification where a head fits.
 * Linear in the text for a given set of patterns.
 */
import type { LexForm } from '../lexicon.ts';
import { charClass, LATIN, MARK } from '../text/chars.ts';
import { type Folded, foldingMoves, foldText, toSource } from '../text/fold.ts';
import type { Span } from '../types.ts';
import { isAlphabetic, mayEnd, mayStart } from './borders.ts';
import {
  ALPHABET,
  buildHeads,
  candidatesAt,
  family,
  type Heads,
  probeUnits,
  probeWord,
  SYLLABLES,
} from './heads.ts';
import { keepsCase } from './letter-case.ts';

/** What is searched for. */
export interface Pattern {
  /** As in the dataset, with its letter case and `~`. */
  readonly text: string;
  readonly case: LexForm['case'];
}

/** A match in source offsets, with the numbers of the patterns that it satisfies, in ascending order. */
export interface Match extends Span {
  readonly patterns: readonly number[];
}

/** A prepared set of patterns; building costs a few milliseconds for thousands, so build once. */
export interface Matcher {
  /** Leftmost-longest matches in order, none overlapping; empty when nothing is found. */
  find(folded: Folded): Match[];
  /** Every match of every pattern, by start and then by length. */
  findAll(folded: Folded): Match[];
}

/** Switches of {@link compileMatcher}. */
export interface MatcherOptions {
  /** False: a hyphen that touches the match at either side forbids it ("TASS" not in "TASS-like"). Default true. */
  readonly hyphens?: boolean;
}

/** Longest ending that `~` stands for, in UTF-16 units. */
export const LONGEST_ENDING = 4;
const TILDE = 0x7e;
/** Stands between patterns that are folded together, and in none of them. */
const SEAM = '|';

interface Compiled {
  readonly patterns: readonly Pattern[];
  readonly folded: readonly string[];
  readonly heads: Heads;
  readonly hyphens: boolean;
}

/** Prepares `patterns`; a pattern's number is its index. */
export function compileMatcher(patterns: readonly Pattern[], options: MatcherOptions = {}): Matcher {
  const folded = foldPatterns(patterns);
  const compiled = { patterns, folded, heads: buildHeads(folded), hyphens: options.hyphens ?? true };
  return {
    find: (text) => scan(compiled, text, false),
    findAll: (text) => scan(compiled, text, true),
  };
}

/** Patterns looked at together. */
const BATCH = 32;

/** Folded patterns. All together, since a call of `foldText` costs more than the letters of a pattern. */
function foldPatterns(patterns: readonly Pattern[]): string[] {
  const texts = patterns.map(({ text }) => text);
  const moving = new Set<number>();
  for (let at = 0; at < texts.length; at += BATCH) {
    const batch = texts.slice(at, at + BATCH);
    if (!foldingMoves(batch.join(SEAM))) continue;
    for (const [index, text] of batch.entries()) if (foldingMoves(text)) moving.add(at + index);
  }
  const folded = foldText(texts.filter((_, index) => !moving.has(index)).join(SEAM)).split(SEAM);
  if (folded.length !== texts.length - moving.size) return texts.map((text) => foldText(text).trim());
  let taken = 0;
  return texts.map((text, index) =>
    (moving.has(index) ? foldText(text) : (folded[taken++] as string)).trim(),
  );
}

/** Walks from run to run: names of alphabets and Hangul begin at the head of a run, the others at any unit. */
function scan(compiled: Compiled, folded: Folded, all: boolean): Match[] {
  const { text } = folded;
  const { heads } = compiled;
  const matches: Match[] = [];
  const length = text.length;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    let run = family[code] as number;
    let next = at + 1;
    let hit = false;
    if (run === ALPHABET) {
      next = probeWord(text, at, heads);
      hit = next < 0;
      if (hit) next = ~next;
    } else hit = heads.firsts[code] !== 0 && probeUnits(text, at, run, heads);
    if (hit) {
      const end = matchAt(compiled, folded, at, all, matches);
      if (end > at && !all) next = end;
      run = family[text.charCodeAt(next - 1)] as number;
    }
    if (run === ALPHABET || run === SYLLABLES) {
      while (next < length && family[text.charCodeAt(next)] === run) next++;
    }
    at = next;
  }
  return matches;
}

type Ends = Map<number, number[]>;

/** Adds the matches that begin at `at`; the folded end of the longest, or -1. */
function matchAt(compiled: Compiled, folded: Folded, at: number, all: boolean, matches: Match[]): number {
  let ends: Ends | null = null;
  for (const number of candidatesAt(folded.text, at, compiled.heads)) {
    const end = verify(compiled, folded, at, number);
    if (end < 0) continue;
    ends ??= new Map();
    const numbers = ends.get(end);
    if (numbers) numbers.push(number);
    else ends.set(end, [number]);
  }
  return ends ? report(folded, at, ends, all, matches) : -1;
}

/** Turns the ends found at `at` into matches, the longest first; the longest end. */
function report(folded: Folded, at: number, ends: Ends, all: boolean, matches: Match[]): number {
  const byLength = ends.size === 1 ? [...ends.keys()] : [...ends.keys()].sort((a, b) => b - a);
  for (const end of all ? byLength : byLength.slice(0, 1)) {
    const patterns = (ends.get(end) as number[]).sort((a, b) => a - b);
    matches.push({ ...toSource(folded, { start: at, end }), patterns });
  }
  return byLength[0] as number;
}

/** The folded end of pattern `number` at `at`, or -1. */
function verify(compiled: Compiled, folded: Folded, at: number, number: number): number {
  const { text } = folded;
  const end = spell(text, at, compiled.folded[number] as string);
  if (end <= at || !mayStart(text, at) || !mayEnd(text, at, end)) return -1;
  if (!compiled.hyphens && (text[at - 1] === '-' || text[end] === '-')) return -1;
  const pattern = compiled.patterns[number] as Pattern;
  if (pattern.case === 'any') return end;
  const source = toSource(folded, { start: at, end });
  return keepsCase(folded.source.slice(source.start, source.end), pattern.text, pattern.case) ? end : -1;
}

/** Compares `pattern` unit by unit from `at`; the end, or -1. */
function spell(text: string, at: number, pattern: string): number {
  let to = at;
  for (let i = 0; i < pattern.length; i++) {
    const code = pattern.charCodeAt(i);
    if (code === TILDE) {
      to = endingEnd(text, to);
      if (to < 0) return -1;
    } else if (text.charCodeAt(to++) !== code) return -1;
  }
  return to;
}

/** The end of the word that goes on at `at`, or -1 when that is more than an ending. */
function endingEnd(text: string, at: number): number {
  const script = charClass[text.charCodeAt(at - 1)] as number;
  let to = at;
  while (to < text.length && continues(charClass[text.charCodeAt(to)] as number, script)) {
    if (to - at >= LONGEST_ENDING) return -1;
    to++;
  }
  return to;
}

function continues(value: number, script: number): boolean {
  return (
    value === script || value === MARK || (value >= LATIN && isAlphabetic(value) && isAlphabetic(script))
  );
}
