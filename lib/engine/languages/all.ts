/**
 * Every language, for whatever has all of them at hand. The reader in a page has no more than the page needs: its build
 * takes `brought.ts` in place of this file, which offers the same.
 */
import { english } from '../attribution/languages/english.ts';
import { danish, dutch, german, norwegian, swedish } from '../attribution/languages/germanic.ts';
import { hungarian } from '../attribution/languages/hungarian.ts';
import type { LanguageData } from '../attribution/languages/profile.ts';
import { french, italian, portuguese, spanish } from '../attribution/languages/romance.ts';
import { bulgarian, czech, polish, russian, ukrainian } from '../attribution/languages/slavic.ts';
import { namings } from '../sourcing/naming.ts';
import { speakers } from '../sourcing/speakers.ts';
import { chinese } from './chinese.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { spaced } from './spaced.ts';
import type { Ways } from './ways.ts';

/** What the reader of spaced scripts must know of its languages. */
export const tables: readonly LanguageData[] = withSpeakers([
  english,
  russian,
  ukrainian,
  polish,
  czech,
  french,
  spanish,
  italian,
  portuguese,
  german,
  norwegian,
  danish,
  swedish,
  dutch,
  hungarian,
  bulgarian,
]);

/** With how its speakers are called. */
function withSpeakers(languages: readonly LanguageData[]): LanguageData[] {
  return languages.map((one) => ({
    ...one,
    ...(speakers[one.lang] ? { speakers: speakers[one.lang] } : {}),
    ...(namings[one.lang] ? { naming: namings[one.lang] } : {}),
  }));
}

const byLang = new Map(tables.map((one) => [one.lang, one]));
const ways: Readonly<Record<string, Ways>> = { ko: korean, zh: chinese, ja: japanese };

/** The table of a BCP 47 primary tag; undefined for a language without one. */
export function tableOf(lang: string): LanguageData | undefined {
  return byLang.get(lang);
}

/** How a language is read: by rules of its own, else as those with tables are. */
export function waysOf(lang: string): Ways | undefined {
  return ways[lang] ?? spaced;
}
