/**
 * Neighbouring phrases of one clause become one mark: "U.S. imperialists' anachronistic hostile policy toward the DPRK"
 * is read once, under its longest phrase; the other phrase stands in the trace.
 */
import type { ReadBlock } from '../reading.ts';
import type { Framing } from '../types.ts';

/** A possessive or one to four words and no mark between the two; what stands right beside is a phrase of its own. */
const GAP =
  /^(?:['’]s?\s+(?:[\p{L}\p{N}’'.-]+\s+){0,3}|['’]?s?\s+(?!(?:против|against|of|by|in|for|from|contra|gegen)\s)(?:[\p{L}’'-]+\s+){1,2})$/u;
/** Scripts without spaces, and Hangul: a few letters. */
const GAP_LETTERS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u;

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

function belongTogether(read: ReadBlock, a: Framing, b: Framing): boolean {
  if (a.voice !== b.voice || a.voice === 'scare' || a.by?.words !== b.by?.words) return false;
  if (a.phrase === b.phrase) return false;
  const gap = read.block.text.slice(a.end, b.start);
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
