/** "…, reported KCNA"; «передает ТАСС»; "informó la agencia oficial KCNA". */
import { type Clause, markAt } from '../clause.ts';
import type { CueHit } from '../cues.ts';
import type { ContentSide } from '../draft.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { cueAt, walkLeft } from '../walk.ts';
import { ADV, COMP, CONJ, DET, HEAD, PERSON, PHOTO, PREP, THIS, TIME } from '../word-class.ts';
import { isInsider } from './insider.ts';
import { quotesReport } from './quoted-by.ts';

export function verbSubject(clause: Clause, group: SourceGroup): Match | undefined {
  const reached = walkLeft(clause, group.left, ['subject']);
  if (!reached || reached.hit.cue.negative || reached.negated) return undefined;
  if (clause.profile.data.strictInversion && !strictPlace(clause, reached.hit, group)) return undefined;
  if (reached.passive && clause.profile.data.strictInversion) return undefined;
  if (reached.hit.cue.weak && !strictPlace(clause, reached.hit, group)) return undefined;
  const { hit } = reached;
  const photo = (group.head & PHOTO) !== 0 && group.headSide === 'left';
  return {
    name: 'verb-subject',
    cue: hit,
    hit,
    role: speaksFor(clause, group) ? 'channel' : 'source',
    side: photo ? 'none' : inverseSide(clause, hit, group),
    doubt: (hit.cue.weak ? 1 : 0) + (reached.steps > 3 ? 1 : 0),
    ...(quotesReport(clause, group, hit)
      ? { citing: { ...hit, end: group.right } }
      : citingBehind(clause, group)),
  };
}

/** An informant of the outlet; not whom it quotes («приводит ТАСС слова источника»). */
function speaksFor(clause: Clause, group: SourceGroup): boolean {
  if (clause.profile.data.bareDative && group.headSide === 'right') return false;
  return (group.head & PERSON) !== 0 && isInsider(clause, group);
}

function strictPlace(clause: Clause, hit: CueHit, group: SourceGroup): boolean {
  const before = hit.first - 1;
  const mark = markAt(clause, before);
  const opens =
    before < clause.first ||
    mark !== '' ||
    clause.region(before) !== clause.region(hit.first) ||
    (clause.profile.data.bareDative === true && (clause.cls(before) & HEAD) !== 0) ||
    /^(?:as|so|comme|como|come|wie|jak|jako|как|як|som|slik)$/.test(clause.token(before)?.folded ?? '');
  const behind = markAt(clause, group.right);
  const closes =
    group.right >= clause.end ||
    behind !== '' ||
    (clause.cls(group.right) & (TIME | PREP | CONJ | ADV)) !== 0 ||
    cueAt(clause, group.right, 'before') !== undefined;
  return opens && closes;
}

function inverseSide(clause: Clause, hit: CueHit, group: SourceGroup): ContentSide {
  if (saysThis(clause, hit.first)) return 'previous';
  const comp =
    clause.cls(group.right) & COMP ||
    (markAt(clause, group.right) === ',' &&
      clause.cls(group.right + 1) & COMP &&
      !/^(?:que|che|qui)$/.test(clause.token(group.right + 1)?.folded ?? ''));
  if (comp || markAt(clause, group.right) === ':') return 'right';
  return 'left';
}

function saysThis(clause: Clause, cueFirst: number): boolean {
  let seen = false;
  for (let at = cueFirst - 1; at >= clause.first; at--) {
    const cls = clause.cls(at);
    if (cls & THIS) seen = true;
    else if (
      !(cls & (TIME | ADV | PREP | DET)) &&
      clause.token(at)?.kind !== 'number' &&
      markAt(clause, at) !== ','
    )
      return false;
    if (cueFirst - at > 10) return false;
  }
  return seen || cueFirst === clause.first;
}

function citingBehind(clause: Clause, group: SourceGroup): { citing?: CueHit } {
  for (let at = group.right; at < group.right + 6; at++) {
    const hit = cueAt(clause, at, 'cites');
    if (hit) return { citing: hit };
    const cls = clause.cls(at);
    if (
      !(cls & (TIME | ADV | PREP | DET)) &&
      markAt(clause, at) !== ',' &&
      clause.token(at)?.kind !== 'number'
    )
      return {};
  }
  return {};
}
