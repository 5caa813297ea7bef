/** What the reader makes: notes, packs, counts. */
import { takeChosen } from '../../lib/browser/chosen.ts';
import { entriesOf } from '../../lib/browser/entries.ts';
import { onMessage } from '../../lib/browser/messages.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { Incoming } from '../../lib/browser/validate.ts';
import type { Analysis } from '../../lib/engine/types.ts';
import type { WirelightDatabase } from '../../lib/store/database.ts';
import { StoreError } from '../../lib/store/errors.ts';
import { countEntries, saveNote } from '../../lib/store/user-data.ts';
import { accepted } from './pages.ts';
import { theStore } from './store.ts';

export function setUpUserData(): void {
  onMessage('notesOf', ({ data }) =>
    accepted(Incoming.notesOf, data, async ({ page }) => (await database()).notes.where({ page }).toArray()),
  );
  onMessage('saveNote', ({ data }) =>
    accepted(Incoming.saveNote, data, async (note) => saveNote(await database(), note)),
  );
  onMessage('deleteNote', ({ data }) =>
    accepted(Incoming.deleteNote, data, async ({ id }) => {
      await (await database()).notes.delete(id);
      return null;
    }),
  );
  onMessage('takeChosen', ({ data }) =>
    accepted(Incoming.takeChosen, data, async ({ tabId }) => (await takeChosen(tabId)) ?? null),
  );
}

/** The reader's tables; throws `StoreError('unusable')` where the browser gives no database. */
async function database(): Promise<WirelightDatabase> {
  const store = await theStore();
  if (!store.database) throw new StoreError('unusable', 'working from the bundle');
  return store.database;
}

/** Adds to the counts of matches per entry, only where the reader has asked for them. */
export async function countIfAsked(analysis: Analysis): Promise<void> {
  if (!(await readSettings()).counts) return;
  const { database: tables } = await theStore();
  if (tables) await countEntries(tables, entriesOf(analysis));
}
