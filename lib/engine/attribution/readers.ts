/** Which reader reads which language. */
import { readChinese } from './chinese.ts';
import { readJapanese } from './japanese.ts';
import { readKorean } from './korean.ts';
import type { SentenceReader } from './sentence.ts';
import { readSpaced } from './spaced.ts';

const special: Readonly<Record<string, SentenceReader>> = {
  ko: readKorean,
  zh: readChinese,
  yue: readChinese,
  ja: readJapanese,
};

/** The reader of a BCP 47 primary tag; languages without rules find nothing. */
export function readerFor(lang: string): SentenceReader {
  return special[lang] ?? readSpaced;
}
