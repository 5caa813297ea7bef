/** The languages the reader of spaced scripts knows. */
import { english } from './english.ts';
import { danish, german, norwegian, swedish } from './germanic.ts';
import { type LanguageData, type Profile, profileOf } from './profile.ts';
import { french, italian, portuguese, spanish } from './romance.ts';
import { czech, polish, russian, ukrainian } from './slavic.ts';

const data: readonly LanguageData[] = [
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
];
const byLang = new Map(data.map((one) => [one.lang, one]));
/** Tags read by another language's lists. */
const aliases: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  be: 'ru',
  sk: 'cs',
  gl: 'es',
  ca: 'es',
};
const ready = new Map<string, Profile>();

/** The profile of a BCP 47 primary tag; undefined for a language without one. Made when first asked for. */
export function profileFor(lang: string): Profile | undefined {
  const tag = aliases[lang] ?? lang;
  const known = ready.get(tag);
  if (known) return known;
  const one = byLang.get(tag);
  if (!one) return undefined;
  const profile = profileOf(one);
  ready.set(tag, profile);
  return profile;
}
