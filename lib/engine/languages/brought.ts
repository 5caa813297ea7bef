/** The languages that were brought into this page; the reader's build takes this file in place of `all.ts`. */
import type { LanguageData } from '../attribution/languages/profile.ts';
import type { Ways } from './ways.ts';

const tables = new Map<string, LanguageData>();
const ways = new Map<string, Ways>();

/** The table of a BCP 47 primary tag; undefined for a language without one, or one that was not brought. */
export function tableOf(lang: string): LanguageData | undefined {
  return tables.get(lang);
}

/** How a language is read that has rules of its own, else how those with tables are; undefined where it was not brought. */
export function waysOf(lang: string): Ways | undefined {
  return ways.get(lang) ?? ways.get('spaced');
}

/** Takes a language's table. */
export function bringTable(table: LanguageData): void {
  tables.set(table.lang, table);
}

/** Takes how a language is read, or `spaced`. */
export function bringWays(lang: string, how: Ways): void {
  ways.set(lang, how);
}
