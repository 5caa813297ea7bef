/** Which cards and timeline events belong to a page. Deterministic: the same findings give the same list. */

import type { LexCard, LexEvent, Lexicon } from '../lexicon.ts';
import { type PageWords, pageWords } from '../page-words.ts';
import { finish, type Steps } from '../steps.ts';
import { foldText } from '../text/fold.ts';
import type { Analysis, CardRef, Finding, PageText } from '../types.ts';
import { byRank, inOrder } from './order.ts';

/** What {@link chooseCards} needs. */
export interface CardInput {
  readonly page: PageText;
  readonly findings: readonly Finding[];
  readonly lexicon: Lexicon;
}

/** Cards and events, best first. Both empty where nothing was found. */
export interface Chosen {
  readonly cards: readonly CardRef[];
  readonly events: Analysis['events'];
}

/** What a finding is about: dataset ids. */
type Subjects = ReadonlyMap<string, readonly Finding[]>;

/** How many findings a reference names as its reasons. */
const REASONS = 8;

/** As many as a reader takes in; faces may keep those after them behind “more”. */
const FIRST_CARDS = 8;

/** More cards than this nobody opens; the last by rank (context outlets, general practice) go first. */
const MOST_CARDS = 20;

/** Chooses by what was found; an event also needs one of its words, or its date, on the page. */
export function chooseCards(input: CardInput): Chosen {
  return finish(cardSteps(input));
}

/** {@link chooseCards}, giving way after each event and card: one may ask a long page for several words. */
export function* cardSteps({ page, findings, lexicon }: CardInput): Steps<Chosen> {
  const subjects = subjectsOf(findings);
  if (subjects.size === 0) return { cards: [], events: [] };
  yield;
  const words = pageWords(page);
  const events = yield* eventSteps(lexicon.events, subjects, words);
  const withEvents = new Map(subjects);
  for (const { event, reasons } of events) withEvents.set(event.event, reasons);
  const wanted: Hit[] = [];
  for (const card of lexicon.cards) {
    wanted.push(...hitOf(card, withEvents, words));
    yield;
  }
  wanted.sort((a, b) => byRank(a.ref, b.ref));
  const refs = firstOfKind(wanted).map(({ ref }) => ref);
  return {
    cards: inOrder(refs, FIRST_CARDS, MOST_CARDS).map((ref, place) => ({ ...ref, rank: place + 1 })),
    events: events.map(({ event, reasons }) => ({ event: event.event, because: idsOf(reasons) })),
  };
}

function subjectsOf(findings: readonly Finding[]): Subjects {
  const claims = new Map(findings.map((one) => [one.id, one]));
  const map = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of idsIn(finding, claims)) {
      const list = map.get(id);
      if (list) list.push(finding);
      else map.set(id, [finding]);
    }
  }
  return map;
}

/** Each id once. A status belongs to whoever made the claim, a credit to its distributor as well. */
function idsIn(finding: Finding, claims: ReadonlyMap<string, Finding>): ReadonlySet<string> {
  switch (finding.kind) {
    case 'framing':
      return new Set([finding.phrase, finding.narrative]);
    case 'status': {
      const claim = claims.get(finding.claim ?? '');
      return new Set([finding.cue, ...(claim?.kind === 'attribution' ? [claim.entity] : [])]);
    }
    case 'attribution':
      return new Set([finding.entity, ...(finding.speaker ? [finding.speaker] : [])]);
    case 'credit':
      return new Set([finding.entity, ...(finding.via?.entity ? [finding.via.entity] : [])]);
    default:
      return new Set([finding.entity]);
  }
}

interface Hit {
  readonly card: LexCard;
  readonly ref: CardRef;
}

function hitOf(card: LexCard, subjects: Subjects, words: PageWords): Hit[] {
  if (card.and?.some((id) => !subjects.has(id))) return [];
  const because = reasonsFor(card, subjects);
  if (because.length === 0) return [];
  if (card.words && !card.words.some((word) => words.has(foldText(word)))) return [];
  return [{ card, ref: { card: card.card, rank: card.rank, because } }];
}

/** Ids of the first findings that bring the card, each once, no more than it can show. */
function reasonsFor(card: LexCard, subjects: Subjects): string[] {
  const ids = new Set<string>();
  for (const id of card.on) {
    for (const finding of subjects.get(id) ?? []) {
      if (fits(finding, card)) ids.add(finding.id);
      if (ids.size === REASONS) return [...ids];
    }
  }
  return [...ids];
}

