/** "…, with the official KCNA saying only that …": the outlet speaks in a clause without a finite verb. */
import type { Clause } from '../clause.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { ADV, PREP, SAYING, TIME } from '../word-class.ts';

const REACH = 5;

/** The construction; undefined where no participle of saying stands behind "with" and the outlet. */
export function withSaying(clause: Clause, { left, right }: SourceGroup): Match | undefined {
  if (clause.token(left - 1)?.folded !== 'with') return undefined;
  let at = right;
  while (at < right + REACH && clause.cls(at) & (ADV | TIME | PREP)) at++;
  if (!(clause.cls(at) & SAYING)) return undefined;
  return { name: 'subject-verb', cue: { first: at, end: at + 1 }, role: 'source', side: 'right' };
}
