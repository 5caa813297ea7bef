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
    return overDatabase(database, bundle);
  } catch (error) {
    thrownOnUnlessKnown(error);
    const rows: Store['rows'] = async (table, ids) => rowsFromBundle(bundle, table, ids);
    return { kind: 'bundle', state: stateOf(bundle, 'bundle'), rows };
  }
}

/** A database that fails later on is said to be unusable from then on; what it held of the dataset is in the bundle. */
function overDatabase(database: WirelightDatabase, bundle: Bundle): Store {
  let kind: Store['kind'] = 'database';
  return {
    get kind() {
      return kind;
    },
    get state() {
      return stateOf(bundle, kind);
    },
    database,
    async rows(table, ids) {
      try {
        return await rowsFrom(database, table, ids);
      } catch (error) {
        thrownOnUnlessKnown(error);
        kind = 'bundle';
        return rowsFromBundle(bundle, table, ids);
      }
    },
  };
}

function thrownOnUnlessKnown(error: unknown): void {
  const known = asStoreError(error);
  if (!(known instanceof StoreError)) throw known;
}

function stateOf({ dataset: { info } }: Bundle, kind: DatasetState['kind']): DatasetState {
  return { version: info.version, staleAfterDays: info.staleAfterDays, kind };
}
