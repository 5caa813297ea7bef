/** Who is told something: "sagte … der Agentur TASS", "declaró a Sputnik", «сообщил ТАСС вирусолог». */
import { type Clause, markAt } from './clause.ts';
import type { CueHit } from './cues.ts';
import { participleBehind } from './rules/perfect.ts';
import type { SourceGroup } from './source-group.ts';
import { cueAt, cueEndingAt } from './walk.ts';
import { ADV, AUX, COMP, DATIVE, DESC, PERSON_PRONOUN, PREP, TIME } from './word-class.ts';

const REACH = 12;
const LONG = 24;

/** The cue of a verb of telling whose dative the source phrase is, or undefined. */
export function dativeCue(clause: Clause, group: SourceGroup): CueHit | undefined {
  if (!isDative(clause, group)) return undefined;
  const region = clause.region(group.first);
  const named = beforeName(clause, group.left);
  const from = named ?? group.left;
  for (let at = from - 1; at >= from - (named ? LONG : REACH) && at >= clause.first; at--) {
    if (clause.region(at) !== region) continue;
    const hit = cueAt(clause, at, 'to', 'subject');
    if (hit && !hit.cue.negative) return hit;
    if (/^[;.,:]$/.test(markAt(clause, at)) || clause.cls(at) & COMP) return undefined;
    if (
      clause.profile.data.strictInversion &&
      !clause.token(at)?.capital &&
      !(clause.cls(at) & (PERSON_PRONOUN | ADV))
    )
      return undefined;
    if (clause.profile.data.verbLast && clause.cls(at) & AUX)
      return participleBehind(clause, group.right).hit;
  }
  return undefined;
}

/** "a déclaré la porte-parole du service, Irina Rossi, à l'agence": the comma before a speaker's name. */
function beforeName(clause: Clause, left: number): number | undefined {
  let at = left - 1;
  while (clause.cls(at) & DATIVE && at > left - 3) at--;
  if (markAt(clause, at) !== ',') return undefined;
  const name = at--;
  while (at > name - 7 && (clause.token(at)?.capital || markAt(clause, at) === '-')) at--;
  return markAt(clause, at) === ',' && at < name - 1 ? at : undefined;
}

/** French and Portuguese "à", not the verb "a" or the article "a", which fold to the same. */
function isPreposition(clause: Clause, at: number): boolean {
  const token = clause.token(at);
  if (token?.folded !== 'a' || !/^(?:fr|pt)$/.test(clause.profile.data.lang)) return true;
  return /^[àÀ]$/.test(clause.read.block.text.slice(token.start, token.end));
}

function isDative(clause: Clause, group: SourceGroup): boolean {
  const before = clause.cls(group.left - 1);
  if (before & DATIVE && clause.region(group.left - 1) === clause.region(group.first)) return true;
  const first = clause.token(group.left)?.folded ?? '';
  if (clause.cls(group.left) & DATIVE && group.left < group.first && isPreposition(clause, group.left))
    return true;
  if (cueEndingAt(clause, group.left, 'before', 'cites')) return false;
  if (!clause.profile.isDativeArticle(first)) return hasDativeNoun(clause, group);
  return first !== 'der' || group.descriptors.some((word) => /(?:agentur|zeitung|quelle)$/.test(word));
}

/** "powiedział agencji TASS": a descriptor in the dative that no preposition or "according to" governs. */
function hasDativeNoun(clause: Clause, group: SourceGroup): boolean {
  if (clause.cls(group.left - 1) & PREP || cueEndingAt(clause, group.left, 'before', 'cites', 'by'))
    return false;
  for (let at = group.left; at < group.first; at++)
    if (clause.profile.isDativeNoun(clause.token(at)?.folded ?? '')) return true;
  return false;
}

/**
 * Russian and Ukrainian: names without case endings. "Сообщил ТАСС вирусолог", "сообщили ТАСС в МЧС", "ТАСС рассказали в МЧС" tell
 * the outlet something; "сообщило ТАСС", "сообщает ТАСС" and "сообщил ТАСС" at the end do not.
 */
