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

/** One saved page of the manifest. */
export interface SavedPage {
  readonly file: string;
  readonly role: string;
  readonly html: string;
  /** What its visible text holds, by kind; of a trap the words that look like a name and are none. */
  readonly visible: readonly { readonly kind: string; readonly text: string }[];
}

/** Saved pages of one role, in the order of the manifest. */
export function savedPages(role: string): SavedPage[] {
  const html = join(folder, 'corpus/html');
  interface Line {
    readonly file: string;
    readonly role: string;
    readonly expect?: readonly { kind: string; text: string; where: string }[];
  }
  return readFileSync(join(html, 'manifest.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => line.role === role)
    .map(({ file, expect }) => ({
      file,
      role,
      html: readFileSync(join(html, file), 'utf8'),
      visible: (expect ?? []).filter(({ where }) => where === 'visible'),
    }));
}
