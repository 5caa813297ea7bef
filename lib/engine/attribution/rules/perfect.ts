/** "Die KCNA hat den Start am Montag gemeldet": an auxiliary behind the source, its participle at the end of the clause. */
import { type Clause, markAt } from '../clause.ts';
import type { CueHit } from '../cues.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { AUX, HEAD, NEG, PHOTO, PREP } from '../word-class.ts';

const REACH = 24;

/** The construction, in languages whose verbs stand last; a negated one is silent. Undefined elsewhere. */
export function perfect(clause: Clause, group: SourceGroup): Match | undefined {
  const { right } = group;
  if (!clause.profile.data.verbLast || !(clause.cls(right) & AUX)) return undefined;
  if ((clause.cls(group.left - 1) & PREP) !== 0) return undefined;
  const { hit, between } = participleBehind(clause, right + 1);
  if (!hit || (hit.cue.weak && !(between & (HEAD | PHOTO)))) return undefined;
  const silent = (between & NEG) !== 0 || (hit.cue.weak === true && (between & PHOTO) !== 0);
  return {
    name: silent ? 'subject-verb.silent' : 'subject-verb',
    cue: hit,
    hit,
    role: 'source',
    side: silent ? 'none' : 'around',
    silent,
    doubt: 1,
  };
}

/** The participle that ends the clause of token `from`, and the classes of the words before it. */
export function participleBehind(clause: Clause, from: number): { hit?: CueHit; between: number } {
  let between = 0;
  let at = from;
  while (at < clause.end && at < from + REACH && clause.region(at) === clause.region(from)) {
    if (/^[,;:.!?]$/.test(markAt(clause, at)) || clause.cls(at) & AUX) break;
    between |= clause.cls(at++);
  }
  const hit = clause.cues(at - 1).find((one) => one.cue.slot === 'subject' && one.end === at);
  return hit ? { hit, between } : { between };
}
