/** One door to the stored dataset: the database where it works, else the bundle in memory, and it says which. */
import { openDatabase, type WirelightDatabase } from './database.ts';
import {
  type Bundle,
  type DatasetTables,
  loadDataset,
  rowsFrom,
  rowsFromBundle,
  type TableName,
} from './dataset-store.ts';
import { asStoreError, StoreError } from './errors.ts';

export interface Store {
  /** `bundle` when IndexedDB is unusable: everything works, but nothing the reader makes can be kept. */
  readonly kind: 'database' | 'bundle';
  /** Rows by id in the order asked; unknown ids are left out. */
  rows<T extends TableName>(table: T, ids: readonly string[]): Promise<DatasetTables[T][]>;
  /** The reader's own tables; undefined for `bundle`. */
  readonly database?: WirelightDatabase;
}

/**
 * Opens the store and brings the dataset up to date.
 * @param open test seam
 */
export async function openStore(
  bundle: Bundle,
  open: () => Promise<WirelightDatabase> = openDatabase,
): Promise<Store> {
  try {
    const database = await open();
    await loadDataset(database, bundle);
    return { kind: 'database', database, rows: (table, ids) => rowsFrom(database, table, ids) };
  } catch (error) {
    const known = asStoreError(error);
    if (!(known instanceof StoreError)) throw known;
    return { kind: 'bundle', rows: async (table, ids) => rowsFromBundle(bundle, table, ids) };
  }
}
