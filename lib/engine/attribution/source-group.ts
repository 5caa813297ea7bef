/** Source phrases of spaced scripts: a name with what stands around it ("the official KCNA news agency", "TASS and RIA"). */
import type { LexEntity } from '../lexicon.ts';
import type { Mention } from '../types.ts';
import { type Clause, markAt, touches } from './clause.ts';
import type { DraftSource } from './draft.ts';
import { CLOSING, collectNames, mentionEnd, OPENING } from './name-list.ts';
import { brandEnd, isEnding, nameRun, personBefore } from './name-run.ts';
import {
  AUX,
  BE,
  COMP,
  CONJ,
  DESC,
  DET,
  HEAD,
  NEG,
  PARTICIPLE,
  PERSON,
  PHOTO,
  PLURAL_VERB,
  PRE,
  PREP,
  TALK,
  THIS,
  TIME,
} from './word-class.ts';

/** A source phrase: tokens `[first, end)` of the names, `[left, right)` of the whole phrase. */
export interface SourceGroup {
  readonly first: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
  readonly sources: readonly DraftSource[];
  /** Several outlets, or a word in the plural. */
  readonly plural: boolean;
  /** Where the phrase begins without a head before the name. */
  readonly inner: number;
  /** What the phrase is headed by: HEAD, PERSON, PHOTO, TALK, or 0 for the outlet itself. */
  readonly head: number;
  /** Where the head stands: before the name ("a report by KCNA"), behind it ("KCNA report"), or nowhere. */
  readonly headSide: 'left' | 'right' | 'none';
  /** Folded descriptors of the phrase ("agency"). */
  readonly descriptors: readonly string[];
  /** A broadcaster, or words for one ("state television"): things are said on it. */
  readonly onAir?: boolean;
  /** For an anaphor: what it may mean; absent for a name. */
  readonly anaphor?: Anaphor;
}

/** What an anaphor tells of the outlet it means. */
export interface Anaphor {
  /** `agency`, `newspaper` …; empty for any. */
  readonly type: string;
  readonly plural: boolean;
  /** "it": only the outlet that spoke last. */
  readonly pronoun: boolean;
}

/** Entities by id. */
export type Entities = ReadonlyMap<string, LexEntity>;

/** All source phrases of a sentence that contain a name, in order. */
export function groupsOf(clause: Clause, entities: Entities): SourceGroup[] {
  const groups: SourceGroup[] = [];
  for (let at = clause.first; at < clause.end; at++) {
    const index = clause.mentionAt(at);
    if (index < 0) continue;
    const group = groupAt(clause, at, entities);
    if (group) groups.push(group);
    at = Math.max(at, (group?.end ?? mentionEnd(clause, at)) - 1);
  }
  return groups;
}

function groupAt(clause: Clause, at: number, entities: Entities): SourceGroup | undefined {
  const names = collectNames(clause, at, entities);
  const sources = sourcesOf(names.mentions, entities);
  if (sources.length === 0) return undefined;
  const plural = sources.length > 1 || names.mentions.some((m) => m.generic);
  return extend(clause, { first: at, end: names.end, sources, plural }, names.mentions, entities);
}

/** Outlets that the names mean; a person counts for the outlet he or she speaks for. */
function sourcesOf(mentions: readonly Mention[], entities: Entities): DraftSource[] {
  const found = new Map<string, DraftSource>();
  for (const { entity: id } of mentions) {
    const entity = entities.get(id);
    if (!entity) continue;
    if (entity.kind !== 'person') found.set(id, found.get(id) ?? { entity: id });
    else if (entity.of) found.set(entity.of, { entity: entity.of, speaker: id });
  }
  return [...found.values()];
}

type Core = Pick<SourceGroup, 'first' | 'end' | 'sources' | 'plural'>;

function extend(clause: Clause, core: Core, mentions: readonly Mention[], entities: Entities): SourceGroup {
  const descriptors: string[] = [];
  const before = leftOf(clause, core.first, descriptors);
  const behind = rightOf(clause, core.end, core.plural, descriptors);
  const headBefore = behind.head ? { left: before, head: 0 } : leftHead(clause, before);
  const person = personNear(clause, behind.right, core, mentions, entities);
  const onAir = isBroadcaster(clause, { ...core, left: before, right: behind.right }, entities);
  return {
    ...core,
    ...(onAir ? { onAir } : {}),
    ...(person ? { sources: person.sources } : {}),
    left: headBefore.left,
    inner: before,
    right: person?.right ?? (headBefore.head & PERSON ? nameRun(clause, behind.right) : behind.right),
    head: behind.head || headBefore.head,
    headSide: behind.head ? 'right' : headBefore.head ? 'left' : 'none',
    descriptors,
  };
}

