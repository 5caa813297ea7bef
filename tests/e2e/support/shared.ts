/** Real pages beside the project, where they are. Nothing of them is kept here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSeed, renderSeed } from '../../fixtures/render-seed.ts';

const folder = resolve(import.meta.dirname, '../../../../shared');

/** Whether they are there; says aloud what is skipped when not. */
export function haveShared(what: string): boolean {
  if (existsSync(folder)) return true;
  console.log(`SKIPPED: ${what} need ../shared, which is not there; nothing of them was checked.`);
  return false;
}

/** The two seed articles as pages: name and HTML. */
export function seedPages(): readonly (readonly [string, string])[] {
  const seeds = join(folder, 'seeds');
  return readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map(
      (name) =>
        [name.replace('.txt', ''), renderSeed(parseSeed(readFileSync(join(seeds, name), 'utf8')))] as const,
    );
}
