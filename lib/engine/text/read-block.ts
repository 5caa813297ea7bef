/** Reads one block's text: language, tokens, sentences, quotations. Names come later, in `names/`. */
import type { ReadBlock } from '../reading.ts';
import type { Block } from '../types.ts';
import { foldBlock } from './fold.ts';
import { languageOf } from './language.ts';
import { noOpenQuotes, type OpenQuotes, quotesOf } from './quotes.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** What one block leaves to the next. */
export interface TextState {
  readonly quotes: OpenQuotes;
}

/** State before the first block. */
export const startOfPage: TextState = { quotes: noOpenQuotes };

/** So many units decide a block's language. */
const BLOCK_SAMPLE = 400;

/** A block without its mentions. */
export type TextBlock = Omit<ReadBlock, 'mentions'>;

/** What a block says by itself, whatever stands before it. */
export type BlockWords = Pick<ReadBlock, 'lang' | 'tokens' | 'sentences'>;

/** Everything {@link wordsOfBlock} needs. */
export interface BlockInput {
  readonly block: Block;
  /** Index into `PageText.blocks`. */
  readonly index: number;
  /** Language of the page (BCP 47 primary tag, or `und`). */
  readonly pageLang: string;
  /** What the page declares of itself as a whole; already weighed in `pageLang`. */
  readonly declared?: string;
}

/** Language, tokens and sentences of a block. */
export function wordsOfBlock({ block, pageLang, declared }: BlockInput): BlockWords {
  const tokens = tokensOf(block.text, foldBlock(block));
  return {
    lang: blockLanguage(block, pageLang, declared),
    tokens,
    sentences: sentencesOf(block.text, tokens),
  };
}

/**
 * Reads a block and hands on the state. Quotations run on only inside the article: a block of the page's furniture
 * between two paragraphs neither ends nor continues one.
 */
export function readBlock(
  { block, index }: Pick<BlockInput, 'block' | 'index'>,
  words: BlockWords,
  state: TextState,
): { read: TextBlock; state: TextState } {
  const running = block.region === 'article' && (block.role === 'paragraph' || block.role === 'quotation');
  const { quotes, open } = quotesOf(block.text, running ? state.quotes : noOpenQuotes);
  const read = { index, block, ...words, quotes };
  return { read, state: running ? { quotes: open } : state };
}

/**
 * A short block says too little of itself: it is read in the page's language if its script allows. A tag that only
 * repeats what the page declares as a whole says nothing of the block.
 */
function blockLanguage(block: Block, pageLang: string, declared: string | undefined): string {
  const tag = block.lang === declared ? undefined : block.lang;
  const own = languageOf(block.text, tag ?? (pageLang === 'und' ? undefined : pageLang), BLOCK_SAMPLE);
  return own === 'und' ? pageLang : own;
}
