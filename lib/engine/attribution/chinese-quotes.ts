/** Chinese quotations that state something: long, a full sentence, or led in by words of speech. */
import type { QuoteWays } from '../languages/ways.ts';

export const chineseQuotes: QuoteWays = {
  states: (text, quote, inner) =>
    inner.length >= 13 ||
    /[.。！？!?]$/.test(inner) ||
    /(?:[:：]|[说說称稱]|表示|指出)\s?$/.test(text.slice(Math.max(0, quote.start - 3), quote.start)),
};
