/** What the readers of reported speech share: their result, and where quotations and trimmed spans are. */
import { firstEndingAfter } from '../attribution/clause.ts';
import type { ReadBlock } from '../reading.ts';
import type { Span } from '../types.ts';

/** One statement of somebody. All spans are in the block's text. */
export interface Speech {
  readonly rule: string;
  /** Index of the sentence in its block. */
  readonly sentence: number;
  /** The speaker's words; null where the text leaves the speaker out. */
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  /** True for a proper name, false for "he", "officials", "analysts". */
  readonly named: boolean;
  /** True for "he", "she", "they". */
  readonly pronoun: boolean;
}

const outermost = new WeakMap<ReadBlock, readonly Span[]>();

/** Quotations of a block that lie in no other, in order. */
function outerQuotes(read: ReadBlock): readonly Span[] {
  const known = outermost.get(read);
  if (known) return known;
  const spans: Span[] = [];
  for (const quote of read.quotes) if (quote.start >= (spans.at(-1)?.end ?? -1)) spans.push(quote);
  outermost.set(read, spans);
  return spans;
}

/** Is offset `at` inside a quotation of the block (marks included)? */
export function inQuotation(read: ReadBlock, at: number): boolean {
  return spanAt(outerQuotes(read), at) !== undefined;
}

/** The span that holds offset `at`, of spans in order that do not overlap; undefined when none does. */
export function spanAt<T extends Span>(spans: readonly T[], at: number): T | undefined {
  const span = spans[firstEndingAfter(spans, at)];
  return span && span.start <= at ? span : undefined;
}

/** White space and marks at both ends taken off; null when nothing is left. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /[\s,;:.–—-]/.test(text[start] as string)) start++;
  while (end > start && /[\s,;:–—-]/.test(text[end - 1] as string)) end--;
  return start < end ? { start, end } : null;
}
