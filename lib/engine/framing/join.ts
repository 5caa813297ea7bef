/**
 * Neighbouring phrases of one clause become one mark: "U.S. imperialists' anachronistic hostile policy toward the DPRK"
 * is read once, under its longest phrase; the other phrase stands in the trace.
 */
import { firstEndingAfter } from '../attribution/clause.ts';
import type { ReadBlock } from '../reading.ts';
import type { Framing } from '../types.ts';

/** A possessive or one to four words and no mark between the two; what stands right beside is a phrase of its own. */
const GAP =
  /^(?:['’]s?\s+(?:[\p{L}\p{N}’'.-]+\s+){0,3}|['’]?s?\s+(?!(?:против|against|by|in|for|from|contra|gegen|as|that|which|who|when|while|has|have|had|was|were|is|are|will|que|qui|die|der|что|как)\s)(?:[\p{L}’'-]+\s+){1,2}|\s+(?:(?:[\p{Ll}’'-]+|\p{Lu}\p{L}+['’]s)\s+){3,4})$/u;
/** Scripts without spaces, and Hangul: a few letters. */
const GAP_LETTERS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u;
/** A list of slogans is one: “이민위천, 일심단결”. */
const LIST = /^(?:, ?|、|·)$/;

/** A phrase with its abbreviation or its twin: "special operation (SMO)", "DPR and LPR". */
const TWICE = /^(?: \(| (?:and|и|та|і|und|y|et|e) (?:the )?|和|과 |와 )$/u;

/** Joins the framings of one block (in order) that stand in one clause, one voice and one mouth. */
export function joinNeighbours(read: ReadBlock, framings: readonly Framing[]): Framing[] {
  const joined: Framing[] = [];
  for (const next of framings) {
    const last = joined.at(-1);
    if (last && belongTogether(read, last, next)) joined[joined.length - 1] = join(last, next);
    else joined.push(next);
  }
  return joined;
}

/** The mark rests on an everyday word. */
function isEveryday({ evidence }: Framing): boolean {
  return evidence.trace[0] === 'framing.tier.quoted-only';
}

/**
 * Everyday words stand for a sentence of a quotation: where it holds a phrase of its own, or a longer such word, they
 * get no mark beside it.
 */
export function withoutBystanders(read: ReadBlock, framings: readonly Framing[]): Framing[] {
  return framings.filter((one, index) => {
    if (one.voice === 'own' || !isEveryday(one)) return true;
    const near = [
      ...framings.slice(Math.max(0, index - NEAR), index),
      ...framings.slice(index + 1, index + 1 + NEAR),
    ];
    return !near.some((other) => standsFor(read, other, one));
  });
}

/** How many marks on either side of one are looked at. */
const NEAR = 4;

function standsFor(read: ReadBlock, other: Framing, one: Framing): boolean {
  return (
    other.voice === one.voice &&
    Math.max(other.start - one.end, one.start - other.end) <= BESIDE &&
    firstEndingAfter(read.sentences, other.start) === firstEndingAfter(read.sentences, one.start) &&
    (!isEveryday(other) || outweighs(other, one))
  );
}

/** How far apart (UTF-16 units) two marks of a sentence stand for one. */
const BESIDE = 40;

/** The longer of two, or the first of equals. */
function outweighs(a: Framing, b: Framing): boolean {
  return a.end - a.start > b.end - b.start || (a.end - a.start === b.end - b.start && a.start < b.start);
}

/** Everyday words stand further apart only as marks of their own. */
const FEW_WORDS = 2;

function belongTogether(read: ReadBlock, a: Framing, b: Framing): boolean {
  if (a.voice !== b.voice || a.voice === 'scare' || a.by?.words !== b.by?.words) return false;
  const gap = read.block.text.slice(a.end, b.start);
  if (a.phrase === b.phrase && TWICE.test(gap)) return true;
  if (a.phrase === b.phrase && !isEveryday(a) && !isEveryday(b)) return false;
  if (isEveryday(a) && isEveryday(b)) {
    if (gap === ' ') return true;
    if (gap.split(' ').length > FEW_WORDS + 2) return false;
  }
  if (LIST.test(gap)) return /\p{Script=Hangul}|\p{Script=Han}/u.test(read.block.text.slice(a.start, a.end));
  if (gap.length > 48 || /[,;:!?"“”«»()\n]|\.\s|\s(?:and|or|и|или|und|y|et)\s/.test(gap)) return false;
  return GAP.test(gap) || GAP_LETTERS.test(gap);
}

/** The longer phrase names the mark. */
function join(a: Framing, b: Framing): Framing {
  const [main, other] = b.end - b.start > a.end - a.start ? [b, a] : [a, b];
  const { evidence } = main;
  return {
    ...main,
    id: main.id,
    start: a.start,
    end: b.end,
    evidence: { ...evidence, trace: [...evidence.trace, `framing.joined.${other.phrase}`] },
  };
}
