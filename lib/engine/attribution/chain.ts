/** Who reports whom: intermediaries of a statement and what an outlet itself cites. */
import type { SourceRef } from '../types.ts';
import { isPlace, quotedMedium, quotedOf } from './chain-quoted.ts';
import { leadsIn, unknownRelay } from './chain-unknown.ts';
import { type Clause, markAt, spanOf } from './clause.ts';
import type { CueHit } from './cues.ts';
import type { Match } from './match.ts';
import type { Entities, SourceGroup } from './source-group.ts';
import { cueAt } from './walk.ts';
import { ADV, AUTHORITY, BE, COMP, CONJ, DESC, DET, IT, PRE, PREP, SUBORDINATE, TIME } from './word-class.ts';

/** A source phrase with the construction it stands in. */
export interface Found {
  readonly group: SourceGroup;
  readonly match: Match;
}

/** Links of one finding. */
export interface Links {
  readonly via?: SourceRef;
  readonly cites?: SourceRef;
  readonly quoted?: SourceRef;
}

/** The links of each finding of a sentence, in the order of `found`. */
export function linksOf(clause: Clause, found: readonly Found[], entities: Entities): Links[] {
  return found.map((one, i) => {
    const near = found.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1);
    const media = near.filter((other) => isMedium(other, entities));
    const via = viaOf(clause, one, media) ?? besideComma(clause, one, entities);
    const cites = citesOf(
      clause,
      one,
      near.filter((other) => other.match.name === 'cites' || media.includes(other)),
    );
    const quoted = quotedOf(clause, one.match);
    return { ...(via ? { via } : {}), ...(cites ? { cites } : {}), ...(quoted ? { quoted } : {}) };
  });
}

/** Links are looked for among so many findings before and behind, so that a sentence of any length costs linear time. */
const NEIGHBOURS = 3;

/** The outlet of a source phrase as a link. */
export function refOf(clause: Clause, group: SourceGroup): SourceRef {
  const at = { ...spanOf(clause, group.first, group.end), block: clause.read.index };
  return {
    entity: group.sources[0]?.entity as string,
    words: clause.read.block.text.slice(at.start, at.end),
    at,
  };
}

function viaOf(clause: Clause, one: Found, found: readonly Found[]): SourceRef | undefined {
  if (one.match.silent) return undefined;
  const quoter =
    antecedentOf(clause, one, found) ??
    found.find((other) => other !== one && differs(one, other) && passesOn(clause, one, other));
  if (quoter) return refOf(clause, quoter.group);
  const before = one.match.name === 'cites' ? namedBefore(clause, one) : undefined;
  if (before) return before;
  const outer = found.find(
    (other) =>
      other !== one && differs(one, other) && !passesOn(clause, other, one) && holds(clause, other, one),
  );
  if (outer) return refOf(clause, outer.group);
  return unknownRelay(clause, one.group, one.match);
}

/** "citing Yonhap, which quoted KCNA": the outlet that the relative word before the cue means. */
function antecedentOf(clause: Clause, { group, match }: Found, found: readonly Found[]): Found | undefined {
  const at = (match.cue?.first ?? 0) - 1;
  if (at < clause.first || at >= group.left || !WHICH.test(clause.token(at)?.folded ?? '')) return undefined;
  if (match.name !== 'cites' && !QUOTING.test(clause.token(at + 1)?.folded ?? '')) return undefined;
  const end = markAt(clause, at - 1) === ',' ? at - 1 : at;
  return found.find((other) => other.group.right === end);
}

/** The same where that outlet stands in no construction of its own: "AFP, which cites TASS, adds". */
function namedBefore(clause: Clause, { group, match }: Found): SourceRef | undefined {
  const at = (match.cue?.first ?? 0) - 1;
  if (!WHICH.test(clause.token(at)?.folded ?? '')) return undefined;
  const mention = clause.mentions[clause.mentionAt(markAt(clause, at - 1) === ',' ? at - 2 : at - 1)];
  if (!mention || mention.entity === group.sources[0]?.entity) return undefined;
  const { start, end, entity } = mention;
  const span = { start, end, block: clause.read.index };
  return { entity, words: clause.read.block.text.slice(start, end), at: span };
}

/** "Source: Yonhap, citing KCNA": an outlet without a verb of its own right before the cue. */
function besideComma(clause: Clause, { group, match }: Found, entities: Entities): SourceRef | undefined {
  const comma = (match.hit?.first ?? 0) - 1;
  const mention = clause.mentions[clause.mentionAt(comma - 1)];
  if (match.name !== 'cites' || markAt(clause, comma) !== ',' || !mention) return undefined;
  const entity = entities.get(mention.entity);
  if (entity?.kind !== 'outlet' || entity.type === 'ministry' || mention.entity === group.sources[0]?.entity)
    return undefined;
  const at = { start: mention.start, end: mention.end, block: clause.read.index };
  return { entity: mention.entity, words: clause.read.block.text.slice(at.start, at.end), at };
}

