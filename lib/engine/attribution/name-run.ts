/** Runs of capitalised words: persons, longer brand names, possessive endings. */
import { type Clause, markAt, touches } from './clause.ts';
import { ADV, DESC, HEAD, PERSON } from './word-class.ts';

/** End of a run of at most five capitalised words. */
export function nameRun(clause: Clause, from: number): number {
  let at = from;
  for (let words = 0; words < 5 && isNameWord(clause, at); words++) {
    at++;
    while (markAt(clause, at) === '-' && touches(clause, at) && touches(clause, at + 1)) at += 2;
    if (markAt(clause, at) === '.' && isTitle(clause, at - 1) && isNameWord(clause, at + 1)) at++;
  }
  return at;
}

function isNameWord(clause: Clause, at: number): boolean {
  const token = clause.token(at);
  return (
    token?.capital === true &&
    token.kind === 'word' &&
    clause.cues(at).length === 0 &&
    clause.mentionAt(at) < 0
  );
}

/** "Dr.", an initial. */
function isTitle(clause: Clause, at: number): boolean {
  return (clause.token(at)?.folded.length ?? 9) <= 3;
}

/** "TASS World Service reported", "RT France's report": end of a run of unknown capitalised words that belong to the name. */
export function brandEnd(clause: Clause, from: number): number {
  if (clause.profile.data.bareDative) return from;
  let at = from;
  while (at < from + 3 && isNameWord(clause, at) && clause.cls(at) === 0) at++;
  const verb = clause.cls(at) & ADV ? at + 1 : at;
  const goesOn =
    isEnding(clause, at) ||
    (clause.cls(at) & (PERSON | HEAD | DESC)) !== 0 ||
    clause.cues(verb).some((hit) => hit.cue.slot === 'subject' && !hit.cue.negative && !hit.cue.weak);
  return goesOn ? at : from;
}

/** "Anna Petrova of TASS": the first of at least two capitalised words that "of" parts from the outlet; `last` when none. */
export function personBefore(clause: Clause, last: number): number {
  if (clause.token(last + 1)?.folded !== 'of') return last;
  let first = last + 1;
  while (first > last - 3 && isNameWord(clause, first - 1) && clause.cls(first - 1) === 0) first--;
  return last + 1 - first >= 2 && first > clause.first - 1 ? first : last;
}

/** "'s" or a bare apostrophe that touches the word before. */
export function isEnding(clause: Clause, at: number): boolean {
  const folded = clause.token(at)?.folded;
  return (folded === "'s" || folded === "'") && touches(clause, at);
}
