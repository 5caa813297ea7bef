/** What the reader made: notes, packs, saved checks, counts. Export, import, erase, and how much there is. */
import type { CountRow, Note, PackRow, SavedCheck, WirelightDatabase } from './database.ts';
import { asStoreError } from './errors.ts';

/** Everything of the reader's, as it goes into an export file. Version of the file's own shape. */
export interface UserData {
  readonly version: 1;
  readonly notes: readonly Note[];
  readonly packs: readonly PackRow[];
  readonly checks: readonly SavedCheck[];
  readonly counts: readonly CountRow[];
}

/** Reads everything of the reader's. */
export async function exportUserData(database: WirelightDatabase): Promise<UserData> {
  const [notes, packs, checks, counts] = await Promise.all([
    database.notes.toArray(),
    database.packs.toArray(),
    database.checks.toArray(),
    database.counts.toArray(),
  ]);
  return { version: 1, notes, packs, checks, counts };
}

/**
 * Adds an export file to what is there, in one transaction: all of it or nothing. Notes and checks get new numbers, a
 * pack of the same id is replaced. Throws `StoreError('full')` when the disk is full; nothing is changed then.
 */
export async function importUserData(database: WirelightDatabase, data: UserData): Promise<void> {
  const { notes, packs, checks, counts } = database;
  await guarded(() =>
    database.transaction('rw', [notes, packs, checks, counts], async () => {
      await notes.bulkAdd(data.notes.map(({ id: _, ...note }) => note));
      await checks.bulkAdd(data.checks.map(({ id: _, ...check }) => check));
      await packs.bulkPut([...data.packs]);
      await counts.bulkPut([...data.counts]);
    }),
  );
}

/** Erases one kind, or everything of the reader's. The dataset stays. */
export async function eraseUserData(
  database: WirelightDatabase,
  kinds: readonly ('notes' | 'packs' | 'checks' | 'counts')[] = ['notes', 'packs', 'checks', 'counts'],
): Promise<void> {
  const tables = kinds.map((kind) => database.table(kind));
  await database.transaction('rw', tables, async () => {
    for (const table of tables) await table.clear();
  });
}

/** How many rows of each kind there are, for the options page. */
export async function userDataSizes(
  database: WirelightDatabase,
): Promise<Record<'notes' | 'packs' | 'checks' | 'counts', number>> {
  const [notes, packs, checks, counts] = await Promise.all([
    database.notes.count(),
    database.packs.count(),
    database.checks.count(),
    database.counts.count(),
  ]);
  return { notes, packs, checks, counts };
}

/** Adds one to the count of each entry, in one transaction. */
export async function countEntries(database: WirelightDatabase, entries: readonly string[]): Promise<void> {
  await guarded(() =>
    database.transaction('rw', database.counts, async () => {
      for (const entry of entries) {
        const row = await database.counts.get(entry);
        await database.counts.put({ entry, count: (row?.count ?? 0) + 1 });
      }
    }),
  );
}

/** Saves a note; returns its number. Throws `StoreError('full')` when the disk is full. */
export function saveNote(database: WirelightDatabase, note: Note): Promise<number> {
  return guarded(() => database.notes.put(note));
}

/** Saves a pack, replacing one of the same id. Throws `StoreError('full')` when the disk is full. */
export async function savePack(database: WirelightDatabase, pack: PackRow): Promise<void> {
  await guarded(() => database.packs.put(pack));
}

async function guarded<T>(write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw asStoreError(error);
  }
}
