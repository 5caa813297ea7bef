/** The catalogues as they lie in the package. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Catalogue } from '../../lib/i18n/i18n.ts';

const folder = 'assets/locales';

export const catalogues: ReadonlyMap<string, Catalogue> = new Map(
  readdirSync(folder).map((name) => [
    name.replace(/\.json$/, ''),
    JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')),
  ]),
);

export function catalogue(lang: string): Catalogue {
  const found = catalogues.get(lang);
  if (!found) throw new Error(`no catalogue for ${lang}`);
  return found;
}
