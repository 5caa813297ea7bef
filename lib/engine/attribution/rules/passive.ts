/** "was reported by KCNA", "a statement carried by KCNA", "a photo released by KCNA". */
import { type Clause, markAt } from '../clause.ts';
import type { CueHit } from '../cues.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { cueEndingAt, walkLeft } from '../walk.ts';
import { ADV, AGENT, BE, CONJ, DET, HEAD, NEG, PARTICIPLE, PHOTO, PRE, PREP, TIME } from '../word-class.ts';
import { subjectVerb } from './subject-verb.ts';

export function passive(clause: Clause, group: SourceGroup): Match | undefined {
  const inside = group.headSide === 'left' ? cueEndingAt(clause, group.inner, 'by') : undefined;
  const spoken = inside ? subjectVerb(clause, group) : undefined;
  if (spoken) return spoken;
  const picture = pictureBehind(clause, group);
  if (picture) {
    const silent = (clause.cls(picture.end - 1) & PHOTO) !== 0;
    const name = silent ? 'released' : 'passive';
    return { name, cue: picture, hit: picture, role: 'source', side: silent ? 'none' : 'around', silent };
  }
  const hit =
    inside ??
    cueEndingAt(clause, group.left, 'by') ??
    splitPassive(clause, group) ??
    participleLast(clause, group) ??
    walkLeft(clause, group.left, ['by'], 2)?.hit;
  if (!hit) return undefined;
  const photo = photoBefore(clause, hit.first);
  if (!photo && hit.cue.weak && !headBefore(clause, Math.min(hit.first, group.left - 1))) return undefined;
  const silent = photo || isNegated(clause, hit.first);
  return {
    name: photo ? 'released' : 'passive',
    cue: hit,
    hit,
    role: 'source',
    side: silent ? 'none' : 'around',
    silent,
  };
}

/** "was not reported by KCNA", "has not been mentioned" */
function isNegated(clause: Clause, from: number): boolean {
  for (let at = from - 1; clause.cls(at) & (BE | ADV | NEG); at--) if (clause.cls(at) & NEG) return true;
  return false;
}

/** "auf diesem von KCNA veröffentlichten Foto", "in einer von KCNA verbreiteten Erklärung": participle and noun behind the agent. */
function pictureBehind(clause: Clause, group: SourceGroup): CueHit | undefined {
  const { verbLast, lang } = clause.profile.data;
  const leads = clause.cls(group.left - 1) | clause.cls(group.left);
  if (!verbLast || !(leads & (AGENT | PREP))) return undefined;
  for (let at = group.end; at < group.end + 8; at++)
    if (clause.cls(at) & PARTICIPLE && clause.cls(at + 1) & (PHOTO | HEAD))
      return { cue: { id: `${lang}.by.picture`, lang, slot: 'by', forms: [] }, first: at, end: at + 2 };
  return undefined;
}

function splitPassive(clause: Clause, group: SourceGroup): CueHit | undefined {
  let agent = group.left - 1;
  if (!(clause.cls(agent) & AGENT)) {
    if (!(clause.cls(group.left) & AGENT)) return undefined;
    agent = group.left;
  }
  const by = clause.token(agent)?.folded as string;
  let unknown = 0;
  for (let at = agent - 1; at >= agent - 12 && at >= clause.first; at--) {
    if (clause.region(at) !== clause.region(group.first)) return undefined;
    if (/^[()]$/.test(markAt(clause, at))) continue;
    const hit = clause
      .cues(at)
      .find((one) => one.cue.slot === 'by' || (one.cue.slot === 'subject' && clause.cls(at - 1) & BE));
    const participle = hit ?? participleOf(clause, at, by);
    if (participle) return { cue: participle.cue, first: at, end: Math.max(participle.first + 1, at + 1) };
    if (!(clause.cls(at) & (TIME | ADV | PREP | DET | PRE)) && clause.token(at)?.kind !== 'number') {
      if (++unknown > 1) return undefined;
    }
  }
  return undefined;
}

/** "wurde von der Agentur TASS zitiert": the participle within three tokens behind the agent. */
function participleLast(clause: Clause, group: SourceGroup): CueHit | undefined {
  if (!clause.profile.data.verbLast) return undefined;
  if (!((clause.cls(group.left - 1) | clause.cls(group.left)) & AGENT)) return undefined;
  for (let at = group.right; at < group.right + 4; at++) {
    const hit = clause
      .cues(at)
      .find(
        (one) =>
          one.end === at + 1 &&
          /^ge|iert$|tigt$|breitet$|licht$|richtet$|spreid$/.test(clause.token(at)?.folded ?? ''),
      );
    if (hit) return hit;
    if (!(clause.cls(at) & (TIME | ADV | BE))) return undefined;
  }
  return undefined;
}

function participleOf(clause: Clause, at: number, by: string): CueHit | undefined {
  const folded = clause.token(at)?.folded;
  if (!folded || !(clause.cls(at) & PARTICIPLE)) return undefined;
  const known = clause.cues(at)[0];
  return (
    known ?? {
      cue: {
        id: `${clause.profile.data.lang}.by.${by}`,
        lang: clause.profile.data.lang,
        slot: 'by',
        forms: [],
      },
      first: at,
      end: at + 1,
    }
  );
}

function photoBefore(clause: Clause, from: number): boolean {
  const near = markAt(clause, from - 1) === ',' ? from - 2 : from - 1;
  for (let at = near; at >= from - 12 && at >= clause.first; at--) {
    if (clause.cls(at) & PHOTO) return true;
    if (clause.cls(at) & HEAD) return false;
    if (markAt(clause, at) === ',' && clause.token(at - 1)?.kind !== 'number' && !(clause.cls(at + 1) & CONJ))
      return false;
  }
  return false;
}

function headBefore(clause: Clause, from: number): boolean {
  for (let at = from - 1; at >= from - 4; at--) if (clause.cls(at) & HEAD) return true;
  return false;
}
