/** What a construction gives, and the span it covers. */
import { type Clause, spanOf } from './clause.ts';
import type { CueHit } from './cues.ts';
import type { ContentSide, Draft } from './draft.ts';
import type { SourceGroup } from './source-group.ts';

/** What a construction found: the draft without what its caller knows. */
export interface Match {
  readonly name: string;
  readonly cue: { readonly first: number; readonly end: number } | null;
  /** The cue whose data decided. */
  readonly hit?: CueHit;
  readonly role: Draft['role'];
  readonly side: ContentSide;
  readonly silent?: boolean;
  readonly doubt?: number;
  readonly citing?: CueHit;
  /** "TASS quoted X as saying": where the quoted person begins. */
  readonly quotes?: number;
}

export function joinedSpan(clause: Clause, group: SourceGroup, match: Match): { start: number; end: number } {
  const source = spanOf(clause, group.left, group.right);
  if (!match.cue) return source;
  const gap = match.cue.first >= group.right ? match.cue.first - group.right : group.left - match.cue.end;
  if (gap > 14) return source;
  const cue = spanOf(clause, match.cue.first, match.cue.end);
  return { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
}