function isBroadcaster(
  clause: Clause,
  group: Core & { left: number; right: number },
  entities: Entities,
): boolean {
  if (group.sources.some((source) => /^(?:broadcaster|radio)$/.test(entities.get(source.entity)?.type ?? '')))
    return true;
  for (let at = group.left; at < group.right; at++)
    if (clause.profile.typeOf(clause.token(at)?.folded ?? '') === 'broadcaster') return true;
  return false;
}

/** First token of the phrase before the name: articles, "official", "North Korea's". */
export function leftOf(clause: Clause, first: number, descriptors: string[]): number {
  const region = clause.region(first);
  let at = first;
  for (let steps = 0; steps < 14; steps++) {
    const before = at - 1;
    if (before < clause.first || clause.region(before) !== region) break;
    const cls = clause.cls(before);
    if (clause.mentionAt(before) >= 0 || (cls & COMP && clause.cls(at) & DET)) break;
    if (cls & DESC) descriptors.push(clause.token(before)?.folded as string);
    if (cls & (DET | PRE | DESC) && !(cls & (HEAD | PERSON) && !(cls & (DESC | PRE)))) at = before;
    else if (isEnding(clause, before) && clause.token(before - 1)?.capital)
      at = capitalRun(clause, before - 1);
    else if (isEnding(clause, before) && clause.cls(before - 2) & DET && clause.mentionAt(first) >= 0)
      at = before - 1;
    else if (OPENING.test(markAt(clause, before)) && at === first) at = before;
    else if (markAt(clause, before) === ',' && isNameStart(clause, at, first) && isDescribed(clause, before))
      at = before;
    else if (markAt(clause, before) === '-' && touches(clause, before) && clause.cls(before - 1) & PRE)
      at = before;
    else if (
      markAt(clause, before) === '-' &&
      touches(clause, before) &&
      touches(clause, at) &&
      clause.cls(at) & DESC
    )
      at = before - 1;
    else if (
      markAt(clause, before) === '.' &&
      touches(clause, before) &&
      clause.token(before - 1)?.folded.length === 1
    )
      at = before - 1;
    else break;
  }
  while (at < first && markAt(clause, at) === '-') at++;
  return at;
}

/** The name, or its article before it: "…, la KCNA". */
function isNameStart(clause: Clause, at: number, first: number): boolean {
  if (clause.mentionAt(first) < 0) return false;
  return at === first || (at === first - 1 && (clause.cls(at) & DET) !== 0);
}

/** "the official news agency, KCNA": a described outlet ends at the comma `at`, and its name follows. */
function isDescribed(clause: Clause, at: number): boolean {
  let last = at - 1;
  while (
    (clause.cls(last) & PRE || markAt(clause, last) === '-') &&
    !(clause.cls(last) & DESC) &&
    last > at - 9
  )
    last--;
  return (clause.cls(last) & DESC) !== 0 && !clause.token(last)?.capital && clause.mentionAt(at - 1) < 0;
}

/** First of the capitalised words that end at `at` ("North Korea"). */
function capitalRun(clause: Clause, at: number): number {
  let first = at;
  while (
    first - 1 > at - 3 &&
    clause.token(first - 1)?.capital &&
    clause.token(first - 1)?.kind === 'word' &&
    clause.mentionAt(first - 1) < 0
  )
    first--;
  return first;
}

/** "a report by" KCNA, «собеседник» ТАСС: a head before the phrase. */
function leftHead(clause: Clause, left: number): { left: number; head: number } {
  let at = left - 1;
  const prep = (clause.cls(at) & PREP) !== 0 && clause.region(at) === clause.region(left);
  if (prep) at--;
  else if (clause.profile.data.strictInversion) return { left, head: 0 };
  if (clause.cls(at) & PARTICIPLE && prep) at--;
  while (clause.cls(at) & TIME && prep && at > left - 6) at--;
  if (clause.cls(at) & PARTICIPLE && prep) at--;
  const person = prep ? personBefore(clause, at) : at;
  if (person < at) return { left: person - (clause.cls(person - 1) & PERSON ? 1 : 0), head: PERSON };
  const head = isReportingVerb(clause, at) ? 0 : clause.cls(at) & (HEAD | PERSON | PHOTO);
  if (!head || clause.mentionAt(at) >= 0 || clause.region(at) !== clause.region(left))
    return { left, head: 0 };
  let first = leftOf(clause, at, []);
  while (clause.cls(first - 1) & PERSON && clause.mentionAt(first - 1) < 0)
    first = leftOf(clause, first - 1, []);
  return { left: first, head };
}

