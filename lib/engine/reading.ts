/** What the engine's rooms hand to each other while one page is read. */
import type { Block, Mention, PageText, Span } from './types.ts';

/** Script families that decide word borders. `kana` and `han` have no spaces; `hangul` carries particles. */
export type Script =
  | 'latin'
  | 'cyrillic'
  | 'hangul'
  | 'han'
  | 'kana'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'thai'
  | 'devanagari'
  | 'other';

/** A word, number or single punctuation mark. White space makes no token. A run of Han or Kana is one token. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'punct';
  readonly script: Script;
  /** Folded text of the token (see `text/fold.ts`). */
  readonly folded: string;
  /** True when the token begins with a capital letter. */
  readonly capital: boolean;
}

/** A quotation, marks included; `inner` without the marks. */
export interface QuoteSpan extends Span {
  readonly inner: Span;
  /** 0 for the outermost. */
  readonly depth: number;
  /** False when the closing mark was not found in this block (it may run on into the next paragraph). */
  readonly closed: boolean;
  /** True when this block goes on with a quotation opened in an earlier one. */
  readonly continued: boolean;
}

/** Sentence `[start, end)`, trailing white space left out, with its half-open token range. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** One block, read. */
export interface ReadBlock {
  readonly index: number;
  readonly block: Block;
  /** BCP 47 primary tag this block is read in. */
  readonly lang: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly QuoteSpan[];
  /** Mentions in this block, in order. */
  readonly mentions: readonly Mention[];
}

/** A page on its way through the engine. */
export interface Reading {
  readonly page: PageText;
  readonly lang: string;
  readonly blocks: readonly ReadBlock[];
}