function fits(finding: Finding, { finding: kind, same = [] }: LexCard): boolean {
  return (kind === undefined || isKind(finding, kind)) && same.every((id) => names(finding, id));
}

function isKind(finding: Finding, kind: NonNullable<LexCard['finding']>): boolean {
  switch (kind) {
    case 'chain':
      return finding.kind === 'attribution' && finding.chain.length > 1;
    case 'channel':
      return finding.kind === 'attribution' && finding.role === 'channel';
    case 'scare':
      return finding.kind === 'framing' && (finding.voice === 'scare' || finding.distance !== undefined);
    default:
      return finding.kind === kind;
  }
}

/** Does the finding itself name this outlet: as its entity, as distributor, or as a link of its chain? */
function names(finding: Finding, id: string): boolean {
  switch (finding.kind) {
    case 'framing':
    case 'status':
      return false;
    case 'credit':
      return finding.entity === id || finding.via?.entity === id;
    case 'attribution':
      return finding.entity === id || finding.chain.some((link) => link.entity === id);
    default:
      return finding.entity === id;
  }
}

/** One card explains a kind of finding (a credit, a dateline, who passes on); each framing has a card of its own. */
function firstOfKind(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ card: { finding } }) => {
    if (finding === undefined || finding === 'framing') return true;
    const kind = finding === 'chain' || finding === 'channel' ? 'attribution' : finding;
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

/** Ids in reading order, each once, no more than the card can show. */
function idsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map((one) => one.id))].slice(0, REASONS);
}

interface EventHit {
  readonly event: LexEvent;
  readonly reasons: readonly Finding[];
}

/** Latest first, then by id. */
function* eventSteps(
  events: readonly LexEvent[],
  subjects: Subjects,
  words: PageWords,
): Steps<readonly EventHit[]> {
  const told: EventHit[] = [];
  for (const event of events) {
    if (!event.entities.every((id) => subjects.has(id))) continue;
    if (isTold(event, words))
      told.push({ event, reasons: event.entities.flatMap((id) => subjects.get(id) ?? []) });
    yield;
  }
  return told.sort((a, b) => (isLater(a.event, b.event) ? -1 : 1));
}

function isLater(a: LexEvent, b: LexEvent): boolean {
  return a.date === b.date ? a.event < b.event : a.date > b.date;
}

/** One of the event's words stands on the page, or its date as newsrooms write it. */
function isTold({ words, date }: LexEvent, page: PageWords): boolean {
  if (words.some((word) => page.has(foldText(word)))) return true;
  return page.has(date.slice(0, 4)) && datesOf(date).some((form) => page.has(form));
}

const months: readonly (readonly string[])[] = [
  ['january', 'января', 'januar', 'janvier', 'enero'],
  ['february', 'февраля', 'februar', 'fevrier', 'febrero'],
  ['march', 'марта', 'marz', 'mars', 'marzo'],
  ['april', 'апреля', 'april', 'avril', 'abril'],
  ['may', 'мая', 'mai', 'mai', 'mayo'],
  ['june', 'июня', 'juni', 'juin', 'junio'],
  ['july', 'июля', 'juli', 'juillet', 'julio'],
  ['august', 'августа', 'august', 'aout', 'agosto'],
  ['september', 'сентября', 'september', 'septembre', 'septiembre'],
  ['october', 'октября', 'oktober', 'octobre', 'octubre'],
  ['november', 'ноября', 'november', 'novembre', 'noviembre'],
  ['december', 'декабря', 'dezember', 'decembre', 'diciembre'],
];

/** A full date only, with its year: "28 March 2026", "March 28, 2026", «28 марта 2026», "2026년 3월 28일". */
function datesOf(date: string): string[] {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return [];
  const names = months[month - 1] ?? [];
  return [
    date,
    `${year}년 ${month}월 ${day}일`,
    `${year}年${month}月${day}日`,
    ...names.flatMap((name) => [
      `${day} ${name} ${year}`,
      `${day}. ${name} ${year}`,
      `${day} de ${name} de ${year}`,
    ]),
    `${names[0]} ${day}, ${year}`,
  ];
}
