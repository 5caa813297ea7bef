/** The store for the full pages, which change what the reader made; opened once, when it is first needed. */
import { loadBundle } from '../../lib/browser/bundle.ts';
import type { WirelightDatabase } from '../../lib/store/database.ts';
import { StoreError } from '../../lib/store/errors.ts';
import type { Store } from '../../lib/store/store.ts';

let opening: Promise<Store> | undefined;

/** The open store. Dataset and database code are loaded for it. */
export function theStore(): Promise<Store> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Store> {
  const [bundle, { openStore }] = await Promise.all([loadBundle(), import('../../lib/store/store.ts')]);
  return openStore(bundle);
}

/** The reader's tables. Throws `StoreError('unusable')` where the browser gives no database. */
export async function theDatabase(): Promise<WirelightDatabase> {
  const { database } = await theStore();
  if (!database) throw new StoreError('unusable', 'working from the bundle');
  return database;
}
