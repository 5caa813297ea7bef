/** The outlet as the place where it was said: "said on Rossiya 1", "sagte im russischen Staatsfernsehen". */
import { type Clause, markAt } from '../clause.ts';
import type { CueHit } from '../cues.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { cueAt } from '../walk.ts';
import { AUX, BE, COMP, HEAD, IT, NEG, PARTICIPLE, PERSON_PRONOUN, PREP, SAYING } from '../word-class.ts';

/** Prepositions of place before a broadcaster, folded; some hold its article. */
const PLACE = new Set(
  'on in im am auf bei op sur dans a au en su sul sulla sui alla nella al no na em w we v ve pa i uber на'.split(
    ' ',
  ),
);
/** "reported on RT", "wrote on RT": the outlet may be the topic. */
const TOPIC =
  /^(?:report|comment|wr[io]t|publi|quot|cit|post|tweet|bericht|schr[ie]|kommentier|inform|escrib|pisz|napis|skr[ei]v)/;
const REACH = 9;
const MOST_UNKNOWN = 3;
/** Words of another clause between the verb and the place. */
const CLAUSE = COMP | IT | PERSON_PRONOUN | AUX | BE | NEG;

/** A verb of saying, a preposition of place, a broadcaster. Undefined where the outlet may be what is talked about. */
export function onAir(clause: Clause, group: SourceGroup): Match | undefined {
  if (!group.onAir || group.head & HEAD) return undefined;
  const place = placeOf(clause, group);
  const cue = place < 0 ? undefined : (verbBefore(clause, group, place) ?? verbBehind(clause, group, place));
  if (!cue) return undefined;
  return { name: 'on-air', cue, ...('cue' in cue ? { hit: cue } : {}), role: 'channel', side: 'around' };
}

function placeOf(clause: Clause, group: SourceGroup): number {
  for (const at of [group.left - 1, group.left])
    if (PLACE.has(clause.token(at)?.folded ?? '') && clause.region(at) === clause.region(group.first))
      return at;
  return -1;
}

function verbBefore(
  clause: Clause,
  group: SourceGroup,
  place: number,
): CueHit | { first: number; end: number } | undefined {
  let unknown = 0;
  let reach = REACH;
  for (let at = place - 1; at >= place - reach && at >= clause.first; at--) {
    if (clause.region(at) >= 0 && clause.region(group.first) === -1) {
      reach++;
      continue;
    }
    if (clause.region(at) !== clause.region(group.first) || clause.mentionAt(at) >= 0) return undefined;
    const cls = clause.cls(at);
    if (at === place - 1 && cls & PARTICIPLE && isShown(clause, at, group.right)) continue;
    if (cls & CLAUSE || /^[;:.]$/.test(markAt(clause, at))) return undefined;
    if (cls & SAYING) return { first: at, end: at + 1 };
    const hit = cueAt(clause, at, 'subject', 'to');
    if (hit && hit.end <= place && !(cls & HEAD))
      return hit.cue.weak || TOPIC.test(clause.token(at)?.folded ?? '') ? undefined : hit;
    if (cls === 0 && ++unknown > MOST_UNKNOWN) return undefined;
  }
  return undefined;
}

/** "On Rossiya 1, the host told viewers", "Im Staatsfernsehen sagte der Moderator": a sentence that begins with the place. */
function verbBehind(clause: Clause, { right }: SourceGroup, place: number): CueHit | undefined {
  if (place !== clause.first) return undefined;
  const second = clause.profile.data.verbLast ? cueAt(clause, right, 'subject', 'to') : undefined;
  if (second) return second.cue.weak || TOPIC.test(clause.token(right)?.folded ?? '') ? undefined : second;
  if (markAt(clause, right) !== ',') return undefined;
  for (let at = right + 1; at < right + REACH && markAt(clause, at) !== ','; at++) {
    if (clause.mentionAt(at) >= 0 || clause.cls(at) & BE) return undefined;
    const hit = cueAt(clause, at, 'subject', 'to');
    if (hit && !(clause.cls(at) & HEAD)) return hit;
  }
  return undefined;
}

/** "during the programme [aired] on Rossiya 1": what was broadcast is where it was said, not what was said. */
function isShown(clause: Clause, at: number, behind: number): boolean {
  if (clause.cls(behind) & (BE | AUX)) return false;
  for (let back = at - 1; back > at - 9 && markAt(clause, back) !== ','; back--)
    if (clause.cls(back) & PREP) return true;
  return false;
}
