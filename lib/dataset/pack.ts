/** Makes the compact parts of a lexicon (`packed.ts`). `unpack` of all parts equals it but for the order of forms. */
import { isDeepStrictEqual } from 'node:util';
import type { LanguageData } from '../engine/attribution/languages/profile.ts';
import type {
  LexBlocker,
  LexCard,
  LexCondition,
  LexCue,
  LexDomain,
  LexEntity,
  LexEvent,
  LexForm,
  Lexicon,
  LexName,
  LexPhrase,
} from '../engine/lexicon.ts';
import { rowFor } from '../engine/morphology/expand.ts';
import { expandNameForm, primaryTag } from './compile.ts';
import {
  afterDot,
  type Columns,
  dateIn,
  entityIn,
  formKey,
  inflects,
  lineEnd,
  mark,
  outletCard,
  type PackedBase,
  type PackedFraming,
  type PackedPart,
  type PhraseForm,
  phraseKey,
  reachLetter,
  slots,
} from './packed.ts';
import { type Part, partOf, partOfLanguage, partOfPhrase, parts } from './parts.ts';
import type { Name } from './schema.ts';

export interface Sources {
  /** Names as they were written, with their inflection; without them every form is kept. */
  readonly names?: readonly Name[];
  /** What the reader of spaced scripts must know of its languages. */
  readonly tables?: readonly LanguageData[];
}

/** Every part of the lexicon. */
export function pack(lexicon: Lexicon, sources: Sources = {}): Readonly<Record<Part, PackedPart>> {
  const lists = wordLists(lexicon);
  const written = new Map((sources.names ?? []).map((name) => [name.id, name.forms]));
  const made = parts.map((part) => {
    const endings = new Map<string, number>();
    const names = lexicon.names.map((name) =>
      (written.get(name.id)?.map(writtenForm) ?? name.forms).filter((form) => partOf(form.text) === part),
    );
    const packed: PackedPart = {
      ...(part === 'latin' ? { base: packBase(lexicon, lists) } : {}),
      ...(part === 'framing' ? { framing: packFraming(lexicon.phrases) } : {}),
      names: columns(names, formKey, (form) => inflected(form, endings)),
      blockers: columns(ofPart(lexicon.blockers, part), formKey, textOf),
      phrases: columns(phrasesOf(lexicon, part), phraseKey, textOf),
      words: wordColumn(lists, part),
      endings: [...endings.keys()].join(lineEnd),
      statuses: byLanguage(lexicon.statuses, part, ({ id, lang, forms }) => [
        id.endsWith(`.${lang}`) ? id.slice(0, -lang.length - 1) : id,
        ...forms,
      ]),
      cues: byLanguage(lexicon.cues, part, packedCue),
      tables: (sources.tables ?? []).filter(({ lang }) => partOfLanguage(lang) === part).map(shortened),
    };
    return [part, withoutEmpty(packed)] as const;
  });
  return Object.fromEntries(made) as Record<Part, PackedPart>;
}

/** Lists of words by number: of conditions, each once, then of cards, then of events. */
interface WordLists {
  readonly conditions: ReadonlyMap<string, number>;
  readonly all: readonly (readonly string[])[];
}

function wordLists({ names, cards, events }: Lexicon): WordLists {
  const own = conditionLists(names);
  return {
    conditions: own.conditions,
    all: [
      ...own.all,
      ...cards.flatMap(({ words }) => (words ? [words] : [])),
      ...events.map(({ words }) => words),
    ],
  };
}

function conditionLists(entries: readonly Pick<LexName, 'needs' | 'refuses'>[]): WordLists {
  const found = new Map<string, LexCondition>();
  for (const { needs = [], refuses = [] } of entries)
    for (const one of [...needs, ...refuses]) found.set(conditionKey(one), one);
  return {
    conditions: new Map([...found.keys()].map((key, number) => [key, number])),
    all: [...found.values()].map(({ anyOf }) => anyOf),
  };
}

function conditionKey({ within, anyOf }: LexCondition): string {
  return [reachLetter(within), ...anyOf].join(mark);
}

