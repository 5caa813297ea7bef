/** "the agency", "it", "the outlets", "the report": which outlet of the discourse is meant, or none. */
import { type Clause, markAt } from './clause.ts';
import { type Anaphor, leftOf, type SourceGroup } from './source-group.ts';
import type { AttributionState } from './state.ts';
import { DEFINITE, DESC, HEAD, IT, PERSON, PLURAL } from './word-class.ts';

/** What an anaphor was resolved to; `reason` says why it was not. */
export type Resolution =
  | { readonly ok: true; readonly entities: readonly string[]; readonly antecedent?: number }
  | { readonly ok: false; readonly reason: string };

/** Phrases of a sentence that may stand for an outlet, in order. Sentences without one cost a pass over word classes. */
export function anaphorsOf(clause: Clause, taken: readonly SourceGroup[]): SourceGroup[] {
  const found: SourceGroup[] = [];
  let next = 0;
  for (let at = clause.first; at < clause.end; at++) {
    const cls = clause.cls(at);
    if (!(cls & (IT | DESC | HEAD)) || clause.mentionAt(at) >= 0 || clause.region(at) !== -1) continue;
    while (next < taken.length && (taken[next] as SourceGroup).right <= at) next++;
    if (taken[next] && (taken[next] as SourceGroup).left <= at) continue;
    const group = cls & IT ? pronoun(at) : descriptor(clause, at);
    if (group) found.push(group);
  }
  return found;
}

/** The source phrase of a pronoun at token `at`. */
export function pronoun(at: number): SourceGroup {
  return group(at, at, at + 1, { type: '', plural: false, pronoun: true }, []);
}

function descriptor(clause: Clause, at: number): SourceGroup | undefined {
  const next = clause.cls(at + 1);
  if (next & (DESC | HEAD) && clause.mentionAt(at + 1) < 0 && markAt(clause, at + 1) === '') return undefined;
  if (clause.profile.data.bareDative && opensName(clause, at + 1)) return undefined;
  const folded = clause.token(at)?.folded as string;
  if (clause.profile.data.bareDative && clause.token(at + 1)?.capital && !/[уюе]$/.test(folded))
    return undefined;
  const descriptors: string[] = [];
  const inner = leftOf(clause, at, descriptors);
  const left = overCount(clause, inner);
  if (clause.profile.data.articles && !isDefinite(clause, left, at)) return undefined;
  if (clause.token(at)?.capital && at > clause.first && clause.profile.data.lang !== 'de') return undefined;
  const type = clause.profile.typeOf(folded);
  const plural = isPlural(clause, at, folded) || left < inner;
  const found = group(left, at, describedUpTo(clause, at + 1), { type, plural, pronoun: false }, [folded]);
  const head = clause.profile.data.bareDative ? headBefore(clause, left) : 0;
  if (head & PERSON && type === 'media') return undefined;
  return head ? { ...found, left: left - 1, head, headSide: 'left' } : found;
}

/** "la agencia de noticias", "l'agence officielle": end of what stands behind the descriptor and names no other country. */
function describedUpTo(clause: Clause, from: number): number {
  let at = from;
  if (clause.profile.data.articles && !clause.profile.data.strictInversion)
    while (at < from + 4 && KINDS.test(clause.token(at)?.folded ?? '')) at++;
  return at;
}

