/** "KCNA said", "the KCNA report did not say". */
import { type Clause, markAt } from '../clause.ts';
import type { CueHit } from '../cues.ts';
import type { ContentSide } from '../draft.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { RELATIVE, type Reached, walkRight } from '../walk.ts';
import {
  ADV,
  AUX,
  COMP,
  CONJ,
  DESC,
  DET,
  HEAD,
  NEG,
  PERSON,
  PHOTO,
  PLURAL_VERB,
  PRE,
  PREP,
  SUBORDINATE,
  TIME,
} from '../word-class.ts';
import { isInsider } from './insider.ts';
import { endsStatement, isReleasing, secondSign } from './weak-cues.ts';

export function subjectVerb(clause: Clause, group: SourceGroup): Match | undefined {
  if (isObject(clause, group) && !isRelative(clause, group.right)) return undefined;
  const reached = walkRight(clause, group);
  if (!reached) return undefined;
  const { hit } = reached;
  if (reached.passive && !isReportPassive(clause, reached)) return undefined;
  if ((reached.negated && !hit.cue.negative) || isNegatedBehind(clause, hit)) return undefined;
  if (
    isPluralForm(clause, hit, group) ||
    (hit.cue.weak && !secondSign(clause, hit) && !endsStatement(clause, group, hit))
  )
    return undefined;
  const shown =
    (group.head & PHOTO) !== 0 && hit.cue.weak === true && sideBehind(clause, hit.end) === 'right';
  const neither = group.sources.length > 1 && (clause.cls(group.left - 1) & NEG) !== 0;
  const silent = neither || hit.cue.negative === true || shown || isReleasing(clause, hit, group);
  const side = silent ? 'none' : quotedBefore(clause, group) ? 'left' : sideBehind(clause, hit.end);
  return {
    name: silent ? 'subject-verb.silent' : 'subject-verb',
    cue: hit,
    hit,
    role: group.head & PERSON && isInsider(clause, group) ? 'channel' : 'source',
    side,
    silent,
    doubt: (hit.cue.weak ? 1 : 0) + (reached.steps > 5 || reached.detour ? 1 : 0),
    ...(reached.citing ? { citing: reached.citing } : {}),
    ...(quotesPerson(clause, hit) ? { quotes: hit.end } : {}),
  };
}

/** "berichtete bisher nicht": languages whose verb comes second negate behind it. */
function isNegatedBehind(clause: Clause, hit: CueHit): boolean {
  let at = hit.end;
  while (clause.cls(at) & (ADV | TIME)) at++;
  return clause.profile.data.verbLast === true && (clause.cls(at) & NEG) !== 0;
}

function quotedBefore(clause: Clause, group: SourceGroup): boolean {
  let at = group.left - 1;
  while (at >= clause.first && clause.region(at) === -1 && /^[,\-"]$/.test(markAt(clause, at))) at--;
  return (
    at >= clause.first + 3 &&
    clause.region(at) >= 0 &&
    clause.region(at - 2) === clause.region(at) &&
    clause.region(group.first) === -1
  );
}

function isObject(clause: Clause, group: SourceGroup): boolean {
  const cls = clause.cls(group.left - 1);
  if (clause.region(group.left - 1) !== clause.region(group.first)) return false;
  if (cls & DET && cls & PREP && group.headSide !== 'left') return (clause.cls(group.left) & DET) === 0;
  if (
    group.headSide !== 'left' &&
    clause.cls(group.left) & PREP &&
    clause.cls(group.left) & DET &&
    !clause.profile.data.strictInversion
  )
    return isContracted(clause, group.left);
  return (cls & PREP) !== 0 && !(cls & (COMP | TIME | CONJ | ADV | SUBORDINATE));
}

function isRelative(clause: Clause, at: number): boolean {
  return markAt(clause, at) === ',' && RELATIVE.has(clause.token(at + 1)?.folded ?? '');
}

function isContracted(clause: Clause, at: number): boolean {
  return /^(?:del|al|da|do|das|dos|na|no|pela|pelo|du|au|aux|dell'|dalla|dal|dall'|alla|al|all'|della|nella|nell'|sulla)$/.test(
    clause.token(at)?.folded ?? '',
  );
}

function isReportPassive(clause: Clause, { hit }: Reached): boolean {
  return (
    clause.token(hit.end)?.folded === 'as' ||
    clause.token(hit.end)?.folded === 'saying' ||
    /ing$/.test(clause.token(hit.first)?.folded ?? '')
  );
}

function isPluralForm(clause: Clause, hit: CueHit, group: SourceGroup): boolean {
  return (
    !hit.cue.negative && !group.plural && hit.end - hit.first === 1 && isBaseForm(clause, hit.first, group)
  );
}

function isBaseForm(clause: Clause, at: number, group: SourceGroup): boolean {
  const plural = clause.profile.classOf(clause.token(at)?.folded ?? '');
  return (
    (plural & PLURAL_VERB) !== 0 &&
    !hasAuxiliary(clause, group.right, at) &&
    !/s$/.test(clause.token(group.right - 1)?.folded ?? '')
  );
}

function hasAuxiliary(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (clause.cls(at) & AUX) return true;
  return false;
}

function quotesPerson(clause: Clause, hit: CueHit): boolean {
  return clause.cues(hit.first).some((one) => one.cue.slot === 'cites') && hit.end > hit.first;
}

function sideBehind(clause: Clause, from: number): ContentSide {
  let at = from;
  for (let steps = 0; steps < 12; steps++, at++) {
    const cls = clause.cls(at);
    if (at >= clause.end) return 'left';
    const mark = markAt(clause, at);
    if (mark === ':' || cls & COMP || clause.region(at) !== clause.region(from - 1)) return 'right';
    if (mark === ',' || mark === '.' || mark === ';' || mark === '-' || mark === ')')
      return at + 1 >= clause.end ? 'left' : mark === ',' && isComplement(clause, at + 1) ? 'right' : 'left';
    if (!(cls & (TIME | ADV | PREP | DET | HEAD | PRE | DESC)) && clause.token(at)?.kind !== 'number')
      return 'right';
  }
  return 'right';
}

function isComplement(clause: Clause, at: number): boolean {
  return (clause.cls(at) & COMP) !== 0;
}
