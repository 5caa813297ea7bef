/** Puts the compact parts of a lexicon together again (`packed.ts`). */
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
  LexStatus,
} from '../engine/lexicon.ts';
import { type InflectionRow, inflect } from '../engine/morphology/inflect.ts';
import {
  afterDot,
  type Columns,
  dateIn,
  entityIn,
  formOf,
  inflects,
  lineEnd,
  mark,
  outletCard,
  type PackedBase,
  type PackedPart,
  phraseFormOf,
  reachOf,
  slots,
} from './packed.ts';

/**
 * The lexicon of some parts, the base first; forms are in the order of the parts. What names do not need is put together
 * when it is first asked for, so that it does not keep the first marks waiting.
 */
export function unpack(parts: readonly PackedPart[]): Lexicon {
  const base = parts[0]?.base;
  if (!base) throw new Error('the base of the lexicon is missing');
  const lists = new Lists(base, parts);
  const lines = linesOf(base.entities);
  const entities = lines.map(entityOf);
  const named = collect(parts, (part) => part.names, nameForms);
  const blocked = collect(
    parts,
    (part) => part.blockers,
    ({ key, texts }) => texts.map((text) => formOf(key, text)),
  );
  const phrases = lazily(() => {
    const forms = ({ key, texts }: KeyLine) => texts.map((text) => phraseFormOf(key, text));
    const found = phrasesOf(
      base,
      collect(parts, (part) => part.phrases, forms),
    );
    for (const part of parts) fillPhrases(found, part);
    return found;
  });
  const cues = lazily(() => parts.flatMap((part) => Object.entries(part.cues ?? {}).flatMap(cuesOf)));
  const statuses = lazily(() =>
    parts.flatMap((part) => Object.entries(part.statuses ?? {}).flatMap(statusesOf)),
  );
  // Both take their words from the same list, in this order.
  const told = lazily(() => ({
    cards: [
      ...linesOf(base.cards).map((fields) => cardOf(fields, lists)),
      ...lines.flatMap(([id = '', kind]) => (kind?.endsWith('1') ? outletCard(id) : [])),
    ],
    events: linesOf(base.events).map((fields) => eventOf(fields, lists)),
  }));
  return {
    version: base.version,
    entities,
    names: linesOf(base.names).map((fields, index) => nameOf(fields, named.get(index) ?? [], lists)),
    blockers: linesOf(base.blockers).map(
      ([id = '', near = ''], index): LexBlocker => ({ id, near, forms: blocked.get(index) ?? [] }),
    ),
    domains: linesOf(base.domains).flatMap(domainsOf),
    get phrases() {
      return phrases();
    },
    get cues() {
      return cues();
    },
    get statuses() {
      return statuses();
    },
    get cards() {
      return told().cards;
    },
    get events() {
      return told().events;
    },
  };
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The lists of words, with the words of all parts; those of cards and events are taken in their order. */
class Lists {
  readonly #words = new Map<number, string[]>();
  readonly #conditions: readonly LexCondition[];
  #next: number;

  constructor({ conditions }: Pick<PackedBase, 'conditions'>, parts: readonly Pick<PackedPart, 'words'>[]) {
    for (const { words } of parts) {
      for (const { entry, texts } of words ? columnLines(words) : []) {
        this.#words.set(entry, [...(this.#words.get(entry) ?? []), ...texts]);
      }
    }
    this.#conditions = [...conditions].map((letter, number) => ({
      within: reachOf(letter),
      anyOf: this.#words.get(number) ?? [],
    }));
    this.#next = conditions.length;
  }

  take(): string[] {
    return this.#words.get(this.#next++) ?? [];
  }

  conditions(needs: string | undefined, refuses: string | undefined): Pick<LexName, 'needs' | 'refuses'> {
    const of = (numbers: string): LexCondition[] =>
      numbers.split(' ').map((number) => this.#conditions[Number.parseInt(number, 36)] as LexCondition);
    return { ...(needs ? { needs: of(needs) } : {}), ...(refuses ? { refuses: of(refuses) } : {}) };
  }
}

function entityOf([id = '', kind = '', country, type, of]: readonly string[]): LexEntity {
  return {
    id,
    kind: kind.startsWith('o') ? 'outlet' : kind.startsWith('p') ? 'person' : 'generic',
    role: kind.charAt(1) === 's' ? 'subject' : 'context',
    ...(country ? { country } : {}),
    ...(of ? { of } : {}),
    ...(type ? { type } : {}),
  };
}

function nameOf(fields: readonly string[], forms: readonly LexForm[], lists: Lists): LexName {
  const [id = '', entity, generic, needs, refuses, notInLang, signal] = fields;
  return {
    id,
    entity: entity || entityIn(id),
    generic: generic === '1',
    forms,
    ...lists.conditions(needs, refuses),
    ...(notInLang ? { notInLang: notInLang.split(' ') } : {}),
    ...(signal ? { signal } : {}),
  };
}