/** Words that many lists hold come first in each: what repeats in the same order compresses best. */
function wordColumn({ all }: WordLists, part: Part): string {
  const count = new Map<string, number>();
  for (const word of all.flat()) count.set(word, (count.get(word) ?? 0) + 1);
  const often = (word: string): number => count.get(word) ?? 0;
  const sorted = (words: readonly string[]): string[] =>
    [...words].sort((a, b) => often(b) - often(a) || (a < b ? -1 : 1));
  return column(all.map((words) => sorted(words.filter((word) => partOf(word) === part))));
}

function packBase(lexicon: Lexicon, { conditions }: WordLists): PackedBase {
  const numbers = numbersIn(conditions);
  return {
    version: lexicon.version,
    entities: lines(lexicon.entities, (entity) => packedEntity(entity, lexicon.cards)),
    names: lines(
      lexicon.names,
      ({ id, entity, generic, needs, refuses, notInLang = [], signal = '' }: LexName) =>
        line([
          id,
          entity === entityIn(id) ? '' : entity,
          generic ? '1' : '',
          numbers(needs),
          numbers(refuses),
          notInLang.join(' '),
          signal,
        ]),
    ),
    blockers: lines(lexicon.blockers, ({ id, near }: LexBlocker) => line([id, near])),
    phrases: [
      lexicon.phrases.length,
      ...lexicon.phrases.flatMap(({ anyTerm }, index) => (anyTerm ? index : [])),
    ].join(' '),
    cards: lines(
      lexicon.cards.filter((card) => !isOutletCard(card, card.on[0] ?? '')),
      packedCard,
    ),
    events: lines(lexicon.events, packedEvent),
    domains: packedDomains(lexicon.domains),
    conditions: reaches(conditions),
  };
}

const reaches = (conditions: WordLists['conditions']): string =>
  [...conditions.keys()].map((key) => key.charAt(0)).join('');

const numbersIn =
  (conditions: WordLists['conditions']) =>
  (list: readonly LexCondition[] = []): string =>
    list.map((one) => conditions.get(conditionKey(one))?.toString(36)).join(' ');

function packFraming(phrases: readonly LexPhrase[]): PackedFraming {
  const { conditions, all } = conditionLists(phrases);
  const numbers = numbersIn(conditions);
  let narrative = '';
  const phraseLine = (phrase: LexPhrase): string => {
    const same = phrase.narrative === narrative;
    narrative = phrase.narrative;
    const { id, needs, refuses, voices = [] } = phrase;
    return line([id, same ? '' : narrative, numbers(needs), numbers(refuses), voices.join(' ')]);
  };
  return { phrases: lines(phrases, phraseLine), conditions: reaches(conditions), words: column(all) };
}

function packedEntity(entity: LexEntity, cards: readonly LexCard[]): string {
  const { id, kind, role, country, of, type, fromPack } = entity;
  if (fromPack) throw new Error('entities of packs are never packed');
  const card = cards.some((one) => isOutletCard(one, id)) ? '1' : '';
  return line([id, kind.charAt(0) + role.charAt(0) + card, country ?? '', type ?? '', of ?? '']);
}

/** A card that the entity's own line stands for. */
function isOutletCard(card: LexCard, id: string): boolean {
  return isDeepStrictEqual({ ...card }, outletCard(id));
}

function packedCard({ card, rank, on, and = [], finding, same = [], words }: LexCard): string {
  const ids = on.join(' ');
  return line([
    card,
    String(rank),
    ids === afterDot(card) ? '' : ids,
    words ? '1' : '',
    and.join(' '),
    finding ?? '',
    same.join(' '),
  ]);
}

function packedEvent({ event, date, entities }: LexEvent): string {
  return line([event, entities.join(' '), date === dateIn(event) ? '' : date]);
}

function packedDomains(domains: readonly LexDomain[]): string {
  const found: string[] = [];
  let last = '';
  for (const { entity, host, path = '' } of domains) {
    if (entity === last) found[found.length - 1] += mark + host + path;
    else found.push([entity, host + path].join(mark));
    last = entity;
  }
  return found.join(lineEnd);
}

