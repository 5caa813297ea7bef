/** "according to KCNA", "citing KCNA". */
import { type Clause, markAt } from '../clause.ts';
import type { CueHit } from '../cues.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { cueAt, cueEndingAt, walkLeft } from '../walk.ts';
import { HEAD, PARTICIPLE, PERSON, PREP, SAYING } from '../word-class.ts';
import { isInsider } from './insider.ts';

export function before(clause: Clause, group: SourceGroup): Match | undefined {
  const hit =
    cueEndingAt(clause, group.left, 'before') ??
    cueEndingAt(clause, group.inner, 'before') ??
    walkLeft(clause, group.left, ['before'], 3)?.hit;
  const after = cueAt(clause, group.right, 'after');
  const cue = hit ?? after ?? accordingToReport(clause, group);
  if (!cue) return undefined;
  return {
    name: hit ? 'according' : 'according.after',
    cue,
    hit: cue,
    role: group.head & PERSON && isInsider(clause, group) ? 'channel' : 'source',
    side: 'around',
  };
}

function accordingToReport(clause: Clause, group: SourceGroup): CueHit | undefined {
  let report = group.headSide === 'left' && (group.head & HEAD) !== 0;
  if (!report && !(clause.cls(group.left - 1) & PREP)) return undefined;
  const carried = cueEndingAt(clause, group.left, 'by') !== undefined;
  for (let at = group.left - 1; at >= group.left - 14 && at >= clause.first; at--) {
    if (clause.region(at) !== clause.region(group.first) || /^[,;:.]$/.test(markAt(clause, at)))
      return undefined;
    // "according to a KCNA report carried by Yonhap": the report is another's.
    if (carried && clause.mentionAt(at) >= 0) return undefined;
    if (clause.cls(at) & HEAD) report = true;
    const hit = cueEndingAt(clause, at, 'before');
    if (hit) return report ? hit : undefined;
    if (cueAt(clause, at, 'subject') && !(clause.cls(at) & (HEAD | PARTICIPLE))) return undefined;
  }
  return undefined;
}

export function cited(clause: Clause, group: SourceGroup): Match | undefined {
  const hit = cueEndingAt(clause, group.left, 'cites') ?? walkLeft(clause, group.left, ['cites'], 2)?.hit;
  const cue = hit ?? citedData(clause, group) ?? reportedAs(clause, group);
  if (!cue) return undefined;
  return { name: 'cites', cue, hit: cue, role: 'source', side: 'around' };
}

/** «ссылаясь на данные ТАСС», "citing information from TASS": what the outlet has stands before its name. */
function citedData(clause: Clause, group: SourceGroup): CueHit | undefined {
  const at = group.left - 1 - (clause.cls(group.left - 1) & PREP ? 1 : 0);
  return DATA.test(clause.token(at)?.folded ?? '') ? cueEndingAt(clause, at, 'cites') : undefined;
}

const DATA =
  /^(?:(?:данн|сведен|информаци|слова|вiдомост)|data$|information|figures$|angaben$|datos$|donnees$|dati$|dados$|dane$)/;

/** "Reuters reported the agency as saying": a reporting verb whose object the outlet is, "as saying" behind. */
function reportedAs(clause: Clause, group: SourceGroup): CueHit | undefined {
  if (clause.token(group.right)?.folded !== 'as' || !(clause.cls(group.right + 1) & SAYING)) return undefined;
  return cueEndingAt(clause, group.left, 'subject');
}
