/** What a language that is written without spaces, or with particles, has instead of word tables. */
import type { SentenceReader } from '../attribution/sentence.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import type { Speech } from '../sourcing/speech-span.ts';

export interface RunOn {
  readonly sentence: SentenceReader;
  /** Reported speech of anybody in a sentence. */
  readonly speech: (read: ReadBlock, index: number, lexicon: Lexicon) => readonly Speech[];
}
