/** What a language's own rules say of quotations; a module of its own, so that files beside the reader take it from there. */
import { waysOf } from '../languages/all.ts';
import type { QuoteWays } from '../languages/ways.ts';

/** The rules of a BCP 47 primary tag; undefined for languages with a table of words. */
export function quotesOf(lang: string): QuoteWays | undefined {
  return waysOf(lang)?.quotes;
}
