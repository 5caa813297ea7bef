/** The languages that were brought into this page; the reader's build takes this file in place of `all.ts`. */
import type { LanguageData } from '../attribution/languages/profile.ts';
import type { RunOn } from './run-on.ts';

const tables = new Map<string, LanguageData>();
const runOn = new Map<string, RunOn>();

/** The table of a BCP 47 primary tag; undefined for a language without one, or one that was not brought. */
export function tableOf(lang: string): LanguageData | undefined {
  return tables.get(lang);
}

/** How a language without word tables is read; undefined for all others, and where it was not brought. */
export function runOnOf(lang: string): RunOn | undefined {
  return runOn.get(lang);
}

/** Takes a language's table. */
export function bringTable(table: LanguageData): void {
  tables.set(table.lang, table);
}

/** Takes how a language is read. */
export function bringRunOn(lang: string, how: RunOn): void {
  runOn.set(lang, how);
}
