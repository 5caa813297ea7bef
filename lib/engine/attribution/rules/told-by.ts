/** «рассказал Иванов ТАСС», «рассказала Петрова телеканалу RT», «сообщил ранее ТАСС врач»: who speaks stands between verb and outlet. */
import { type Clause, markAt, touches } from '../clause.ts';
import type { CueHit } from '../cues.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { ADV, COMP, CONJ, DESC, DET, HEAD, PERSON, PREP, THIS, TIME } from '../word-class.ts';

/** Tokens between verb and outlet when the speaker is a word or two, and when a name closes a longer title. */
const SHORT = 5;
const LONG = 16;
const CIRCUMSTANCE = ADV | TIME | PREP | THIS;
const NO_SPEAKER = CIRCUMSTANCE | COMP | DESC | DET | HEAD | PERSON;

/** The construction, in languages whose names show no case; undefined elsewhere. */
export function toldBy(clause: Clause, group: SourceGroup): Match | undefined {
  if (!clause.profile.data.bareDative || group.headSide !== 'none' || group.plural) return undefined;
  const closed =
    group.right >= clause.end || markAt(clause, group.right) !== '' || isCircumstance(clause, group.right);
  const dative = hasDativeDescriptor(clause, group);
  const named = isName(clause, group.left - 1) && isName(clause, group.left - 2);
  const hit = tellingVerb(clause, group, dative || named ? LONG : isName(clause, group.left - 1) ? 8 : SHORT);
  if (!hit || hit.end === group.left) return undefined;
  const between = classesBetween(clause, hit.end, group.left);
  const late = !closed && between.every((cls) => cls & CIRCUMSTANCE) && speaks(clause, group.right);
  const bare =
    closed &&
    opens(clause, hit.first) &&
    (isName(clause, group.left - 1) || between.every((cls) => !(cls & NO_SPEAKER)));
  if (!dative && !late && !bare) return undefined;
  return { name: 'told.bare', cue: hit, hit, role: 'channel', side: 'around', doubt: dative ? 0 : 1 };
}

function tellingVerb(clause: Clause, group: SourceGroup, reach: number): CueHit | undefined {
  const region = clause.region(group.first);
  for (let at = group.left - 1; at >= group.left - reach && at >= clause.first; at--) {
    if (clause.region(at) >= 0 && region === -1) continue;
    if (clause.region(at) !== region || clause.mentionAt(at) >= 0) return undefined;
    const mark = markAt(clause, at);
    if (mark !== '' && !/^["«»]$/.test(mark) && !(mark === '-' && touches(clause, at))) return undefined;
    const hit = told(clause, at);
    if (hit) return hit;
  }
  return undefined;
}

function told(clause: Clause, at: number): CueHit | undefined {
  if (!/(?:л|ла|ли|лся|лась|лись|в)$/.test(clause.token(at)?.folded ?? '')) return undefined;
  return clause.cues(at).find((hit) => hit.cue.id.endsWith('.to.told') && hit.end === at + 1);
}

function classesBetween(clause: Clause, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (clause.token(at)?.kind === 'word') found.push(clause.cls(at));
  return found;
}

/** «после игры», «13 ноября». */
function isCircumstance(clause: Clause, at: number): boolean {
  return clause.token(at)?.kind === 'number' || (clause.cls(at) & (PREP | TIME)) !== 0;
}

/** A word that may be the speaker behind the outlet. */
function speaks(clause: Clause, at: number): boolean {
  return clause.token(at)?.kind === 'word' && !(clause.cls(at) & (CIRCUMSTANCE | COMP | CONJ | DET | HEAD));
}

function isName(clause: Clause, at: number): boolean {
  return clause.token(at)?.capital === true && clause.token(at)?.kind === 'word' && clause.mentionAt(at) < 0;
}

function hasDativeDescriptor(clause: Clause, group: SourceGroup): boolean {
  if (
    /^(?:и|i)нтерфаксу$/.test(clause.token(group.first)?.folded ?? '') ||
    /^(?:и|i)нтерфаксу$/.test(clause.token(group.end - 1)?.folded ?? '')
  )
    return true;
  for (let at = group.left; at < group.first; at++)
    if (clause.cls(at) & DESC && /(?:у|ю|станции|компании)$/.test(clause.token(at)?.folded ?? ''))
      return true;
  return false;
}

function opens(clause: Clause, at: number): boolean {
  return at === clause.first || markAt(clause, at - 1) !== '' || clause.region(at - 1) !== clause.region(at);
}
