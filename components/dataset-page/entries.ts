/** Every entry of the dataset as a line that can be searched. */
import type { Dataset } from '../../lib/dataset/schema.ts';
import { inLanguage, type Localized, type Told } from '../../lib/i18n/localized.ts';
import { foldForSearch } from './search.ts';

/** Families with the word that stands for one of them in an address. */
export const kinds = {
  cards: 'card',
  outlets: 'outlet',
  persons: 'person',
  phrases: 'phrase',
  narratives: 'narrative',
  events: 'event',
  references: 'reference',
  'false-friends': 'false-friend',
  cues: 'cue',
  statuses: 'status',
} as const;
export type Kind = keyof typeof kinds;

export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  /** Fragment of the address: `card=outlet.tass`. */
  readonly key: string;
  readonly title: Told;
  /** Everything it can be found by, as written; the title's forms first. */
  readonly strings: readonly string[];
  /** The same, folded for comparison. */
  readonly folded: readonly string[];
}

/** All entries, cards and outlets first; titles in `lang` where they are written in it. */
export function entriesOf(dataset: Dataset, lang: string): Entry[] {
  const names = Map.groupBy(dataset.names, ({ entity }) => entity);
  const spellings = (id: string) =>
    (names.get(id) ?? []).flatMap(({ forms }) => forms.map(({ text }) => text));
  const entry = (kind: Kind, id: string, title: Told, more: readonly (string | undefined)[]): Entry => {
    const strings = [...new Set([title.text, id, ...more.filter((text) => text !== undefined)])];
    return { kind, id, key: `${kinds[kind]}=${id}`, title, strings, folded: strings.map(foldForSearch) };
  };
  const named = (texts: Localized) => inLanguage(texts, lang);
  const plain = (text: string): Told => ({ text, lang: 'und' });
  return [
    ...dataset.cards.map((one) =>
      entry('cards', one.id, named(one.title), [...all(one.title), ...all(one.summary)]),
    ),
    ...dataset.outlets.map((one) =>
      entry('outlets', one.id, named(one.label), [
        ...all(one.label),
        ...spellings(one.id),
        ...one.domains.map(({ host, path = '' }) => host + path),
      ]),
    ),
    ...dataset.persons.map((one) =>
      entry('persons', one.id, named(one.label), [...all(one.label), ...spellings(one.id), ...all(one.role)]),
    ),
    ...dataset.phrases.map((one) => {
      const [first] = one.forms;
      const shown = one.forms.find((form) => form.lang === lang) ?? first;
      const title = { text: readable(shown?.text ?? one.id), lang: shown?.lang ?? 'und' };
      return entry(
        'phrases',
        one.id,
        title,
        one.forms.map(({ text }) => readable(text)),
      );
    }),
    ...dataset.narratives.map((one) =>
      entry('narratives', one.id, named(one.title), [...all(one.title), ...all(one.gloss)]),
    ),
    ...dataset.events.map((one) =>
      entry('events', one.id, named(one.title), [...all(one.title), one.date, ...all(one.text)]),
    ),
    ...dataset.references.map((one) =>
      entry('references', one.id, plain(one.title), [
        one.publisher,
        one.date,
        one.link ? one.url : undefined,
      ]),
    ),
    ...dataset['false-friends'].map((one) =>
      entry(
        'false-friends',
        one.id,
        plain(one.meaning),
        one.forms.map(({ text }) => text),
      ),
    ),
    ...dataset.cues.map((one) =>
      entry('cues', one.id, { text: one.forms[0] ?? one.id, lang: one.lang }, one.forms),
    ),
    ...dataset.statuses.map((one) => entry('statuses', one.id, named(one.label), one.forms)),
  ];
}

/** A wording without the sign that allows any ending. */
export function readable(text: string): string {
  return text.replaceAll('~', '…');
}

function all(texts: Localized): string[] {
  return Object.values(texts).filter((text) => text !== undefined);
}
