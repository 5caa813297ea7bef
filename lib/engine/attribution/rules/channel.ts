/** The outlet as a channel: "in an interview with TASS", "told TASS". */
import { type Clause, markAt } from '../clause.ts';
import type { CueHit } from '../cues.ts';
import { bareNameTold, dativeCue } from '../dative.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { cueAt, cueEndingAt } from '../walk.ts';
import {
  ADV,
  BE,
  DATIVE,
  DESC,
  DET,
  HEAD,
  MEETING,
  PARTICIPLE,
  PRE,
  PREP,
  SAYING,
  TALK,
  TIME,
} from '../word-class.ts';

export function talk(clause: Clause, group: SourceGroup): Match | undefined {
  const at = talkWord(clause, group);
  const cue = at < 0 || clause.cls(group.right) & BE ? undefined : sayingVerb(clause, group, at);
  if (!cue) return undefined;
  return { name: 'interview', cue, ...('cue' in cue ? { hit: cue } : {}), role: 'channel', side: 'around' };
}

function talkWord(clause: Clause, group: SourceGroup): number {
  if (group.head & TALK && group.headSide === 'right') {
    const led = (clause.cls(group.left - 1) & (PREP | DATIVE)) !== 0;
    const article = (clause.cls(group.left) & DET) !== 0 && (group.head & HEAD) === 0;
    return led || article ? group.right - 1 : -1;
  }
  const needsPrep = clause.profile.data.strictInversion === true;
  let prep = false;
  const from = headIsTalk(clause, group) ? group.inner : group.left;
  for (let at = from - 1; at >= from - 5; at--) {
    const cls = clause.cls(at);
    if (cls & (TALK | MEETING) && clause.region(at) === clause.region(group.first))
      return !needsPrep || prep ? at : -1;
    if (GOT.test(clause.token(at)?.folded ?? '')) return -1;
    if (cls & DATIVE || CHANNEL.has(clause.token(at)?.folded ?? '')) prep = true;
    else if (cls & PREP && needsPrep) return -1;
    if (
      !(cls & (PREP | DET | PRE | DESC | ADV | TIME | DATIVE | PARTICIPLE)) &&
      !(clause.profile.data.bareDative && clause.token(at)?.capital)
    )
      return -1;
  }
  return -1;
}

/** "in an email obtained by TASS": nothing was said to the outlet. */
const GOT = /^(?:obtained|seen|reviewed|viewed|received)$/;

const CHANNEL = new Set(['with', 'to', 'on', 'from', 'for', 'by', 'in']);

/** «в комментарии ТАСС»: the head of the phrase is the talk itself. */
function headIsTalk(clause: Clause, group: SourceGroup): boolean {
  if (!clause.profile.data.bareDative || group.headSide !== 'left') return false;
  for (let at = group.left; at < group.inner; at++) if (clause.cls(at) & TALK) return true;
  return false;
}

function sayingVerb(
  clause: Clause,
  group: SourceGroup,
  from: number,
): CueHit | { first: number; end: number } | undefined {
  for (let at = from - 1; at >= from - 14 && at >= clause.first; at--) {
    const verb = saying(clause, group, at);
    if (verb) return verb;
  }
  const opens =
    from === clause.first ||
    markAt(clause, from - 1) === ',' ||
    markAt(clause, from - 2) === ',' ||
    clause.profile.data.bareDative === true;
  for (let at = group.right; at < group.right + 24 && at < clause.end; at++) {
    const verb = saying(clause, group, at, opens);
    if (verb) return verb;
  }
  return undefined;
}

function namesTalk(clause: Clause, hit: CueHit): boolean {
  for (let at = hit.first; at < hit.end; at++) if (clause.cls(at) & (TALK | MEETING)) return true;
  return false;
}

