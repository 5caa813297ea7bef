/** Walking from a source phrase to its cue over what may stand between them. */

import type { LexCue } from '../lexicon.ts';
import { type Clause, markAt, touches } from './clause.ts';
import type { CueHit } from './cues.ts';
import { isEnding } from './name-run.ts';
import type { SourceGroup } from './source-group.ts';
import {
  ADV,
  AUX,
  BE,
  DATIVE,
  DESC,
  DET,
  HEAD,
  NEG,
  PARTICIPLE,
  PERSON,
  PRE,
  PREP,
  SUBORDINATE,
  THIS,
  TIME,
} from './word-class.ts';

/** A cue reached from a source phrase. */
export interface Reached {
  readonly hit: CueHit;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Tokens walked over. */
  readonly steps: number;
  /** An apposition or a bracket stood between. */
  readonly detour: boolean;
  /** A cue of slot `cites` passed on the way ("Yonhap, citing KCNA, said"). */
  readonly citing?: CueHit;
}

const LIMIT = 12;
const APPOSITION = 16;

/** The first cue of one of `slots` at a token. */
export function cueAt(clause: Clause, at: number, ...slots: readonly LexCue['slot'][]): CueHit | undefined {
  return clause.cues(at).find((hit) => !hit.cue.negative && slots.includes(hit.cue.slot));
}

/** A cue of `slots` that ends before token `end`, the longest one. */
export function cueEndingAt(
  clause: Clause,
  end: number,
  ...slots: readonly LexCue['slot'][]
): CueHit | undefined {
  for (let at = Math.max(clause.first, end - 6); at < end; at++) {
    if (clause.region(at) !== clause.region(end - 1)) continue;
    const hit = clause
      .cues(at)
      .find((one) => one.end === end && !one.cue.negative && slots.includes(one.cue.slot));
    if (hit) return hit;
  }
  return undefined;
}

interface Walk {
  at: number;
  steps: number;
  negated: boolean;
  passive: boolean;
  detour: boolean;
  citing?: CueHit;
}

/** The `subject` cue behind a source phrase, or undefined. */
export function walkRight(clause: Clause, group: SourceGroup): Reached | undefined {
  const walk: Walk = { at: group.right, steps: 0, negated: false, passive: false, detour: false };
  const region = clause.region(group.first);
  if (isApposed(clause, group) || clause.token(walk.at)?.folded === 'som') walk.at++;
  if (markAt(clause, walk.at - 1) === ')' && !hasOpened(clause, group)) return undefined;
  while (walk.steps < LIMIT && walk.at < clause.end) {
    if (clause.region(walk.at) !== region) return undefined;
    const hit = speaking(clause, walk);
    if (hit && !isParticiple(clause, group, hit)) return { hit, ...walk };
    if ((hit || !stepRight(clause, walk)) && !overReport(clause, group, walk)) return undefined;
  }
  return undefined;
}

/** The subject cue here, unless a longer one of citing begins with it ("viser til"). */
function speaking(clause: Clause, { at, negated }: Walk): CueHit | undefined {
  const hit = subjectCue(clause, at, negated);
  const cites = hit?.cue.weak ? cueAt(clause, at, 'cites') : undefined;
  return cites && hit && cites.end > hit.end ? undefined : hit;
}

/** "the official news agency, KCNA, said", "the Korean Central News Agency, or KCNA, said": a name between commas. */
function isApposed(clause: Clause, { left, first, end, right, sources }: SourceGroup): boolean {
  if (markAt(clause, right) !== ',') return false;
  const name = clause.cls(first - 1) & DET ? first - 1 : first;
  if (left < name && markAt(clause, name - 1) === ',') return true;
  if (clause.token(left - 1)?.folded === 'including') return true;
  for (let at = first; at < end && sources.length === 1; at++) if (markAt(clause, at) === ',') return true;
  return false;
}

/** The bracket that ends a phrase begins in it: what stands last in an explanation has no verb behind it. */
function hasOpened(clause: Clause, { left, right }: SourceGroup): boolean {
  for (let at = left; at < right; at++) if (markAt(clause, at) === '(') return true;
  return false;
}

/** "a Reuters poll released on Tuesday showed": no verb of the report. */
function isParticiple(clause: Clause, group: SourceGroup, hit: CueHit): boolean {
  return (
    hit.cue.weak === true &&
    (group.head & HEAD) !== 0 &&
    (clause.cls(hit.first) & PARTICIPLE) !== 0 &&
    (clause.cls(hit.end) & (PREP | TIME)) !== 0
  );
}

