/** Japanese beside quotations: what states something, what is circumstance (論説で), how a statement closes. */
import type { QuoteWays } from '../languages/ways.ts';

export const japaneseQuotes: QuoteWays = {
  states: (text, quote, inner) =>
    inner.length >= 13 ||
    /[.。！？!?]$/.test(inner) ||
    /^(?:と|など|\s?[=＝―])/.test(text.slice(quote.end, quote.end + 5)),
  small: /^(?:[0-9０-９]+日付の|(?:署名入りの)?(?:論説|論評|社説|声明|談話|記事|発表)(?:で|の中で))$/,
  closes: /(?:[」』]と|[るただい]と)\s*$/,
};
