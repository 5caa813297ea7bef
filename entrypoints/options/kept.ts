/** What the reader made and how much of it there is. */
import type { Kept } from '../../components/options/options-types.ts';
import { expectedError } from '../../lib/browser/errors.ts';
import { inLanguage, type Localized } from '../../lib/i18n/localized.ts';
import type { CountRow, WirelightDatabase } from '../../lib/store/database.ts';
import type { Store } from '../../lib/store/store.ts';
import { theStore } from '../faces/store.ts';

/** `unusable` where the browser gives no database, or one that does not answer. */
export async function readKept(lang: string): Promise<Kept | 'unusable'> {
  try {
    const store = await theStore();
    return store.database ? await keptIn(store, store.database, lang) : 'unusable';
  } catch (error) {
    if (expectedError(error) !== 'storeUnusable') throw error;
    return 'unusable';
  }
}

async function keptIn({ rows }: Store, database: WirelightDatabase, lang: string): Promise<Kept> {
  const { userDataSizes } = await import('../../lib/store/user-data.ts');
  const [sizes, packs, counted, estimate] = await Promise.all([
    userDataSizes(database),
    database.packs.toArray(),
    database.counts.toArray(),
    navigator.storage.estimate(),
  ]);
  const [outlets, persons, phrases] = await Promise.all([rows('outlets'), rows('persons'), rows('phrases')]);
  const labels = new Map<string, Localized>([
    ...[...outlets, ...persons].map(({ id, label }) => [id, label] as const),
    ...phrases.map(({ id, forms }) => [id, { en: forms[0]?.text ?? id }] as const),
  ]);
  return {
    sizes,
    packs: packs.map(({ id, name, at, on }) => ({ id, name, at, on })),
    counts: mostFirst(counted).map(({ entry, count }) => {
      const label = labels.get(entry);
      return { entry, count, label: label ? inLanguage(label, lang).text : entry };
    }),
    room: roomOf(estimate),
  };
}

function mostFirst(counted: readonly CountRow[]): CountRow[] {
  return [...counted].sort((a, b) => b.count - a.count || a.entry.localeCompare(b.entry));
}

function roomOf({ usage, quota }: StorageEstimate): Kept['room'] {
  return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
}
