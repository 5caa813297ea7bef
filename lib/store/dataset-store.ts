/** The bundled dataset in the database: replaced in one transaction together with its version row. */
import type {
  Card,
  Dataset,
  Event,
  Narrative,
  Outlet,
  Person,
  Phrase,
  Reference,
} from '../dataset/schema.ts';
import type { WirelightDatabase } from './database.ts';

/** The dataset as the faces read it, with the hash of its content. */
export interface Bundle {
  readonly dataset: Dataset;
  readonly hash: string;
}

/** What a face may ask for by id. */
export interface DatasetTables {
  readonly references: Reference;
  readonly outlets: Outlet;
  readonly persons: Person;
  readonly narratives: Narrative;
  readonly phrases: Phrase;
  readonly events: Event;
  readonly cards: Card;
}
/** What the faces say of the dataset. */
export interface DatasetState {
  /** A date. */
  readonly version: string;
  /** Cards reviewed longer ago than this many days say so. */
  readonly staleAfterDays: number;
  /** `bundle`: the browser gives no database, so nothing the reader makes can be kept. */
  readonly kind: 'database' | 'bundle';
}

export type TableName = keyof DatasetTables;
/** Every table of the dataset. */
export const tableNames = [
  'references',
  'outlets',
  'persons',
  'narratives',
  'phrases',
  'events',
  'cards',
] as const satisfies readonly TableName[];

/**
 * Loads the bundle if the database holds another version. An interrupted load leaves the old data and is repeated at the
 * next start, since the version row is written in the same transaction.
 * Returns `loaded` or `current`; rejects with Dexie's error when the write failed (nothing is changed then).
 */
export async function loadDataset(
  database: WirelightDatabase,
  bundle: Bundle,
  now: () => Date = () => new Date(),
): Promise<'loaded' | 'current'> {
  const stored = await database.meta.get('dataset');
  if (stored?.hash === bundle.hash) return 'current';
  await database.transaction(
    'rw',
    [database.meta, ...tableNames.map((name) => database.table(name))],
    async () => {
      for (const name of tableNames) {
        await database.table(name).clear();
        await database.table(name).bulkPut([...bundle.dataset[name]]);
      }
      const version = bundle.dataset.info.version;
      await database.meta.put({ key: 'dataset', version, hash: bundle.hash, loaded: now().toISOString() });
    },
  );
  return 'loaded';
}

/** Reads rows by id in the order asked, or all of them; ids that the dataset does not know are left out. */
export async function rowsFrom<T extends TableName>(
  database: WirelightDatabase,
  table: T,
  ids?: readonly string[],
): Promise<DatasetTables[T][]> {
  const stored = database.table<DatasetTables[T], string>(table);
  const rows = ids ? await stored.bulkGet([...ids]) : await stored.toArray();
  return rows.filter((row) => row !== undefined);
}

/** The same from the bundle in memory, for a browser whose database is unusable. */
export function rowsFromBundle<T extends TableName>(
  bundle: Bundle,
  table: T,
  ids?: readonly string[],
): DatasetTables[T][] {
  const rows = bundle.dataset[table] as DatasetTables[T][];
  return (ids ?? rows.map((row) => row.id))
    .map((id) => rows.find((row) => row.id === id))
    .filter((row) => row !== undefined);
}
