/** The languages the reader of spaced scripts knows. */
import { tableOf } from '../../languages/all.ts';
import { type Profile, profileOf } from './profile.ts';

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
  const one = tableOf(tag);
  if (!one) return undefined;
  const profile = profileOf(one);
  ready.set(tag, profile);
  return profile;
}