/** Relative words, folded. */
export const WHICH = /^(?:which|that|котор\S+|якии|яка|яке|якi|які|qui|que|che|ktor\S)$/;

/** "KCNA said, according to Yonhap"; "TASS, quoted by AFP": who passes it on stands right behind, or closes the sentence. */
function passesOn(clause: Clause, one: Found, other: Found): boolean {
  if (closesWith(clause, one, other)) return true;
  const cue = other.match.cue;
  const own = one.match.cue;
  // "KCNA, quoted by Yonhap, said": between the name and its verb.
  const between = cue && own && cue.first >= one.group.right && cue.end <= own.first;
  const from = between ? one.group.right : Math.max(one.group.right, own?.end ?? 0);
  if (!cue || cue.first < from || cue.first - from > 3 || other.group.first < cue.first) return false;
  for (let at = from; at < cue.first; at++)
    if (
      !/^[,(]$/.test(markAt(clause, at)) &&
      !(clause.cls(at) & (TIME | ADV | BE | IT | SUBORDINATE)) &&
      !ITSELF.has(clause.token(at)?.folded ?? '')
    )
      return false;
  if (other.match.name.startsWith('according'))
    return one.match.cue !== null && one.match.name !== 'cites' && !(clause.cls(other.group.right) & COMP);
  const as = clause.cls(cue.first - 1) & SUBORDINATE;
  return other.match.name === 'passive' && (as !== 0 || QUOTING.test(clause.token(cue.first)?.folded ?? ''));
}

/** "KCNA said the ferry runs again, according to Yonhap." */
function closesWith(clause: Clause, one: Found, other: Found): boolean {
  const cue = other.match.cue;
  if (!cue || !/^(?:subject-verb|according$)/.test(one.match.name) || other.match.name !== 'according')
    return false;
  return (
    one.match.cue !== null &&
    one.match.cue.end <= cue.first &&
    clause.first !== one.match.cue.first &&
    markAt(clause, cue.first - (QUOTE.test(markAt(clause, cue.first - 1)) ? 2 : 1)) === ',' &&
    /^[,.]?$/.test(markAt(clause, other.group.right)) &&
    clause.token(other.group.right)?.kind !== 'word' &&
    !contrasts(clause, one.match.cue.end, cue.first)
  );
}

const ITSELF = new Set(['itself', 'meme', 'selbst', 'mesma', 'misma', 'stessa', 'lui', 'turn', 'in']);
/** Words of passing on, folded. */
export const QUOTING =
  /^(?:quot|cit|zit|siter|gjengi|gengi|atergiv|repris|relay|carried|picked|ripres|recog|cytow|przytocz|цит)/;

function differs(a: Found, b: Found): boolean {
  return a.group.sources[0]?.entity !== b.group.sources[0]?.entity && !b.group.anaphor;
}

/** An outlet that passes news on; ministries and other bodies do not. */
function isMedium(one: Found, entities: Entities): boolean {
  return entities.get(one.group.sources[0]?.entity ?? '')?.type !== 'ministry';
}

/** Does the statement of `outer` hold the finding `inner`? */
function holds(clause: Clause, outer: Found, inner: Found): boolean {
  const citing = outer.match.citing;
  if (inner.match.name === 'cites')
    return citing ? citing.first === inner.match.hit?.first : cueBefore(clause, outer, inner);
  if (outer.match.name === 'cites' || outer.match.role === 'channel' || outer.match.silent) return false;
  const after = inner.group.left >= outer.group.right;
  if (after) {
    // "was reported by TASS and confirmed by RIA"
    if (clause.cls((inner.match.cue?.first ?? inner.group.left) - 1) & CONJ) return false;
    const from = Math.max(outer.group.right, outer.match.cue?.end ?? 0);
    return (
      outer.match.side !== 'left' &&
      inner.match.side !== 'left' &&
      from <= inner.group.left &&
      !parted(clause, from, Math.min(inner.group.left, inner.match.cue?.first ?? inner.group.left))
    );
  }
  const to = Math.min(outer.group.left, outer.match.cue?.first ?? outer.group.left);
  const from = Math.max(inner.group.right, inner.match.cue?.end ?? 0);
  return outer.match.side === 'left' && from <= to && !parted(clause, from, to);
}

/** "Yonhap reported, citing KCNA" where the walk did not note it: the outer cue ends shortly before. */
function cueBefore(clause: Clause, outer: Found, inner: Found): boolean {
  const hit = inner.match.hit as CueHit;
  const end = Math.max(outer.group.right, outer.match.cue?.end ?? 0);
  if (outer.match.name === 'cites') return false;
  if (citedFirst(clause, outer, inner) || citedLast(clause, outer, inner)) return true;
  if (outer.match.cue?.first === hit.first) return outer.group.right <= hit.first;
  if (end > hit.first || hit.first - end > 6) return false;
  for (let at = end; at < hit.first; at++) {
    if (
      !(clause.cls(at) & (TIME | PREP | DET)) &&
      markAt(clause, at) !== ',' &&
      !isPlace(clause, at) &&
      clause.token(at)?.kind !== 'number'
    )
      return false;
  }
  return true;
}

/** "Yonhap said the ferry runs again, quoting KCNA." */
function citedLast(clause: Clause, outer: Found, inner: Found): boolean {
  const { first } = inner.match.hit as CueHit;
  return (
    outer.match.side === 'right' &&
    outer.match.name === 'subject-verb' &&
    (outer.match.cue?.end ?? first) < first &&
    markAt(clause, first - 1) === ',' &&
    clause.token(inner.group.right)?.kind !== 'word' &&
    !contrasts(clause, outer.match.cue?.end ?? first, first - 1)
  );
}

/** "Citing KCNA, Yonhap said": the clause begins with what is cited, and the outlet that cites follows at once. */
function citedFirst(clause: Clause, outer: Found, inner: Found): boolean {
  const cites = inner.match.hit as CueHit;
  if (!leadsIn(clause, cites.first)) return false;
  const to = Math.min(outer.group.left, outer.match.cue?.first ?? outer.group.left);
  if (to < inner.group.right || to - inner.group.right > 4 || outer.match.role === 'channel') return false;
  for (let at = inner.group.right; at < to; at++)
    if (
      markAt(clause, at) !== ',' &&
      !(clause.cls(at) & (TIME | PREP | DET)) &&
      clause.token(at)?.kind !== 'number'
    )
      return false;
  return true;
}

/** {@link parted}, but ", and that …" goes on with the same statement. */
function contrasts(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (markAt(clause, at) === ',' && clause.cls(at + 1) & CONJ && clause.cls(at + 2) & COMP)
      return parted(clause, from, at) || contrasts(clause, at + 2, to);
  return parted(clause, from, to);
}

/** A comma with "and", "while" or "but", a semicolon: two statements beside each other. */
function parted(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mark = markAt(clause, at);
    if (mark === ';') return true;
    if (mark === ',' && (clause.cls(at + 1) & CONJ || CONTRAST.has(clause.token(at + 1)?.folded ?? '')))
      return true;
    if (CONTRAST.has(clause.token(at)?.folded ?? '')) return true;
  }
  return false;
}