export function bareNameTold(clause: Clause, group: SourceGroup): CueHit | undefined {
  if (group.head !== 0 && group.headSide === 'left') return undefined;
  const pronoun = behindPronoun(clause, group);
  if (pronoun) return pronoun;
  const inverted = cueEndingAt(clause, group.left, 'to');
  const hit = inverted ?? cueAt(clause, group.right, 'to');
  if (!hit) return undefined;
  const marked = caseOf(clause, group);
  if (marked === 'dative') return hit;
  const verb = clause.token(hit.end - 1)?.folded ?? '';
  if (marked === 'nominative' && !/[аяеи]ла(?:сь)?$/.test(verb)) return undefined;
  if (group.plural && cueEndingAt(clause, group.left, 'to')) return undefined;
  if (/(?:о|ось)$/.test(verb) && !/[аяеи]ло\S/.test(verb)) return undefined;
  if (!/(?:л|ла|ли|лся|лась|лись|в)$/.test(verb)) return undefined;
  return inverted ? toldInverted(clause, group, hit, verb) : toldBehind(clause, hit, verb, group);
}

/** «сказал он ТАСС» */
function behindPronoun(clause: Clause, group: SourceGroup): CueHit | undefined {
  return /^(?:он|она|они|вiн|він|вона|вони)$/.test(clause.token(group.left - 1)?.folded ?? '')
    ? cueEndingAt(clause, group.left - 1, 'to')
    : undefined;
}

/** Case that a descriptor or the name's own ending shows. */
function caseOf(clause: Clause, group: SourceGroup): 'dative' | 'nominative' | undefined {
  for (let at = group.left; at < group.right; at++) {
    const folded = clause.token(at)?.folded ?? '';
    if ((at < group.first || group.anaphor) && clause.cls(at) & DESC) {
      if (
        /(?:ству|налу|данию|зете|рналу|талу|станции|сообществу|даннюю|анню|сайту|порталу|компании|цiї)$/.test(
          folded,
        )
      )
        return 'dative';
      if (/(?:ство|нал|дание|зета|рнал|тал|станция|ання|компания|сайт|портал)$/.test(folded))
        return 'nominative';
    }
    if (at >= group.first && at < group.end && /^интерфаксу$/.test(folded)) return 'dative';
    if (at >= group.first && at < group.end && /^интерфакс$/.test(folded)) return 'nominative';
  }
  return undefined;
}

function toldInverted(clause: Clause, group: SourceGroup, hit: CueHit, verb: string): CueHit | undefined {
  const behind = group.right;
  const ends =
    behind >= clause.end ||
    markAt(clause, behind) !== '' ||
    clause.region(behind) !== clause.region(group.first);
  const nominal =
    !ends &&
    !(clause.cls(behind) & (COMP | TIME)) &&
    !cueAt(clause, behind, 'cites') &&
    clause.token(behind)?.kind !== 'number';
  if (nominal) return hit;
  if (subjectBefore(clause, hit.first) || clause.token(group.left - 1)?.folded.startsWith('он')) return hit;
  return /(?:ли|лись|ла|лась)$/.test(verb) ? hit : undefined;
}

/** A word that may be the verb's subject stands right before it: no comma, dash, quotation or "об этом". */
function subjectBefore(clause: Clause, at: number): boolean {
  const before = at - 1;
  if (before < clause.first || markAt(clause, before) !== '' || clause.region(before) !== clause.region(at))
    return false;
  if (
    clause.cls(before) & (TIME | PREP) ||
    /^(?:этом|этои|как|также|ранее)$/.test(clause.token(before)?.folded ?? '')
  )
    return false;
  return (
    clause.token(before)?.kind === 'word' &&
    !(clause.cls(before) & ADV && !/^он/.test(clause.token(before)?.folded ?? ''))
  );
}

/** «Об этом ТАСС сообщили в МЧС», «ТАСС рассказал эксперт». */
function toldBehind(clause: Clause, hit: CueHit, verb: string, group: SourceGroup): CueHit | undefined {
  if (/(?:ли|лись)$/.test(verb) && !group.plural) return hit;
  const behind = hit.end;
  const ends =
    behind >= clause.end ||
    markAt(clause, behind) !== '' ||
    clause.region(behind) !== clause.region(group.first);
  if (ends || clause.cls(behind) & (COMP | TIME | PREP)) return undefined;
  return clause.cls(behind) & ADV && /^он/.test(clause.token(behind)?.folded ?? '')
    ? hit
    : hasThis(clause, group.left)
      ? hit
      : undefined;
}

function hasThis(clause: Clause, left: number): boolean {
  return (
    /^(?:этом|это)$/.test(clause.token(left - 1)?.folded ?? '') ||
    clause.token(left - 1) === undefined ||
    markAt(clause, left - 1) !== ''
  );
}
