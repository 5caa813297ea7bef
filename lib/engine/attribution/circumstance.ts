/** Words of circumstance, by language: what stands beside a quotation without being a statement of its own. */
import { quotesOf } from './language-quotes.ts';
import { profileFor } from './languages/table.ts';
import { ADV, AUX, COMP, DESC, DET, HEAD, PRE, PREP, TIME } from './word-class.ts';

const SMALL = TIME | ADV | PREP | DET | HEAD | PRE | DESC | AUX | COMP;
const DATES = /^[0-9０-９]+[日月年时時分일월년시분면]*(?:에|은|는|쯤|께|경|쯤부터|부터|까지)?$/;

const readers = new Map<string, (folded: string) => boolean>();

/** Tells words of circumstance of a BCP 47 primary tag from others. */
export function smallWordsOf(lang: string): (folded: string) => boolean {
  const known = readers.get(lang);
  if (known) return known;
  const profile = profileFor(lang);
  const small = quotesOf(lang)?.small;
  if (!small && !profile) return isDate;
  const made = (word: string): boolean =>
    isDate(word) || (small ? small.test(word) : ((profile?.classOf(word) ?? 0) & SMALL) !== 0);
  readers.set(lang, made);
  return made;
}

function isDate(word: string): boolean {
  return DATES.test(word);
}
