import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../lib/store/database.ts';
import { openStore } from '../../lib/store/store.ts';
import {
  countEntries,
  eraseUserData,
  exportUserData,
  importUserData,
  savePack,
  userDataSizes,
} from '../../lib/store/user-data.ts';
import { bundle } from './bundle.ts';

const note = {
  page: 'https://news.example/a',
  quote: 'q',
  prefix: '',
  suffix: '',
  entry: 'tass',
  text: 'mine',
  at: '2026-11-22T10:00:00Z',
};
const pack = { id: 'p', name: 'Mine', text: '{"a":1}\n', at: note.at, on: true };

afterEach(async () => {
  await Dexie.delete('wirelight');
});

describe('the dataset in the database', () => {
  it('is loaded once and replaced as a whole by another version', async () => {
    const first = await openStore(bundle('2026-01-01', 'Old'));
    expect(first.kind).toBe('database');
    expect((await first.rows('cards', ['outlet.example']))[0]?.title.en).toBe('Old');
    first.database?.close();

    const second = await openStore(bundle('2026-02-01', 'New'));
    expect((await second.rows('cards', ['outlet.example', 'unknown'])).map((card) => card.title.en)).toEqual([
      'New',
    ]);
    expect((await second.database?.meta.get('dataset'))?.version).toBe('2026-02-01');
    second.database?.close();
  });

  it('keeps the old data when a load is interrupted, and loads again at the next start', async () => {
    const first = await openStore(bundle('2026-01-01', 'Old'));
    first.database?.close();
    const broken = bundle('2026-02-01', 'New');
    // A row that IndexedDB cannot clone stops the transaction half way.
    const faulty = { ...broken, dataset: { ...broken.dataset, outlets: [{ id: 'x', f: () => 0 } as never] } };
    await expect(openStore(faulty)).rejects.toThrow();

    const database = await openDatabase();
    expect((await database.cards.get('outlet.example'))?.title.en).toBe('Old');
    expect((await database.meta.get('dataset'))?.version).toBe('2026-01-01');
    database.close();
    const again = await openStore(broken);
    expect((await again.rows('cards', ['outlet.example']))[0]?.title.en).toBe('New');
    again.database?.close();
  });

  it('leaves what the reader made alone', async () => {
    const first = await openStore(bundle('2026-01-01', 'Old'));
    await first.database?.notes.add({ ...note });
    first.database?.close();
    const second = await openStore(bundle('2026-02-01', 'New'));
    expect((await second.database?.notes.toArray())?.[0]?.text).toBe('mine');
    second.database?.close();
  });

  it('goes on from the bundle, and says so, when the database fails later', async () => {
    const store = await openStore(bundle('2026-01-01', 'Kept'));
    expect(store.state.kind).toBe('database');
    store.database?.close();
    expect((await store.rows('cards', ['outlet.example']))[0]?.title.en).toBe('Kept');
    expect([store.kind, store.state.kind]).toEqual(['bundle', 'bundle']);
  });

  it('works from the bundle when the database cannot be opened', async () => {
    const unusable = () => Promise.reject(Object.assign(new Error('no'), { name: 'OpenFailedError' }));
    const store = await openStore(bundle('2026-01-01', 'Bundled'), unusable);
    expect(store.kind).toBe('bundle');
    expect(store.database).toBeUndefined();
    expect((await store.rows('cards', ['unknown', 'outlet.example'])).map((card) => card.title.en)).toEqual([
      'Bundled',
    ]);
  });
});

describe("the reader's own data", () => {
  it('goes out and comes back the same, pack text byte for byte', async () => {
    const database = await openDatabase();
    await database.notes.add({ ...note });
    await savePack(database, pack);
    await countEntries(database, ['tass', 'tass', 'kcna']);
    const out = await exportUserData(database);
    await eraseUserData(database);
    expect(await userDataSizes(database)).toEqual({ notes: 0, packs: 0, checks: 0, counts: 0 });
    await importUserData(database, out);
    const back = await exportUserData(database);
    expect(back.packs).toEqual([pack]);
    expect(back.notes[0]).toMatchObject(note);
    expect(back.counts).toEqual([
      { entry: 'kcna', count: 1 },
      { entry: 'tass', count: 2 },
    ]);
    database.close();
  });

  it('is not half imported', async () => {
    const database = await openDatabase();
    const bad = {
      version: 1 as const,
      notes: [note],
      packs: [{ ...pack, id: undefined } as never],
      checks: [],
      counts: [],
    };
    await expect(importUserData(database, bad)).rejects.toThrow();
    expect((await userDataSizes(database)).notes).toBe(0);
    database.close();
  });

  it('says in plain words that the disk is full', async () => {
    const database = await openDatabase();
    database.packs.put = () =>
      Promise.reject(
        Object.assign(new Error('x'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } }),
      ) as never;
    await expect(savePack(database, pack)).rejects.toMatchObject({ name: 'StoreError', reason: 'full' });
    database.close();
  });
});
