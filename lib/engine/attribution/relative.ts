/** A relative clause behind an outlet in which it goes on: ", which added that", ", selon laquelle". */
import { pronoun } from './anaphora.ts';
import { type Found, QUOTING, WHICH } from './chain.ts';
import { type Clause, markAt } from './clause.ts';
import type { Match } from './match.ts';
import { subjectVerb } from './rules/subject-verb.ts';
import type { SourceGroup } from './source-group.ts';
import { cueAt } from './walk.ts';
import { DET } from './word-class.ts';

/** "…, according to KCNA, which added that …": the outlet goes on in a clause of its own. */
export function relativeOf(
  clause: Clause,
  { sources, right: comma }: SourceGroup,
  told: Match,
): Found | undefined {
  const at = comma + 1;
  if (markAt(clause, comma) !== ',' || (told.cue && told.cue.first >= comma)) return undefined;
  const according = accordingToWhich(clause, at);
  if (according) return { group: { ...pronoun(according.end), sources }, match: according.match };
  if (!WHICH.test(clause.token(at)?.folded ?? '')) return undefined;
  const group = { ...pronoun(at), sources };
  const match = subjectVerb(clause, group);
  if (!match?.cue || match.cue.first - at > 3 || QUOTING.test(clause.token(match.cue.first)?.folded ?? ''))
    return undefined;
  return { group, match };
}

/** "podle níž", "selon laquelle", "según la cual" at a token: the cue, and where its relative word stands. */
function accordingToWhich(clause: Clause, at: number): { end: number; match: Match } | undefined {
  const cue = cueAt(clause, at, 'before');
  const end = cue ? cue.end + (clause.cls(cue.end) & DET ? 1 : 0) : -1;
  if (!cue || !IN_A_CASE.test(clause.token(end)?.folded ?? '')) return undefined;
  return { end, match: { name: 'according', cue, hit: cue, role: 'source', side: 'right' } };
}

const IN_A_CASE =
  /^(?:which|ni[zm]|nehoz|jejiz|ktore(?:j|go)|ktorych|laquelle|lequel|cual(?:es)?|qual[ei]?|cui|котор\S+|якої|якого)$/;