const CONTRAST = new Set([
  'while',
  'but',
  'whereas',
  'although',
  'а',
  'но',
  'тогда',
  'однако',
  'aber',
  'wahrend',
  'mais',
  'tandis',
  'pero',
  'mientras',
  'ma',
  'mentre',
  'mas',
  'enquanto',
  'ale',
  'natomiast',
  'men',
  'mens',
]);

function nameBetween(clause: Clause, from: number, to: number): SourceRef | undefined {
  let first = from;
  while (
    first < to &&
    (clause.cls(first) & (DET | PRE | DESC) || markAt(clause, first) !== '') &&
    !clause.token(first)?.capital
  )
    first++;
  let end = first;
  while (
    end < to &&
    (clause.token(end)?.capital || QUOTE.test(markAt(clause, end))) &&
    !(clause.cls(end) & TIME)
  )
    end++;
  return wordsRef(clause, first, end);
}

const QUOTE = /^["'«»„“”]$/;

function wordsRef(clause: Clause, first: number, end: number): SourceRef | undefined {
  while (first < end && QUOTE.test(markAt(clause, first))) first++;
  if (first >= end || !clause.token(first)?.capital) return undefined;
  for (let at = first; at < end; at++) if (clause.mentionAt(at) >= 0) return undefined;
  const at = { ...spanOf(clause, first, end), block: clause.read.index };
  return { words: clause.read.block.text.slice(at.start, at.end).replace(/["«»„“”]/g, ''), at };
}

function citesOf(clause: Clause, one: Found, found: readonly Found[]): SourceRef | undefined {
  const inner = found.find(
    (other) =>
      other !== one &&
      !other.match.silent &&
      !(other.match.name === 'passive' && other.match.hit?.cue.weak) &&
      differs(one, other) &&
      !other.group.anaphor &&
      !passesOn(clause, one, other) &&
      (holds(clause, one, other) || antecedentOf(clause, other, [one]) !== undefined),
  );
  if (inner) return refOf(clause, inner.group);
  const citing = one.match.citing ?? behindCue(clause, one) ?? aheadCue(clause, one);
  return citing ? citedWords(clause, citing.end) : (quotedMedium(clause, one.match) ?? upstream(clause, one));
}

function behindCue(clause: Clause, { group, match }: Found): CueHit | undefined {
  if (match.name === 'cites' || match.role === 'channel') return undefined;
  const end = Math.max(group.right, match.cue?.end ?? 0);
  for (let at = end; at < end + 7; at++) {
    const hit = cueAt(clause, at, 'cites');
    if (hit) return hit;
    if (
      !(clause.cls(at) & (TIME | PREP | DET)) &&
      markAt(clause, at) !== ',' &&
      !WHICH.test(clause.token(at)?.folded ?? '') &&
      !isPlace(clause, at) &&
      clause.token(at)?.kind !== 'number'
    )
      return undefined;
  }
  return undefined;
}

/** "Citing the ports ministry, TASS said", "Unter Berufung auf … meldete Tass": what the sentence begins with is cited by the outlet. */
function aheadCue(clause: Clause, { group, match }: Found): CueHit | undefined {
  const second = match.name === 'verb-subject' && clause.profile.data.verbLast === true;
  const to = second ? (match.cue?.first ?? 0) : group.left - 1;
  if (!second && (!match.name.startsWith('subject-verb') || markAt(clause, to) !== ',')) return undefined;
  const hit = cueAt(clause, clause.first, 'cites');
  for (let at = clause.first; hit && at < to; at++)
    if (markAt(clause, at) === ',' || clause.mentionAt(at) >= 0) return undefined;
  return hit;
}

/** «Об этом сообщила радиостанция RTHK …, передает ТАСС»: another medium reports inside the statement. */
function upstream(clause: Clause, { match, group }: Found): SourceRef | undefined {
  if (match.side !== 'left' && match.side !== 'previous') return undefined;
  const to = Math.min(group.left, match.cue?.first ?? group.left);
  for (let at = to - 1; at >= to - 30 && at >= clause.first; at--) {
    if (!(clause.cls(at) & DESC) || clause.mentionAt(at + 1) >= 0 || clause.region(at) !== -1) continue;
    const ref = nameBetween(clause, at + 1, Math.min(to, at + 4));
    if (ref && (cueAt(clause, at - 1, 'subject') || cueAt(clause, at + 2, 'subject'))) return ref;
  }
  return undefined;
}

/** What follows "citing": kept when it names a medium, an authority or a body with a name of its own. */
function citedWords(clause: Clause, from: number): SourceRef | undefined {
  let end = from;
  let weight = 0;
  for (; end < clause.end && end < from + 10; end++) {
    const mark = markAt(clause, end);
    const cls = clause.cls(end);
    if ((mark !== '' && mark !== '-' && !QUOTE.test(mark)) || cls & COMP || clause.mentionAt(end) >= 0) break;
    if (end > from && cueAt(clause, end, 'subject') && !(cls & AUTHORITY)) break;
    if (weight === 0 && INFORMANT.test(clause.token(end)?.folded ?? '')) return undefined;
    if (cls & AUTHORITY || isNamed(clause, end) || BODY.test(clause.token(end)?.folded ?? '')) weight++;
  }
  if (weight === 0 || end <= from) return undefined;
  const at = { ...spanOf(clause, from, end), block: clause.read.index };
  return { words: clause.read.block.text.slice(at.start, at.end), at };
}

/** "Verkehrsministerium", "havnemyndighetene": compounds that end in an authority. */
const BODY = /(?:ministeri(?:ums?|et|e)|departementet|myndighe(?:t|d)(?:en[ae]|erna?|erne)?)$/;

/** "own sources in the government": whoever they are, no body stands for them. */
const INFORMANT = /^(?:источник|sources?$|джерел|quelle|kreise$|fuentes?$|fonti$|fontes?$|zrodl|zdroj)/;

/** «The Times», «Росстат», «Минфин» */
const FOREIGN = /^(?:[A-Z]|Рос|Мин|Ген)/;

/** An abbreviation in capitals, or a capitalised word where nouns are not capitalised. */
function isNamed(clause: Clause, at: number): boolean {
  const token = clause.token(at);
  if (token?.kind !== 'word' || !token.capital) return false;
  const words = clause.read.block.text.slice(token.start, token.end);
  if (words.length > 1 && words === words.toUpperCase()) return true;
  if (clause.profile.data.bareDative && clause.cls(at - 1) & PREP && FOREIGN.test(words)) return true;
  return clause.profile.data.lang !== 'de' && (clause.cls(at - 1) & DESC) !== 0;
}
