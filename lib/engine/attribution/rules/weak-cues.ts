/** Cues that need a second sign: "called", "published". */
import { type Clause, markAt } from '../clause.ts';
import type { CueHit } from '../cues.ts';
import type { SourceGroup } from '../source-group.ts';
import { ADV, COMP, CONJ, DET, HEAD, PHOTO, PREP, SUBORDINATE, TALK, TIME } from '../word-class.ts';

export function secondSign(clause: Clause, hit: CueHit): boolean {
  const next = hit.end + (clause.cls(hit.end) & ADV ? 1 : 0);
  const cls = clause.cls(next);
  if (next >= clause.end || cls & CONJ) return false;
  if (clause.token(next)?.folded === 'as') return true;
  if (cls & PREP && !(cls & (COMP | DET))) return !isPublishing(hit) && hasComplement(clause, next);
  if (!isPublishing(hit))
    return markAt(clause, next) === '' || clause.region(next) >= 0 || markAt(clause, next) === ':';
  for (let at = hit.end; at < hit.end + 8; at++) {
    if (clause.cls(at) & (HEAD | PHOTO | COMP | TALK) || clause.region(at) >= 0) return true;
    if (markAt(clause, at) !== '' && markAt(clause, at) !== '-') return markAt(clause, at) === ':';
  }
  return false;
}

/** "potwierdziła we wtorek, że …": circumstance, a comma and what was said. */
function hasComplement(clause: Clause, from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    const mark = markAt(clause, at);
    if (mark === ',') return (clause.cls(at + 1) & COMP) !== 0;
    if (mark !== '') return false;
  }
  return false;
}

export function endsStatement(clause: Clause, group: SourceGroup, hit: CueHit): boolean {
  const behind = markAt(clause, hit.end);
  if (hit.end < clause.end && !/^[,.;:-]$/.test(behind) && !(clause.cls(hit.end) & TIME)) return false;
  const before = group.left - 1;
  return (
    markAt(clause, before) === ',' ||
    (clause.cls(before) & SUBORDINATE) !== 0 ||
    clause.region(before) !== clause.region(group.first)
  );
}

function isPublishing(hit: CueHit): boolean {
  return hit.cue.id.endsWith('.publish');
}

export function isReleasing(clause: Clause, hit: CueHit, group: SourceGroup): boolean {
  const posting = clause.token(hit.first)?.folded === 'posted';
  if (!(isPublishing(hit) || posting) || group.head & PHOTO) return false;
  for (let at = hit.end; at < hit.end + 5; at++) {
    if (markAt(clause, at) !== '' && markAt(clause, at) !== '-') return false;
    if (clause.cls(at) & COMP) return false;
    if (clause.cls(at) & PHOTO) return true;
  }
  return false;
}
