/** One door to the stored dataset: the database where it works, else the bundle in memory, and it says which. */
import { openDatabase, type WirelightDatabase } from './database.ts';
import {
  type Bundle,
  type DatasetState,
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
  /** Rows by id in the order asked, or all of them; unknown ids are left out. */
  rows<T extends TableName>(table: T, ids?: readonly string[]): Promise<DatasetTables[T][]>;
  readonly state: DatasetState;
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
    const rows: Store['rows'] = (table, ids) => rowsFrom(database, table, ids);
    return { kind: 'database', database, state: stateOf(bundle, 'database'), rows };
  } catch (error) {
    const known = asStoreError(error);
    if (!(known instanceof StoreError)) throw known;
    const rows: Store['rows'] = async (table, ids) => rowsFromBundle(bundle, table, ids);
    return { kind: 'bundle', state: stateOf(bundle, 'bundle'), rows };
  }
}

function stateOf({ dataset: { info } }: Bundle, kind: DatasetState['kind']): DatasetState {
  return { version: info.version, staleAfterDays: info.staleAfterDays, kind };
}
