/** What a reader of sentences is given and gives back, whatever the script. */
import type { LexEntity, Lexicon } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import type { Abstention, Mention, Span } from '../types.ts';
import { firstEndingAfter } from './clause.ts';
import { type Quoted, statementQuotes } from './content.ts';
import type { Draft } from './draft.ts';
import type { AttributionState } from './state.ts';

/** What the whole page gives every block. */
export interface PageView {
  readonly lexicon: Lexicon;
  readonly entities: ReadonlyMap<string, LexEntity>;
  /** Dataset id of the outlet that publishes the page. */
  readonly outlet?: string;
  /** Outlets whose own wire copy the text is. */
  readonly wireOf: ReadonlySet<string>;
  /** Datelines, credits and bylines by block, in order: names inside them are no sources of the text. */
  readonly marks: ReadonlyMap<number, readonly Span[]>;
}

/** A block with what every sentence of it needs. */
export interface BlockView extends PageView {
  readonly read: ReadBlock;
  /** Quotations of depth 0, in order. */
  readonly quotes: readonly Quoted[];
  /** Those of them that state something. */
  readonly statements: readonly Quoted[];
}

/** Goes on with an earlier attribution: a following quotation, "he said". */
export interface Continuation {
  readonly serials: readonly number[];
  /** Must the sentence hold a quotation to count? */
  readonly how: 'quotation' | 'person' | 'report';
}

/** What one sentence gave. */
export interface SentenceReading {
  readonly drafts: readonly Draft[];
  readonly abstentions: readonly Abstention[];
  /** Somebody outside the dataset speaks in this sentence. */
  readonly foreign: boolean;
  readonly continues?: Continuation;
}

/** Reads one sentence in the light of the state before it. */
export type SentenceReader = (view: BlockView, index: number, state: AttributionState) => SentenceReading;

/** A sentence with nothing in it. */
export const silence: SentenceReading = { drafts: [], abstentions: [], foreign: false };

/** Prepares a block. */
export function viewOf(read: ReadBlock, page: PageView): BlockView {
  const quotes = outermost(read);
  return {
    ...page,
    read,
    quotes,
    statements: statementQuotes(read.block.text, read.lang, quotes, read.mentions),
  };
}

function outermost({ quotes }: ReadBlock): Quoted[] {
  const sorted = [...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Quoted[] = [];
  let end = -1;
  for (const quote of sorted) {
    if (quote.start < end) continue;
    found.push(quote);
    end = quote.end;
  }
  return found;
}

/** Mentions inside sentence `index`, in order. */
export function mentionsIn(read: ReadBlock, index: number): Mention[] {
  const sentence = read.sentences[index];
  if (!sentence) return [];
  const found: Mention[] = [];
  for (let at = firstEndingAfter(read.mentions, sentence.start); at < read.mentions.length; at++) {
    const mention = read.mentions[at] as Mention;
    if (mention.start >= sentence.end) break;
    if (mention.end <= sentence.end) found.push(mention);
  }
  return found;
}
