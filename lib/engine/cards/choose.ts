/** Which cards and timeline events belong to a page. Deterministic: the same findings give the same list. */

import type { LexCard, LexEvent, Lexicon } from '../lexicon.ts';
import { type PageWords, pageWords } from '../page-words.ts';
import { foldText } from '../text/fold.ts';
import type { Analysis, CardRef, Finding, PageText } from '../types.ts';

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

/** Chooses by what was found; an event also needs one of its words, or its date, on the page. */
export function chooseCards({ page, findings, lexicon }: CardInput): Chosen {
  const subjects = subjectsOf(findings);
  if (subjects.size === 0) return { cards: [], events: [] };
  const events = eventsOf(lexicon.events, subjects, page);
  const withEvents = new Map(subjects);
  for (const { event, reasons } of events) withEvents.set(event.event, reasons);
  const cards = lexicon.cards.flatMap((card) => cardOf(card, withEvents)).sort(byRank);
  return {
    cards,
    events: events.map(({ event, reasons }) => ({ event: event.event, because: idsOf(reasons) })),
  };
}

function subjectsOf(findings: readonly Finding[]): Subjects {
  const map = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of idsIn(finding)) {
      const list = map.get(id);
      if (list) list.push(finding);
      else map.set(id, [finding]);
    }
  }
  return map;
}

function idsIn(finding: Finding): readonly string[] {
  switch (finding.kind) {
    case 'framing':
      return [finding.phrase, finding.narrative];
    case 'status':
      return [finding.cue];
    case 'attribution':
      return finding.speaker ? [finding.entity, finding.speaker] : [finding.entity];
    default:
      return [finding.entity];
  }
}

function cardOf(card: LexCard, subjects: Subjects): CardRef[] {
  if (card.and?.some((id) => !subjects.has(id))) return [];
  const found = card.on.flatMap((id) => subjects.get(id) ?? []);
  const reasons = card.finding ? found.filter((one) => one.kind === card.finding) : found;
  return reasons.length > 0 ? [{ card: card.card, rank: card.rank, because: idsOf(reasons) }] : [];
}

/** Ids in reading order, each once, no more than the card can show. */
function idsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map((one) => one.id))].slice(0, REASONS);
}

/** Smaller rank first; of one rank the card with more reasons, then by id. */
function byRank(a: CardRef, b: CardRef): number {
  return a.rank - b.rank || b.because.length - a.because.length || (a.card < b.card ? -1 : 1);
}

interface EventHit {
  readonly event: LexEvent;
  readonly reasons: readonly Finding[];
}

/** Latest first, then by id. */
function eventsOf(events: readonly LexEvent[], subjects: Subjects, page: PageText): EventHit[] {
  const possible = events.filter((event) => event.entities.every((id) => subjects.has(id)));
  if (possible.length === 0) return [];
  const words = pageWords(page);
  return possible
    .filter((event) => isTold(event, words))
    .map((event) => ({ event, reasons: event.entities.flatMap((id) => subjects.get(id) ?? []) }))
    .sort((a, b) =>
      a.event.date === b.event.date
        ? a.event.event < b.event.event
          ? -1
          : 1
        : a.event.date < b.event.date
          ? 1
          : -1,
    );
}

/** One of the event's words stands on the page, or its date as newsrooms write it. */
function isTold({ words, date }: LexEvent, page: PageWords): boolean {
  return words.some((word) => page.has(foldText(word))) || datesOf(date).some((form) => page.has(form));
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