const KINDS =
  /^(?:d[ei]|d'|noticias|prensa|presse|stampa|notizie|informations?|stato|etat|estatal|oficial|statale|ufficiale|officielle|etatique|publique|telegrafica|centrale?)$/;

/** "the two agencies", «оба агентства»: a count of two before the phrase, and what leads it in. */
function overCount(clause: Clause, left: number): number {
  const counts = COUNTS.has(clause.token(left - 1)?.folded ?? '') && clause.region(left - 1) === -1;
  return counts ? leftOf(clause, left - 1, []) : left;
}

const COUNTS: ReadonlySet<string> = new Set(
  'two both zwei beiden beide deux dos ambas due entrambe duas два оба обоих двух обидва dwie obie dve obe'.split(
    ' ',
  ),
);

/** «порталу „Турист“»: the name in marks behind the descriptor is that of another outlet. */
function opensName(clause: Clause, at: number): boolean {
  return /^["«„“]$/.test(markAt(clause, at)) && clause.token(at + 1)?.capital === true;
}

/** «сообщение агентства», «собеседник издания»: what belongs to the outlet stands before its name. */
function headBefore(clause: Clause, left: number): number {
  const before = left - 1;
  if (before < clause.first || clause.mentionAt(before) >= 0 || clause.region(before) !== -1) return 0;
  return clause.cls(before) & (HEAD | PERSON);
}

/** «агентства» is the plural only beside a verb in the plural; "the agencies" always. */
function isPlural(clause: Clause, at: number, folded: string): boolean {
  if (!(clause.cls(at) & PLURAL)) return false;
  if (!clause.profile.data.bareDative || !/(?:ства|ания|еты|ання)$/.test(folded)) return true;
  for (let near = at - 3; near <= at + 3; near++) {
    const verb = clause.token(near)?.folded ?? '';
    if (/(?:ют|ут|ат|ят|ли)$/.test(verb) && clause.cues(near).length > 0) return true;
  }
  return false;
}

function isDefinite(clause: Clause, left: number, at: number): boolean {
  for (let i = left; i < at; i++) if (clause.cls(i) & DEFINITE) return true;
  return false;
}

function group(
  left: number,
  first: number,
  right: number,
  anaphor: Anaphor,
  descriptors: string[],
): SourceGroup {
  return {
    first,
    end: right,
    left,
    inner: left,
    right,
    sources: [],
    plural: anaphor.plural,
    head: 0,
    headSide: 'none',
    descriptors,
    anaphor,
  };
}

/** Resolves an anaphor against the state before its sentence plus what the sentence has named so far. */
export function resolve(anaphor: Anaphor, state: AttributionState): Resolution {
  if (anaphor.pronoun || anaphor.type === 'report') return lastSpeaker(state, anaphor);
  return anaphor.plural ? several(state) : single(anaphor.type, state);
}

function lastSpeaker({ speaking }: AttributionState, anaphor: Anaphor): Resolution {
  if (!speaking || speaking.how === 'foreign') return { ok: false, reason: 'abstain.anaphor.otherSpeaker' };
  if (speaking.how === 'channel' && anaphor.pronoun) return { ok: false, reason: 'abstain.anaphor.person' };
  if (speaking.entities.length !== 1) return { ok: false, reason: 'abstain.anaphor.several' };
  if (speaking.age > (anaphor.pronoun ? 1 : 2)) return { ok: false, reason: 'abstain.anaphor.far' };
  return resolved(speaking.entities, speaking.serials[0]);
}

function resolved(entities: readonly string[], antecedent: number | undefined): Resolution {
  return { ok: true, entities, ...(antecedent === undefined ? {} : { antecedent }) };
}

/** Two outlets named within two sentences, and no third. */
function several({ candidates }: AttributionState): Resolution {
  const near = candidates.filter((one) => one.told <= 2 && one.entity !== '' && !NO_OUTLETS.has(one.type));
  if (near.length !== 2 || near.some((one) => one.age > 2))
    return { ok: false, reason: 'abstain.anaphor.several' };
  return resolved(
    near.map((one) => one.entity),
    undefined,
  );
}

const NO_OUTLETS = new Set(['generic', 'ministry', 'archive', 'relay']);

/** One outlet of that kind, or the one that spoke in this sentence or the one before. */
function single(type: string, { candidates, speaking }: AttributionState): Resolution {
  const fitting = candidates.filter((one) => fits(one.type, type));
  const near = fitting.filter((one) => one.told <= 5);
  const last = speaking && speaking.how !== 'foreign' && speaking.age <= 1 ? speaking : null;
  const only = near.length === 1 && near[0] && near[0].age <= 5 ? near[0] : undefined;
  if (only && only.entity !== '')
    return resolved([only.entity], last?.entities[0] === only.entity ? last?.serials[0] : undefined);
  const spoken =
    last?.entities.length === 1
      ? fitting.find((one) => one.entity === last.entities[0] && one.age <= 1)
      : undefined;
  if (spoken && last) return resolved([spoken.entity], last.serials[0]);
  return { ok: false, reason: near.length === 0 ? 'abstain.anaphor.none' : 'abstain.anaphor.several' };
}

function fits(candidate: string, type: string): boolean {
  if (type === '' || type === 'media') return candidate !== 'ministry';
  if (candidate === 'group') return type === 'agency';
  if (candidate === 'radio') return type === 'broadcaster';
  return candidate === type;
}
