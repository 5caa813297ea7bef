/** What is said: the stretches of a sentence that an attribution covers, how they are quoted, and which quotation comes first. */
import type { Attribution, Span } from '../types.ts';
import { type Clause, firstEndingAfter } from './clause.ts';
import type { Draft } from './draft.ts';

/** A quotation with its inner span. */
export interface Quoted extends Span {
  readonly inner: Span;
}

/** Content of one attribution inside its sentence. */
export interface Content {
  readonly spans: readonly Span[];
  readonly type: Attribution['type'];
  readonly quote: Span | null;
}

/** Where source and cue stand and what to keep of the rest. */
export interface ContentInput {
  readonly text: string;
  readonly sentence: Span;
  /** Source phrase and cue, from the first to the last. */
  readonly span: Span;
  readonly side: Draft['side'];
  readonly silent: boolean;
  /** Quotations of depth 0 of the block that are statements or terms, not mere names; in order. */
  readonly quotes: readonly Quoted[];
  /** A second speaker may stand inside the content (`according to TASS, X said "…"`). */
  readonly nested: boolean;
}

/** The content of an attribution; `none` with no spans for a source named without a statement. */
export function contentOf(input: ContentInput): Content {
  if (input.silent || input.side === 'none') return { spans: [], type: 'none', quote: null };
  const spans = sides(input)
    .map((span) => trimmed(input.text, span, input.quotes))
    .filter((span) => span.end > span.start);
  if (spans.length === 0) return { spans, type: 'indirect', quote: null };
  return { spans, ...quotationOf(spans, input) };
}

function sides({ sentence, span, side }: ContentInput): Span[] {
  const left = { start: sentence.start, end: span.start };
  const right = { start: span.end, end: sentence.end };
  if (side === 'left') return [left, right];
  if (side === 'right') return [right];
  return side === 'around' ? [left, right] : [];
}

/** Without the punctuation around it, but with a quotation mark that belongs to a quotation inside. */
function trimmed(text: string, span: Span, quotes: readonly Quoted[]): Span {
  let { start, end } = span;
  const lead = EDGE_START.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
  start += lead;
  const quote = quotes[firstEndingAfter(quotes, span.start)];
  if (quote && quote.start >= span.start && quote.start < start) start = quote.start;
  const tail = EDGE_END.exec(text.slice(Math.max(start, end - 24), end))?.[0].length ?? 0;
  end -= tail;
  return { start, end: Math.max(start, end) };
}

const EDGE_START = /^[\s,;:.!?–—\-"'”’»›）)」』。，、]+/;
const EDGE_END = /[\s,;:–—\-(（]+$/;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Type and first quotation of content spans. */
export function quotationOf(
  spans: readonly Span[],
  input: Pick<ContentInput, 'text' | 'quotes' | 'nested'>,
): Omit<Content, 'spans'> {
  let quotedLength = 0;
  let length = 0;
  let words = 0;
  let first: Quoted | null = null;
  for (const span of spans) {
    length += span.end - span.start;
    let at = span.start;
    for (let q = firstEndingAfter(input.quotes, span.start); q < input.quotes.length; q++) {
      const quote = input.quotes[q] as Quoted;
      if (quote.start >= span.end) break;
      words += countWords(input.text, at, quote.start);
      quotedLength += Math.min(quote.end, span.end) - Math.max(quote.start, span.start);
      first ??= quote;
      at = quote.end;
    }
    words += countWords(input.text, at, span.end);
  }
  if (!first) return { type: 'indirect', quote: null };
  const share = quotedLength / (length || 1);
  const direct = words <= 3 || (input.nested && share >= 0.5);
  return { type: direct ? 'direct' : 'mixed', quote: first.inner };
}

/** Words between two offsets; stops counting at 40, runs of Han, Kana and Hangul count by their length. */
function countWords(text: string, start: number, end: number): number {
  if (end <= start) return 0;
  const slice = text.slice(start, Math.min(end, start + 240));
  let count = 0;
  for (const match of slice.matchAll(WORDS)) {
    count += /[\u3040-\u30ff\u3400-\u9fff]/.test(match[0]) ? Math.ceil(match[0].length / 2) : 1;
    if (count > 40) break;
  }
  return count;
}

/** Quotations that state something: not a name in marks, not a title after its kind ("the ship “Kursk”"). */
export function statementQuotes(
  clauseText: string,
  quotes: readonly Quoted[],
  mentions: readonly Span[],
): Quoted[] {
  return quotes.filter((quote) => !isName(clauseText, quote, mentions));
}

function isName(text: string, quote: Quoted, mentions: readonly Span[]): boolean {
  const inner = text.slice(quote.inner.start, quote.inner.end).trim();
  if (inner === '') return true;
  if (inner.length > 60) return false;
  const m = mentions[firstEndingAfter(mentions, quote.start)];
  if (m && m.start >= quote.start && m.end <= quote.end && m.end - m.start >= inner.length - 4) return true;
  const words = inner.split(/\s+/);
  if (words.length > 4) return false;
  const cyrillic = /^\p{Script=Cyrillic}/u.test(inner);
  const latin = /^\p{Script=Latin}/u.test(inner);
  if (!cyrillic && !latin) return false;
  if (/[.!?…]$/.test(inner)) return false;
  const before = text.slice(Math.max(0, quote.start - 2), quote.start);
  if (!/[\p{L}\p{N}]\s$/u.test(before)) return false;
  const titled = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return cyrillic ? /^\p{Lu}/u.test(inner) : titled === words.length;
}

/** Content of the sentence that a clause stands for, whole. */
export function wholeSentence(clause: Clause): Span {
  return { start: clause.sentence.start, end: clause.sentence.end };
}
