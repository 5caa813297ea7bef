/**
 * The lexicon as the reader carries it: the same content in a form that compresses well and unpacks fast.
 *
 * Forms, by far the largest part, are kept by language instead of by entry, since like compresses best beside like:
 * one string for each language, letter case and tier, with a line for each entry that has such forms. Conditions that
 * entries share stand in a table once.
 */
import type {
  LexBlocker,
  LexCard,
  LexCondition,
  LexCue,
  LexDomain,
  LexEvent,
  LexForm,
  Lexicon,
  LexName,
  LexPhrase,
} from '../engine/lexicon.ts';

type Tier = LexPhrase['forms'][number]['tier'];
type PhraseForm = LexPhrase['forms'][number];

/** `ru30` → lines `entry|text|text`; the entry's number is counted on from the line before, in base 36. */
type Columns = Readonly<Record<string, string>>;
interface Conditional {
  readonly needs?: readonly LexCondition[];
  readonly refuses?: readonly LexCondition[];
}
type Packed<T extends Conditional & { readonly forms: unknown }> = Omit<T, 'forms' | 'needs' | 'refuses'> & {
  /** Numbers in the table of conditions. */
  readonly needs?: readonly number[];
  readonly refuses?: readonly number[];
};

/** Plain JSON; only `unpack` knows what is in it. */
export interface PackedLexicon
  extends Omit<Lexicon, 'names' | 'blockers' | 'phrases' | 'cues' | 'cards' | 'events' | 'domains'> {
  readonly names: readonly Packed<LexName>[];
  readonly blockers: readonly Omit<LexBlocker, 'forms'>[];
  readonly phrases: readonly Packed<LexPhrase>[];
  readonly cues: readonly Omit<LexCue, 'forms'>[];
  readonly forms: {
    readonly names: Columns;
    readonly blockers: Columns;
    readonly phrases: Columns;
    readonly cues: Columns;
  };
  /** `within|word|word`. */
  readonly conditions: readonly string[];
  /** A line for each: `card|rank|on on|and and|finding|same same|word<tab>word`; no `on` when it is what follows the card's first dot. */
  readonly cards: string;
  /** A line for each: `event|date|entity entity|word<tab>word`; no `date` when the event's id begins with it. */
  readonly events: string;
  /** A line for each outlet: `entity|host|host/path`. */
  readonly domains: string;
}

const lineEnd = '\n';
const mark = '|';
const cases = ['exact', 'upper', 'title', 'any'] as const;
const tiers: readonly Tier[] = ['alone', 'with-actor', 'attributed-only', 'quoted-only'];

/** Makes the compact form. `unpack(pack(lexicon))` equals `lexicon` but for the order of forms within an entry. */
export function pack(lexicon: Lexicon): PackedLexicon {
  const table = new Map<string, number>();
  const bare = <T extends Conditional & { readonly forms: unknown }>(entries: readonly T[]): Packed<T>[] =>
    entries.map(({ forms: _, needs, refuses, ...rest }) => ({
      ...rest,
      ...(needs ? { needs: needs.map((one) => numberOf(table, one)) } : {}),
      ...(refuses ? { refuses: refuses.map((one) => numberOf(table, one)) } : {}),
    }));
  return {
    ...lexicon,
    names: bare(lexicon.names),
    blockers: lexicon.blockers.map(({ forms: _, ...rest }) => rest),
    phrases: bare(lexicon.phrases),
    cues: lexicon.cues.map(({ forms: _, ...rest }) => rest),
    forms: {
      names: columns(lexicon.names, formKey, textOf),
      blockers: columns(lexicon.blockers, formKey, textOf),
      phrases: columns(lexicon.phrases, phraseKey, textOf),
      cues: columns(lexicon.cues, (_, cue) => cue.lang, String),
    },
    conditions: [...table.keys()],
    cards: lexicon.cards.map(packedCard).join(lineEnd),
    events: lexicon.events.map(packedEvent).join(lineEnd),
    domains: packedDomains(lexicon.domains),
  };
}

/** The lexicon again. */
export function unpack({ forms, conditions, cards, events, domains, ...packed }: PackedLexicon): Lexicon {
  const table = conditions.map(conditionOf);
  const named = fromColumns(forms.names, formOf);
  const blocked = fromColumns(forms.blockers, formOf);
  const phrased = fromColumns(forms.phrases, phraseFormOf);
  const cued = fromColumns(forms.cues, (_, text) => text);
  return {
    ...packed,
    names: packed.names.map((name, index) => ({ ...restored(name, table), forms: named.get(index) ?? [] })),
    blockers: packed.blockers.map((one, index) => ({ ...one, forms: blocked.get(index) ?? [] })),
    phrases: packed.phrases.map((one, index) => ({
      ...restored(one, table),
      forms: phrased.get(index) ?? [],
    })),
    cues: packed.cues.map((cue, index) => ({ ...cue, forms: cued.get(index) ?? [] })),
    cards: linesOf(cards).map(cardOf),
    events: linesOf(events).map(eventOf),
    domains: linesOf(domains).flatMap(domainsOf),
  };
}