function saying(
  clause: Clause,
  group: SourceGroup,
  at: number,
  weak = clause.profile.data.bareDative === true,
): CueHit | { first: number; end: number } | undefined {
  if (clause.region(at) !== clause.region(group.first) || clause.mentionAt(at) >= 0) return undefined;
  const cls = clause.cls(at);
  if (cls & SAYING || isSo(clause, at)) return { first: at, end: at + 1 };
  const hit = cls & (TALK | MEETING) ? undefined : spokenCue(clause, at, weak);
  if (hit?.cue.slot === 'to' && namesTalk(clause, hit)) return undefined;
  return hit && !(cls & HEAD && clause.cls(at - 1) & (DET | PRE)) ? hit : undefined;
}

/** German ", so der Sprecher im Interview mit …". */
function isSo(clause: Clause, at: number): boolean {
  const so = clause.profile.data.verbLast && clause.token(at)?.folded === 'so';
  return so === true && markAt(clause, at - 1) === ',' && (clause.cls(at + 1) & DET) !== 0;
}

/**
 * A cue of saying; among the weak ones only what a person does as well ("accused", «обвинил»), where names show no case or
 * the talk opens the sentence ("Speaking to TASS, the mayor denied …").
 */
function spokenCue(clause: Clause, at: number, weak: boolean): CueHit | undefined {
  const hits = clause
    .cues(at)
    .filter((hit) => !hit.cue.negative && (hit.cue.slot === 'subject' || hit.cue.slot === 'to'));
  const clear = hits.find((hit) => !hit.cue.weak);
  return clear ?? (weak ? hits.find((hit) => !/\.(?:publish|so)$/.test(hit.cue.id)) : undefined);
}

export function told(clause: Clause, group: SourceGroup): Match | undefined {
  const direct = cueEndingAt(clause, group.left, 'to');
  const clear = direct && !cueEndingAt(clause, group.left, 'subject');
  if (direct && clear && !isPassiveTold(clause, direct) && !namesTalk(clause, direct))
    return toldMatch('told', direct);
  const shown = toldAudience(clause, group) ?? confirmedTo(clause, group) ?? wasTold(clause, group);
  if (shown) return toldMatch('told.over', shown);
  if (cueAt(clause, group.right, 'after')) return undefined;
  const dative = dativeCue(clause, group);
  if (dative) return toldMatch('told.dative', dative);
  if (clause.profile.data.bareDative) {
    const bare = bareNameTold(clause, group);
    if (bare) return toldMatch('told.bare', bare);
  }
  return undefined;
}

/** "told viewers of Rossiya 1" */
function toldAudience(clause: Clause, group: SourceGroup): CueHit | undefined {
  const at = clause.token(group.left - 1)?.folded === 'of' ? group.left - 2 : -1;
  return /^(?:viewers|listeners|audiences?|readers)$/.test(clause.token(at)?.folded ?? '')
    ? cueEndingAt(clause, at, 'to')
    : undefined;
}

/** "TASS was told by the ministry that …" */
function wasTold(clause: Clause, { right }: SourceGroup): CueHit | undefined {
  const led = clause.cls(right) & BE && /^(?:by|that)$/.test(clause.token(right + 2)?.folded ?? '');
  return led ? cueAt(clause, right + 1, 'to') : undefined;
}

/** "confirmed the fire to Interfax": an object of at most four words between the verb and the outlet. */
function confirmedTo(clause: Clause, group: SourceGroup): CueHit | undefined {
  if (!clause.profile.data.strictInversion || clause.token(group.left - 1)?.folded !== 'to') return undefined;
  for (let at = group.left - 2; at > group.left - 7 && markAt(clause, at) === ''; at--)
    if (
      /^(?:confirmed|denied|admitted|explained|described|revealed|disclosed)$/.test(
        clause.token(at)?.folded ?? '',
      )
    )
      return cueAt(clause, at, 'subject');
  return undefined;
}

function isPassiveTold(clause: Clause, hit: CueHit): boolean {
  return (clause.cls(hit.first - 1) & BE) !== 0 && clause.token(hit.first)?.folded === 'told';
}

function toldMatch(name: string, hit: CueHit): Match {
  return { name, cue: hit, hit, role: 'channel', side: 'around' };
}