/** The phrases by their forms; what else they are comes with the rules of framing (`fillPhrases`). */
function phrasesOf(
  { phrases }: PackedBase,
  forms: ReadonlyMap<number, LexPhrase['forms'][number][]>,
): LexPhrase[] {
  const [count = 0, ...anyTerm] = phrases.split(' ').map(Number);
  return Array.from({ length: count }, (_, index) => ({
    id: '',
    narrative: '',
    forms: forms.get(index) ?? [],
    ...(anyTerm.includes(index) ? { anyTerm: true } : {}),
  }));
}

/** Completes phrases in place, so that what was prepared of their forms stays. */
export function fillPhrases(phrases: readonly LexPhrase[], { framing }: PackedPart): void {
  if (!framing) return;
  const lists = new Lists(framing, [framing]);
  let narrative = '';
  for (const [index, [id, own, needs, refuses, voices]] of linesOf(framing.phrases).entries()) {
    narrative = own || narrative;
    Object.assign(phrases[index] ?? {}, {
      id,
      narrative,
      ...lists.conditions(needs, refuses),
      ...(voices ? { voices: voices.split(' ') } : {}),
    });
  }
}

function cardOf(
  [card = '', rank, on, hasWords, and, finding, same]: readonly string[],
  lists: Lists,
): LexCard {
  return {
    card,
    on: (on || afterDot(card)).split(' '),
    ...(and ? { and: and.split(' ') } : {}),
    ...(finding ? { finding: finding as NonNullable<LexCard['finding']> } : {}),
    ...(same ? { same: same.split(' ') } : {}),
    ...(hasWords ? { words: lists.take() } : {}),
    rank: Number(rank),
  };
}

function eventOf([event = '', entities = '', date]: readonly string[], lists: Lists): LexEvent {
  return { event, entities: entities.split(' '), words: lists.take(), date: date || dateIn(event) };
}

function domainsOf([entity = '', ...places]: readonly string[]): LexDomain[] {
  return places.map((place) => {
    const slash = place.indexOf('/');
    return slash < 0
      ? { entity, host: place }
      : { entity, host: place.slice(0, slash), path: place.slice(slash) };
  });
}

function cuesOf([lang, packed]: readonly [string, string]): LexCue[] {
  return linesOf(packed).map(([short = '', kind = '', ...forms]) => {
    const slot = slots[Number(kind.charAt(0))] ?? 'subject';
    return {
      id: short.startsWith('.') ? short.slice(1) : `${lang}.${slot}.${short}`,
      lang,
      slot,
      forms,
      ...(kind.includes('w') ? { weak: true } : {}),
      ...(kind.includes('n') ? { negative: true } : {}),
    };
  });
}

function statusesOf([lang, packed]: readonly [string, string]): LexStatus[] {
  return linesOf(packed).map(([id = '', ...forms]) => ({
    id: id.includes('.') ? id : `${id}.${lang}`,
    lang,
    forms,
  }));
}

interface ColumnLine {
  readonly entry: number;
  readonly texts: readonly string[];
}

function columnLines(column: string): ColumnLine[] {
  let entry = 0;
  return linesOf(column).map(([step = '0', ...texts]) => {
    entry += Number.parseInt(step, 36);
    return { entry, texts };
  });
}

interface KeyLine extends ColumnLine {
  readonly key: string;
  readonly part: PackedPart;
}

/** Forms by the number of their entry. */
function collect<F>(
  parts: readonly PackedPart[],
  columnsOf: (part: PackedPart) => Columns | undefined,
  formsOf: (line: KeyLine) => F[],
): ReadonlyMap<number, F[]> {
  const found = new Map<number, F[]>();
  for (const part of parts) {
    for (const [key, column] of Object.entries(columnsOf(part) ?? {})) {
      for (const { entry, texts } of columnLines(column)) {
        const forms = formsOf({ key, part, entry, texts });
        const known = found.get(entry);
        if (known) known.push(...forms);
        else found.set(entry, forms);
      }
    }
  }
  return found;
}

const rows = new WeakMap<PackedPart, readonly InflectionRow[]>();

function rowsOf(part: PackedPart): readonly InflectionRow[] {
  const known = rows.get(part);
  if (known) return known;
  const made = linesOf(part.endings ?? '').map(([nominative = '', endings = '']) => ({
    nominative,
    endings,
  }));
  rows.set(part, made);
  return made;
}

/** Every form of a name's line, each once, the inflected ones among them. */
function nameForms({ key, texts, part }: KeyLine): LexForm[] {
  const all = texts.flatMap((one) => {
    const [text = '', numbers] = one.split(inflects);
    if (numbers === undefined) return [text];
    const endings = numbers
      .split(' ')
      .map((number) => rowsOf(part)[Number.parseInt(number, 36)] as InflectionRow);
    return inflect(text.split(' '), endings).flat();
  });
  return [...new Set(all)].map((text) => formOf(key, text));
}

/** Lines as fields; none of an empty text. */
function linesOf(text: string): string[][] {
  return text === '' ? [] : text.split(lineEnd).map((line) => line.split(mark));
}
