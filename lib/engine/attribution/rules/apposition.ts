/** "said Anna Petrova, director of TASS"; "Anna Petrova, director of TASS, said": the outlet in its person's description. */
import { type Clause, markAt } from '../clause.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { cueEndingAt, subjectCue } from '../walk.ts';
import { ADV, AUX, PERSON } from '../word-class.ts';
import { isInsider } from './insider.ts';

const FORMER = /^(?:former|formerly|ex|ehemalig|ancien|exdirector|byly|tidligere|tidigare)/;
const LONGEST_NAME = 5;

/** The construction; undefined for those who left the outlet. */
export function apposition(clause: Clause, group: SourceGroup): Match | undefined {
  if (!(group.head & PERSON) || group.headSide !== 'left' || markAt(clause, group.left - 1) !== ',')
    return undefined;
  const first = nameBefore(clause, group.left - 1);
  if (first === group.left - 1 || hasLeft(clause, group)) return undefined;
  const hit = cueEndingAt(clause, first, 'subject') ?? verbBehind(clause, group);
  if (!hit || hit.cue.weak || hit.cue.negative) return undefined;
  return {
    name: 'apposition',
    cue: hit,
    hit,
    role: isInsider(clause, group) ? 'channel' : 'source',
    side: hit.first < first ? 'left' : 'around',
    doubt: 1,
  };
}

/** First token of the capitalised words that end before `end`; `end` when there is none. */
function nameBefore(clause: Clause, end: number): number {
  let at = end;
  while (
    at > end - LONGEST_NAME &&
    ((clause.token(at - 1)?.capital === true && clause.mentionAt(at - 1) < 0) ||
      /^[-.]$/.test(markAt(clause, at - 1)))
  )
    at--;
  return at;
}

function hasLeft(clause: Clause, group: SourceGroup): boolean {
  for (let at = group.left; at < group.first; at++)
    if (FORMER.test(clause.token(at)?.folded ?? '')) return true;
  return false;
}

function verbBehind(clause: Clause, group: SourceGroup): ReturnType<typeof subjectCue> {
  if (markAt(clause, group.right) !== ',') return undefined;
  let at = group.right + 1;
  while (at < group.right + 4 && clause.cls(at) & (ADV | AUX)) at++;
  return subjectCue(clause, at, false);
}
