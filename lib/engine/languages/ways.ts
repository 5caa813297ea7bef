/** The ways a language is read: who tells what in a sentence. */
import type { SentenceReader } from '../attribution/sentence.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import type { Speech } from '../sourcing/speech-span.ts';

export interface Ways {
  /** What is attributed to outlets of the lexicon. */
  readonly sentence: SentenceReader;
  /** Reported speech of anybody in a sentence. */
  readonly speech: (read: ReadBlock, index: number, lexicon: Lexicon) => readonly Speech[];
}
