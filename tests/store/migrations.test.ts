import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { migrations, openDatabase } from '../../lib/store/database.ts';

/** Every version has a frozen example of its own data; the newest must hold what each one held. */
describe('the ladder of migrations', () => {
  it('goes up by one and never repeats', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  for (const { version } of migrations) {
    it(`carries the reader's data from version ${version} to the newest`, async () => {
      const file = new URL(`examples/v${version}.json`, import.meta.url);
      expect(existsSync(file), `tests/store/examples/v${version}.json is missing`).toBe(true);
      const example = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown[]>;
      const name = `ladder-${version}`;
      const old = await openDatabase(name, version);
      for (const [table, rows] of Object.entries(example)) await old.table(table).bulkPut(rows);
      old.close();
      const newest = await openDatabase(name);
      for (const [table, rows] of Object.entries(example))
        expect(await newest.table(table).count(), table).toBe(rows.length);
      expect((await newest.notes.toArray())[0]?.quote).toBe('the words');
      newest.close();
      await Dexie.delete(name);
    });
  }
});