/** The subject cue at a token; after a negation one that may stand without a statement. */
export function subjectCue(clause: Clause, at: number, negated: boolean): CueHit | undefined {
  const hits = clause.cues(at).filter((hit) => hit.cue.slot === 'subject');
  const said = (end: number): boolean => hits.some((hit) => !hit.cue.negative && hit.end === end);
  const silent = hits.find(
    (hit) => hit.cue.negative && (negated || (hit.end - hit.first > 1 && !said(hit.end))),
  );
  return silent ?? hits.find((hit) => !hit.cue.negative);
}

/** One step over what may stand between; false where nothing may. */
function stepRight(clause: Clause, walk: Walk): boolean {
  const { at } = walk;
  const cls = clause.cls(at);
  const mark = markAt(clause, at);
  walk.steps++;
  if (mark === '(') return jump(walk, closing(clause, at, ')', 12));
  if (mark === ',' || mark === '-') return comma(clause, walk, mark);
  const cites = cueAt(clause, at, 'cites');
  if (cites && !walk.citing && !(cls & (ADV | AUX))) {
    walk.citing = cites;
    return jump(walk, nextSubjectCue(clause, cites.end));
  }
  if (cls & NEG) walk.negated = true;
  if (cls & BE) walk.passive = true;
  if (cls & PREP && (!(cls & (AUX | ADV)) || clause.token(at + 1)?.capital))
    return prepositional(clause, walk);
  if (
    cls & (ADV | AUX | TIME | NEG | BE | PARTICIPLE) ||
    clause.token(at)?.kind === 'number' ||
    isEnding(clause, at) ||
    (clause.profile.data.bareDative && MANNER.test(clause.token(at)?.folded ?? ''))
  ) {
    walk.at++;
    return true;
  }
  return false;
}

/** «подробно», «утвердительно»: how something was said. */
const MANNER = /^.{4,}но$/;

/** "a USA TODAY analysis of newly filed reports shows": the rest of a report's phrase, without punctuation. */
function overReport(clause: Clause, group: SourceGroup, walk: Walk): boolean {
  if (walk.detour || !(isReport(group) || isInformant(clause, group))) return false;
  if (!(clause.cls(walk.at) & (PREP | PARTICIPLE))) return false;
  for (let at = walk.at + 1; at < walk.at + 14 && at < clause.end; at++) {
    if (markAt(clause, at) !== '' && !/^[-/'$]$/.test(markAt(clause, at))) return false;
    const hit = subjectCue(clause, at, false);
    if (hit && !(clause.cls(at) & (HEAD | PARTICIPLE))) return jump(walk, at);
  }
  return false;
}

function isReport(group: SourceGroup): boolean {
  return (group.head & HEAD) !== 0 && group.headSide === 'right';
}

/** «источник ТАСС в правительстве рассказал», "a TASS correspondent at the scene said" */
function isInformant(clause: Clause, group: SourceGroup): boolean {
  const { bareDative, strictInversion } = clause.profile.data;
  return (group.head & PERSON) !== 0 && (bareDative ? group.headSide === 'left' : strictInversion === true);
}

function jump(walk: Walk, to: number): boolean {
  if (to <= walk.at) return false;
  walk.at = to;
  walk.detour = true;
  return true;
}

/** Behind the closing mark, or -1 when none stands within `reach` tokens. */
function closing(clause: Clause, from: number, mark: string, reach: number): number {
  for (let at = from + 1; at < from + reach && at < clause.end; at++)
    if (markAt(clause, at) === mark) return at + 1;
  return -1;
}

/** A subject cue within 14 tokens, the same region, no full stop between. */
function nextSubjectCue(clause: Clause, from: number): number {
  for (let at = from; at < from + 14 && at < clause.end; at++) {
    if (clause.region(at) !== clause.region(from)) return -1;
    if (subjectCue(clause, at, false)) return at;
  }
  return -1;
}

/** An apposition or aside between two commas or dashes, once; "which" before its cue. */
function comma(clause: Clause, walk: Walk, mark: string): boolean {
  if (walk.detour && walk.citing === undefined) return false;
  const next = walk.at + 1;
  if (RELATIVE.has(clause.token(next)?.folded ?? '') && afterRelative(clause, next + 1))
    return jump(walk, next + 1);
  // "KCNA, [as] quoted by Yonhap, said"
  const passive = cueAt(clause, clause.cls(next) & SUBORDINATE ? next + 1 : next, 'by') !== undefined;
  if (walk.citing || (!passive && cueAt(clause, next, 'cites'))) {
    walk.at = next;
    return true;
  }
  if (!passive && subjectCue(clause, next, false)) return false;
  const end = closing(clause, walk.at, mark, APPOSITION);
  if (end < 0 || !leadsToCue(clause, end) || (!passive && !goesOn(clause, next) && hasCue(clause, next, end)))
    return false;
  return jump(walk, end);
}

/** "KCNA, qui ne précise pas …, évoque": what stands between the commas is told of the outlet itself. */
function goesOn(clause: Clause, at: number): boolean {
  return /^(?:qui|que|che)$/.test(clause.token(at)?.folded ?? '') && clause.mentionAt(at + 1) < 0;
}

/** Words that begin a relative clause about an outlet. */
export const RELATIVE: ReadonlySet<string> = new Set([
  'which',
  'who',
  'которое',
  'который',
  'которая',
  'которые',
]);

function afterRelative(clause: Clause, at: number): boolean {
  return leadsToCue(clause, at);
}

/** A subject cue at `at` or behind one to three adverbs or auxiliaries. */
function leadsToCue(clause: Clause, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (subjectCue(clause, at, true)) return true;
    if (!(clause.cls(at) & (ADV | AUX | TIME | NEG | PREP | BE)) && clause.token(at)?.kind !== 'number')
      return false;
  }
  return false;
}

function hasCue(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const hit = subjectCue(clause, at, false);
    if (hit && !hit.cue.weak && !(clause.cls(at) & (HEAD | PARTICIPLE | PRE))) return true;
  }
  return false;
}

