/** The store for the full pages, which change what the reader made; opened once, when it is first needed. */
import { loadBundle } from '../../lib/browser/bundle.ts';
import { type ExpectedError, expectedError } from '../../lib/browser/errors.ts';
import type { WirelightDatabase } from '../../lib/store/database.ts';
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

/** The reader's tables, or undefined where the browser gives no database. */
export async function theDatabase(): Promise<WirelightDatabase | undefined> {
  return (await theStore()).database;
}

/** Runs `work`; a full disk or an unusable database becomes the key of a sentence, a bug is thrown on. */
export async function tellingWhy<T>(work: () => Promise<T>): Promise<T | ExpectedError> {
  try {
    return await work();
  } catch (error) {
    const known = expectedError(error);
    if (!known) throw error;
    return known;
  }
}
