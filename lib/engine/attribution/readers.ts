/** Which reader reads which language. */
import { waysOf } from '../languages/all.ts';
import { type SentenceReader, silence } from './sentence.ts';

const nothing: SentenceReader = () => silence;

/** The reader of a BCP 47 primary tag (`yue` is read as Chinese); languages without rules find nothing. */
export function readerFor(lang: string): SentenceReader {
  return waysOf(lang === 'yue' ? 'zh' : lang)?.sentence ?? nothing;
}
