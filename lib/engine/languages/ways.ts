/** The ways a language is read: who tells what in a sentence. */
import type { SentenceReader } from '../attribution/sentence.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import type { Naming } from '../sourcing/naming.ts';
import type { Speech } from '../sourcing/speech-span.ts';
import type { Span } from '../types.ts';

/** What stands beside quotations, in languages without a table of words. */
export interface QuoteWays {
  /** A quotation that states something, not a term or a title. */
  readonly states: (text: string, quote: Span, inner: string) => boolean;
  /** Words of circumstance besides dates. */
  readonly small?: RegExp;
  /** A stretch before a quotation states nothing of its own: who, where, on what occasion; `behind` follows the quotation. */
  readonly leads?: (stretch: string, behind: string) => boolean;
  /** The end of what is stated between a topic and its verb. */
  readonly closes?: RegExp;
}

export interface Ways {
  /** What is attributed to outlets of the lexicon. */
  readonly sentence: SentenceReader;
  /** Reported speech of anybody in a sentence. */
  readonly speech: (read: ReadBlock, index: number, lexicon: Lexicon) => readonly Speech[];
  readonly quotes?: QuoteWays;
  readonly naming?: Naming;
}
