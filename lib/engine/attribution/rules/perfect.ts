/** "Die KCNA hat den Start am Montag gemeldet": an auxiliary behind the source, its participle at the end of the clause. */
import { type Clause, markAt } from '../clause.ts';
import type { CueHit } from '../cues.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { AUX, HEAD, NEG, PHOTO, PREP, THIS } from '../word-class.ts';

const REACH = 24;

/** The construction, in languages whose verbs stand last; a negated one is silent. Undefined elsewhere. */
export function perfect(clause: Clause, group: SourceGroup): Match | undefined {
  const { left, right } = group;
  const inverted = isInverted(clause, group);
  if (!clause.profile.data.verbLast || !(inverted || clause.cls(right) & AUX)) return undefined;
  if ((clause.cls(left - 1) & PREP) !== 0) return undefined;
  const { hit, between } = participleBehind(clause, inverted ? right : right + 1);
  if (!hit || (hit.cue.weak && !(between & (HEAD | PHOTO)))) return undefined;
  const silent = (between & NEG) !== 0 || (hit.cue.weak === true && (between & PHOTO) !== 0);
  return {
    name: silent ? 'subject-verb.silent' : 'subject-verb',
    cue: hit,
    hit,
    role: 'source',
    side: silent ? 'none' : inverted && clause.cls(left - 2) & THIS ? 'previous' : 'around',
    silent,
    doubt: 1,
  };
}

/** "Zuvor hatte die KCNA … gemeldet", "Dat heeft KCNA bevestigd"; not "hatte der Agentur … gesagt". */
function isInverted(clause: Clause, { left }: SourceGroup): boolean {
  const dative = clause.profile.isDativeArticle(clause.token(left)?.folded ?? '');
  return (clause.cls(left - 1) & AUX) !== 0 && !dative;
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
