/** Whom an outlet quotes, and where it reports from. */
import type { SourceRef } from '../types.ts';
import { type Clause, markAt, spanOf } from './clause.ts';
import type { Match } from './match.ts';
import { COMP, DESC, PERSON, PREP } from './word-class.ts';

/** "TASS quoted its director general Jane Doe as saying": the quoted person, in the page's words; nobody for "him". */
export function quotedOf(clause: Clause, match: Match): SourceRef | undefined {
  if (match.quotes === undefined) return undefined;
  let end = match.quotes;
  while (
    end < clause.end &&
    end < match.quotes + 14 &&
    clause.token(end)?.folded !== 'as' &&
    markAt(clause, end) === '' &&
    !(clause.cls(end) & COMP)
  )
    end++;
  if (end <= match.quotes || (clause.cls(match.quotes) & COMP) !== 0 || clause.region(match.quotes) !== -1)
    return undefined;
  let first = match.quotes;
  if (end === first + 1 || POSSESSIVE.test(clause.token(first)?.folded ?? ''))
    while (first < end && !clause.token(first)?.capital) first++;
  if (first === end) return undefined;
  const at = { ...spanOf(clause, first, end), block: clause.read.index };
  return { words: clause.read.block.text.slice(at.start, at.end), at };
}

/** "its director general" is no name of anybody; what follows may be. */
const POSSESSIVE = /^(?:its|his|her|their|su|sus|son|sa|ses|sein\S*|ihr\S*|seu|sua|сво\S+|его|ее|их)$/;

/** "TASS cited the Mehr news agency as saying": another medium by its descriptor and name. */
export function quotedMedium(clause: Clause, match: Match): SourceRef | undefined {
  const ref = quotedOf(clause, match);
  if (!ref?.at) return undefined;
  let described = false;
  for (let at = match.quotes ?? clause.end; (clause.token(at)?.start ?? ref.at.end) < ref.at.end; at++) {
    if (clause.cls(at) & PERSON) return undefined;
    if (clause.cls(at) & DESC) described = true;
  }
  return described && /(?:^|\s)\p{Lu}/u.test(ref.words) ? ref : undefined;
}

/** "TASS reports from Port Said, citing …" */
export function isPlace(clause: Clause, at: number): boolean {
  const before = isCapitalWord(clause, at - 1) ? at - 2 : at - 1;
  return isCapitalWord(clause, at) && (clause.cls(before) & PREP) !== 0;
}

function isCapitalWord(clause: Clause, at: number): boolean {
  return clause.token(at)?.capital === true && clause.mentionAt(at) < 0;
}
