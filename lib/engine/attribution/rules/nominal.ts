/** "in a KCNA dispatch"; "was not mentioned in state media". */
import type { Clause } from '../clause.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { COMP, HEAD, NEG, PREP } from '../word-class.ts';

export function nominal(clause: Clause, group: SourceGroup): Match | undefined {
  if (!(group.head & HEAD)) return undefined;
  const noun = headNoun(clause, group);
  if (noun < 0) return undefined;
  const before = clause.token(group.left - 1)?.folded ?? '';
  const opens = group.headSide === 'right' && /^(?:in|dans|en|em|w|ve|v|в|у|i)$/.test(before);
  const that = (clause.cls(group.right) & COMP) !== 0 && !(clause.cls(group.right) & PREP);
  if (!opens && !that) return undefined;
  return {
    name: 'nominal',
    cue: { first: noun, end: noun + 1 },
    role: 'source',
    side: that && !opens ? 'right' : 'around',
    doubt: 1,
  };
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
