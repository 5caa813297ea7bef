/** Brings in the one catalogue that is needed. Catalogues lie in the package as `locales/<language>.json`. */
import { type Catalogue, type I18n, makeI18n } from './i18n.ts';

/**
 * Texts and formats of one language, from the extension's own files; works in pages and in the background alike (a
 * service worker has no dynamic import). Rejects when the package is damaged.
 * @param read test seam
 */
export async function loadI18n(
  lang: string,
  read: (path: string) => Promise<unknown> = readOwnFile,
): Promise<I18n> {
  return makeI18n(lang, (await read(`/locales/${lang}.json`)) as Catalogue);
}

async function readOwnFile(path: string): Promise<unknown> {
  return (await fetch(path)).json();
}
