/** "in a KCNA dispatch"; "was not mentioned in state media". */
import { type Clause, markAt } from '../clause.ts';
import type { Match } from '../match.ts';
import { isEnding } from '../name-run.ts';
import type { SourceGroup } from '../source-group.ts';
import { COMP, DET, HEAD, NEG, PRE, PREP, SUBORDINATE, TIME } from '../word-class.ts';

export function nominal(clause: Clause, group: SourceGroup): Match | undefined {
  if (!(group.head & HEAD)) return undefined;
  const noun = headNoun(clause, group);
  if (noun < 0) return undefined;
  const led = beforePhrase(clause, group);
  const word = clause.token(led)?.folded ?? '';
  const opens = PLACE.test(word) || (led === clause.first && word === 'by');
  const that =
    (clause.cls(group.right) & COMP) !== 0 &&
    !((clause.cls(group.right) & PREP) | (clause.cls(group.left - 1) & SUBORDINATE));
  if (!opens && !that) return undefined;
  return {
    name: 'nominal',
    cue: { first: noun, end: noun + 1 },
    role: 'source',
    side: that && !opens ? 'right' : 'around',
    doubt: 1,
  };
}

const PLACE = /^(?:in|dans|en|em|w|ve|v|в|у|i)$/;

/** The token before the phrase, over what else may lead a report in: "in May's TASS survey", "in a mid-week KCNA report". */
function beforePhrase(clause: Clause, group: SourceGroup): number {
  let at = group.left - 1;
  for (let steps = 0; steps < 5 && at >= clause.first; steps++, at--) {
    const led =
      (clause.cls(at) & (DET | PRE | TIME)) !== 0 || isEnding(clause, at) || markAt(clause, at) === '-';
    const compound = markAt(clause, at - 1) === '-' || markAt(clause, at + 1) === '-';
    if (PLACE.test(clause.token(at)?.folded ?? '') || !(led || compound)) break;
  }
  return at;
}

function headNoun(clause: Clause, group: SourceGroup): number {
  const [from, to] = group.headSide === 'right' ? [group.end, group.right] : [group.left, group.first];
  for (let at = to - 1; at >= from; at--) if (clause.cls(at) & HEAD) return at;
  return -1;
}

export function unmentioned(clause: Clause, group: SourceGroup): Match | undefined {
  if (!(clause.cls(group.left - 1) & PREP)) return undefined;
  for (const from of [group.right, group.left - 4]) {
    let negated =
      clause.profile.data.lang === 'en' && from < group.left ? (clause.cls(from - 1) & NEG) !== 0 : false;
    for (let at = from; at < from + 3; at++) {
      if (clause.cls(at) & NEG) negated = true;
      const hit = clause.cues(at).find((one) => one.cue.negative);
      if (hit && negated)
        return { name: 'unmentioned', cue: hit, hit, role: 'source', side: 'none', silent: true, doubt: 1 };
    }
  }
  return undefined;
}