/** "on Monday", "in a dispatch", "in its English-language report". */
function prepositional(clause: Clause, walk: Walk): boolean {
  let at = walk.at + 1;
  if (clause.cls(at) & TIME || clause.token(at)?.kind === 'number') {
    walk.at = at;
    return true;
  }
  const name = clause.cls(at) & DET ? at + 1 : at;
  const place = clause.cls(walk.at) & SUBORDINATE ? name : placeEnd(clause, name);
  if (place > name) return jump(walk, place);
  for (let steps = 0; steps < 6; steps++, at++) {
    const cls = clause.cls(at);
    if (cls & (HEAD | TIME)) return jump(walk, at + 1);
    if (!(cls & (DET | PRE | DESC)) && markAt(clause, at) !== '-') return false;
  }
  return false;
}

/** "in Pyongyang", "in North Korea": end of a run of at most three capitalised words that a cue follows at once. */
function placeEnd(clause: Clause, from: number): number {
  let at = from;
  while (at < from + 3 && clause.token(at)?.capital && clause.mentionAt(at) < 0) at++;
  return at > from && leadsToCue(clause, at) && !(clause.cls(at) & PARTICIPLE) ? at : from;
}

/** The cue of `slots` before a source phrase, over time words and adverbs; its distance in `steps`. */
export function walkLeft(
  clause: Clause,
  from: number,
  slots: readonly LexCue['slot'][],
  limit = 6,
): Reached | undefined {
  const region = clause.region(from);
  let negated = false;
  let passive = false;
  for (let steps = 0, end = from; steps <= limit; steps++, end--) {
    if (end <= clause.first || clause.region(end - 1) !== region) return undefined;
    const hit = cueEndingAt(clause, end, ...slots);
    if (hit) {
      for (let at = hit.first - 1; at >= hit.first - 3 && markAt(clause, at) === ''; at--) {
        if (clause.cls(at) & NEG) negated = true;
        if (clause.cls(at) & BE) passive = true;
      }
      return { hit, negated, passive, steps, detour: false };
    }
    if (isDateAside(clause, end)) {
      end -= 3;
      continue;
    }
    const cls = clause.cls(end - 1);
    const number = clause.token(end - 1)?.kind === 'number';
    const compound =
      /^[-:]$/.test(markAt(clause, end - 1)) && touches(clause, end - 1) && touches(clause, end);
    if (!(cls & (ADV | TIME | AUX | PREP | DET | THIS)) && !number && !compound) return undefined;
    if (cls & DATIVE && !(cls & (ADV | DET))) return undefined;
    if (cls & PREP && !(cls & (ADV | DET)) && !timeBehind(clause, end)) return undefined;
  }
  return undefined;
}

/** «в понедельник, 28 декабря, ТАСС» */
function isDateAside(clause: Clause, end: number): boolean {
  return (
    markAt(clause, end - 1) === ',' &&
    (clause.cls(end - 2) & TIME) !== 0 &&
    clause.token(end - 3)?.kind === 'number' &&
    markAt(clause, end - 4) === ','
  );
}

function timeBehind(clause: Clause, at: number): boolean {
  const cls = clause.cls(at);
  return (
    (cls & (TIME | THIS)) !== 0 ||
    ((cls & DET) !== 0 && (clause.cls(at + 1) & TIME) !== 0) ||
    clause.token(at)?.kind === 'number'
  );
}