function packedCard({ card, rank, on, and = [], finding, same = [], words = [] }: LexCard): string {
  const ids = on.join(' ');
  const parts = [
    card,
    rank,
    ids === afterDot(card) ? '' : ids,
    and.join(' '),
    finding ?? '',
    same.join(' '),
    words.join('\t'),
  ];
  return parts.join(mark).replace(/\|+$/, '');
}

function cardOf(line: string): LexCard {
  const [card = '', rank, on, and, finding, same, words] = line.split(mark);
  return {
    card,
    on: (on || afterDot(card)).split(' '),
    ...(and ? { and: and.split(' ') } : {}),
    ...(finding ? { finding: finding as NonNullable<LexCard['finding']> } : {}),
    ...(same ? { same: same.split(' ') } : {}),
    ...(words ? { words: words.split('\t') } : {}),
    rank: Number(rank),
  };
}

function packedEvent({ event, date, entities, words }: LexEvent): string {
  return [event, date === dateIn(event) ? '' : date, entities.join(' '), words.join('\t')].join(mark);
}

function eventOf(line: string): LexEvent {
  const [event = '', date, entities = '', words] = line.split(mark);
  return {
    event,
    entities: entities.split(' '),
    words: words ? words.split('\t') : [],
    date: date || dateIn(event),
  };
}

function packedDomains(domains: readonly LexDomain[]): string {
  const lines: string[] = [];
  let last = '';
  for (const { entity, host, path = '' } of domains) {
    if (entity === last) lines[lines.length - 1] += mark + host + path;
    else lines.push([entity, host + path].join(mark));
    last = entity;
  }
  return lines.join(lineEnd);
}

function domainsOf(line: string): LexDomain[] {
  const [entity = '', ...places] = line.split(mark);
  return places.map((place) => {
    const slash = place.indexOf('/');
    return slash < 0
      ? { entity, host: place }
      : { entity, host: place.slice(0, slash), path: place.slice(slash) };
  });
}

/** `2026-03-28-tass-kcna-agreement` → `2026-03-28`; the empty string when the id has none. */
function dateIn(id: string): string {
  return /^\d{4}(-\d{2}){0,2}(?=-)/.exec(id)?.[0] ?? '';
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(lineEnd);
}

function afterDot(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}

function columns<F, E extends { readonly forms: readonly F[] }>(
  entries: readonly E[],
  keyOf: (form: F, entry: E) => string,
  text: (form: F) => string,
): Columns {
  const found = new Map<string, { lines: string[]; last: number }>();
  for (const [index, entry] of entries.entries()) {
    const byKey = new Map<string, string[]>();
    for (const form of entry.forms) {
      const key = keyOf(form, entry);
      byKey.set(key, [...(byKey.get(key) ?? []), text(form)]);
    }
    for (const [key, texts] of byKey) {
      const column = found.get(key) ?? { lines: [], last: 0 };
      column.lines.push([(index - column.last).toString(36), ...texts].join(mark));
      found.set(key, { lines: column.lines, last: index });
    }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, { lines }]) => [key, lines.join(lineEnd)]));
}

function fromColumns<F>(packed: Columns, formFrom: (key: string, text: string) => F): Map<number, F[]> {
  const forms = new Map<number, F[]>();
  for (const [key, column] of Object.entries(packed)) {
    let index = 0;
    for (const line of column.split(lineEnd)) {
      const [step = '0', ...texts] = line.split(mark);
      index += Number.parseInt(step, 36);
      const list = forms.get(index) ?? [];
      for (const text of texts) list.push(formFrom(key, text));
      forms.set(index, list);
    }
  }
  return forms;
}

function numberOf(table: Map<string, number>, { within, anyOf }: LexCondition): number {
  const key = [within, ...anyOf].join(mark);
  const number = table.get(key) ?? table.size;
  table.set(key, number);
  return number;
}

function conditionOf(packed: string): LexCondition {
  const [within, ...anyOf] = packed.split(mark);
  return { within: within as LexCondition['within'], anyOf };
}

function restored<T extends { readonly needs?: readonly number[]; readonly refuses?: readonly number[] }>(
  { needs, refuses, ...rest }: T,
  table: readonly LexCondition[],
): Omit<T, 'needs' | 'refuses'> & Conditional {
  const found = (numbers: readonly number[]) => numbers.map((number) => table[number] as LexCondition);
  return {
    ...rest,
    ...(needs ? { needs: found(needs) } : {}),
    ...(refuses ? { refuses: found(refuses) } : {}),
  };
}

function textOf(form: LexForm): string {
  return form.text;
}

/** `ru0`: language and case. */
function formKey(form: LexForm): string {
  return `${form.lang}${cases.indexOf(form.case)}`;
}

function formOf(key: string, text: string): LexForm {
  return { text, lang: key.slice(0, -1), case: cases[Number(key.at(-1))] ?? 'exact' };
}

/** `ru301`: language, case, tier, attested. */
function phraseKey(form: PhraseForm): string {
  return `${formKey(form)}${tiers.indexOf(form.tier)}${form.attested ? 1 : 0}`;
}

function phraseFormOf(key: string, text: string): PhraseForm {
  const tier = tiers[Number(key.at(-2))] ?? 'attributed-only';
  return { ...formOf(key.slice(0, -2), text), tier, attested: key.endsWith('1') };
}
