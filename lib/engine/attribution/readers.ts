/** Which reader reads which language. */
import { runOnOf } from '../languages/all.ts';
import type { SentenceReader } from './sentence.ts';
import { readSpaced } from './spaced.ts';

/** The reader of a BCP 47 primary tag (`yue` is read as Chinese); languages without rules find nothing. */
export function readerFor(lang: string): SentenceReader {
  return runOnOf(lang === 'yue' ? 'zh' : lang)?.sentence ?? readSpaced;
}
