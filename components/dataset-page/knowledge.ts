/** The dataset with its rows by id, and who speaks of whom. */
import type { Dataset } from '../../lib/dataset/schema.ts';
import { type Entry, kinds } from './entries.ts';

export interface Knowledge {
  readonly dataset: Dataset;
  readonly entries: readonly Entry[];
  /** By the fragment of the address. */
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly references: ReadonlyMap<string, Dataset['references'][number]>;
}

export function knowledgeOf(dataset: Dataset, entries: readonly Entry[]): Knowledge {
  return {
    dataset,
    entries,
    byKey: new Map(entries.map((entry) => [entry.key, entry])),
    references: new Map(dataset.references.map((row) => [row.id, row])),
  };
}

/** The outlet or person of an id. */
export function actorOf({ byKey }: Knowledge, id: string): Entry | undefined {
  return byKey.get(`outlet=${id}`) ?? byKey.get(`person=${id}`);
}

/** Cards that are about an entry. */
export function cardsAbout({ dataset, byKey }: Knowledge, id: string): Entry[] {
  return dataset.cards
    .filter(({ about }) => about.includes(id))
    .flatMap((card) => byKey.get(`${kinds.cards}=${card.id}`) ?? []);
}

/** Entries whose statements rest on a reference. */
export function usesOf({ dataset, byKey }: Knowledge, reference: string): Entry[] {
  const families = ['cards', 'outlets', 'persons', 'narratives', 'phrases', 'events'] as const;
  return families.flatMap((family) =>
    dataset[family]
      .filter((row) => names(row, reference))
      .flatMap((row) => byKey.get(`${kinds[family]}=${row.id}`) ?? []),
  );
}

/** True when `refs` or `ref` somewhere in a row holds the id. */
function names(value: unknown, id: string, field = ''): boolean {
  if (typeof value === 'string') return value === id && /^refs?$/.test(field);
  if (Array.isArray(value)) return value.some((one) => names(one, id, field));
  if (value && typeof value === 'object')
    return Object.entries(value).some(([key, one]) => names(one, id, key));
  return false;
}