function packedCue({ id, lang, slot, forms, weak, negative }: LexCue): string[] {
  const [of, named, ...rest] = id.split('.');
  const short = of === lang && named === slot ? rest.join('.') : `.${id}`;
  return [short, `${slots.indexOf(slot)}${weak ? 'w' : ''}${negative ? 'n' : ''}`, ...forms];
}

/** A name's form with the rows of its endings; a faulty inflection is left to the check on forms. */
type Written = LexForm & { readonly inflect?: string };

function writtenForm(form: Name['forms'][number]): Written {
  const { text, case: letters, inflect } = form;
  const changes = inflect !== undefined && expandNameForm(form).length > 1;
  return { text, lang: primaryTag(form.lang), case: letters, ...(changes ? { inflect } : {}) };
}

function inflected({ text, inflect }: Written, rows: Map<string, number>): string {
  if (!inflect) return checked(text);
  const classes = inflect.trim().split(/\s+/);
  const numbers = text.split(' ').map((word, i) => {
    const { nominative, endings } = rowFor(word, classes[i] as string);
    const row = line([nominative, endings]);
    const number = rows.get(row) ?? rows.size;
    rows.set(row, number);
    return number.toString(36);
  });
  return `${checked(text)}${inflects}${numbers.join(' ')}`;
}

function ofPart(entries: readonly LexBlocker[], part: Part): LexForm[][] {
  return entries.map(({ forms }) => forms.filter(({ text }) => partOf(text) === part));
}

function phrasesOf({ phrases }: Lexicon, part: Part): PhraseForm[][] {
  return phrases.map(({ forms }) => forms.filter(({ text, lang }) => partOfPhrase(text, lang) === part));
}

function byLanguage<E extends { readonly lang: string }>(
  entries: readonly E[],
  part: Part,
  fields: (entry: E) => readonly string[],
): Columns {
  const found: Record<string, string> = {};
  for (const entry of entries) {
    if ((partOfLanguage(entry.lang) ?? 'latin') !== part) continue;
    const text = line(fields(entry).map(checked));
    found[entry.lang] = found[entry.lang] === undefined ? text : found[entry.lang] + lineEnd + text;
  }
  return found;
}

function columns<F extends LexForm>(
  entries: readonly (readonly F[])[],
  keyOf: (form: F) => string,
  text: (form: F) => string,
): Columns {
  const keys = [...new Set(entries.flat().map(keyOf))].sort();
  const ofKey = (key: string) =>
    column(entries.map((forms) => forms.filter((form) => keyOf(form) === key).map(text)));
  return Object.fromEntries(keys.map((key) => [key, ofKey(key)]));
}

/** Lines `step|text|text` of the entries that have any. */
function column(entries: readonly (readonly string[])[]): string {
  let last = 0;
  const found: string[] = [];
  for (const [index, texts] of entries.entries()) {
    if (texts.length === 0) continue;
    found.push([(index - last).toString(36), ...texts.map(checked)].join(mark));
    last = index;
  }
  return found.join(lineEnd);
}

function lines<E>(entries: readonly E[], packed: (entry: E) => string): string {
  return entries.map(packed).join(lineEnd);
}

/** Fields of a line; empty ones at its end are left out. */
function line(fields: readonly string[]): string {
  return fields.join(mark).replace(/\|+$/, '');
}

function textOf({ text }: LexForm): string {
  return checked(text);
}

/** Signs that part fields and lines stand in no text. */
function checked(text: string): string {
  if (/[|^]/.test(text)) throw new Error(`"${text}" holds a sign that parts lines or fields`);
  return text;
}

/** A table with single spaces. */
function shortened({ words, types, speakers = '', ...rest }: LanguageData): LanguageData {
  const single = (list: string): string => list.replace(/\s+/g, ' ').trim();
  const short = <T extends object>(lists: T): T =>
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, single(String(list))])) as T;
  return {
    ...rest,
    ...(speakers && { speakers: single(speakers) }),
    words: short(words),
    types: short(types),
  };
}

function withoutEmpty(part: PackedPart): PackedPart {
  const isEmpty = (value: unknown): boolean =>
    value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(part).filter(([, value]) => !isEmpty(value))) as PackedPart;
}