/** A word that is also a reporting cue is a verb unless an article or an adjective leads it in. */
function isReportingVerb(clause: Clause, at: number): boolean {
  const cue = clause.cues(at).some((hit) => hit.cue.slot === 'subject' && !hit.cue.negative);
  const led = at - 1 > clause.first || (clause.cls(at - 1) & THIS) === 0;
  return cue && !(led && clause.cls(at - 1) & (DET | PRE));
}

/** End of the phrase behind the name: brackets, "news agency", "'s report", "host Jane Doe". */
function rightOf(
  clause: Clause,
  end: number,
  plural: boolean,
  descriptors: string[],
): { right: number; head: number } {
  let at = brandEnd(clause, closeName(clause, end));
  const possessive = isEnding(clause, at);
  if (possessive) at++;
  const start = at;
  let right = at;
  let head = 0;
  let unknown = 0;
  for (let steps = 0; steps < 7; steps++, at++) {
    const token = clause.token(at);
    if (!token || clause.region(at) !== clause.region(end - 1) || clause.mentionAt(at) >= 0) break;
    const cls = clause.cls(at);
    const mark = markAt(clause, at);
    if (mark === '/' || (mark === '-' && touches(clause, at)) || isInCompound(clause, at)) continue;
    if (mark !== '' || cls & (PREP | AUX | BE | COMP | CONJ | NEG | TIME) || token.kind === 'number') break;
    const verb = isVerb(clause, at, plural);
    if (verb) break;
    if (cls & DESC) descriptors.push(token.folded);
    if (cls & (DESC | HEAD | PERSON | PHOTO | TALK)) {
      right = at + 1;
      head = cls & (PERSON | PHOTO | TALK | HEAD) || head;
      unknown = 0;
    } else if (!(cls & PRE) && ++unknown > 3) break;
  }
  if (possessive && right === start) {
    const named = nameRun(clause, right);
    if (named > right) return { right: named, head: PERSON };
  }
  if (head & PERSON) right = nameRun(clause, right);
  return { right: closeName(clause, right), head };
}

/** The middle of "editor-in-chief". */
function isInCompound(clause: Clause, at: number): boolean {
  return (
    markAt(clause, at - 1) === '-' &&
    markAt(clause, at + 1) === '-' &&
    touches(clause, at) &&
    touches(clause, at + 1)
  );
}

/** Is the token a reporting verb here, and not the noun of the same spelling ("the KCNA report said")? */
function isVerb(clause: Clause, at: number, plural: boolean): boolean {
  if (!clause.cues(at).some((hit) => hit.cue.slot === 'subject' && !hit.cue.negative)) return false;
  const cls = clause.cls(at);
  if (cls & PRE && clause.cls(at + 1) & (PRE | DESC)) return false;
  if (!(cls & (HEAD | PERSON))) return true;
  if (markAt(clause, at + 1) === ',' && /^(?:which|that|who)$/.test(clause.token(at + 2)?.folded ?? ''))
    return false;
  if (cls & PLURAL_VERB && !plural) return false;
  for (let next = at + 1; next <= at + 4; next++) {
    if (markAt(clause, next) !== '') break;
    if (clause.cues(next).some((hit) => hit.cue.slot === 'subject' && !hit.cue.negative)) return false;
  }
  return true;
}

/** Past a closing mark and a bracket of at most ten tokens. */
function closeName(clause: Clause, end: number): number {
  let at = end;
  if (CLOSING.test(markAt(clause, at)) && touches(clause, at) && markAt(clause, at) !== "'") at++;
  if (markAt(clause, at) !== '(') return at;
  for (let close = at + 1; close < at + 11 && close < clause.end; close++) {
    if (markAt(clause, close) === ')') return close + 1;
    if (clause.cues(close).length > 0) return at;
  }
  return at;
}

/** "TASS Director General Andrei Kondrashov", "Kim Pyong-ho, president of KCNA": a known person beside the outlet. */
function personNear(
  clause: Clause,
  right: number,
  core: Core,
  mentions: readonly Mention[],
  entities: Entities,
): { sources: readonly DraftSource[]; right: number } | undefined {
  if (mentions.some((m) => entities.get(m.entity)?.kind === 'person')) return undefined;
  const index = clause.mentionAt(right);
  const mention = clause.mentions[index];
  const of = mention && entities.get(mention.entity)?.of;
  if (!mention || !of || !core.sources.some((source) => source.entity === of)) return undefined;
  return { sources: [{ entity: of, speaker: mention.entity }], right: mentionEnd(clause, right) };
}
