/** Chinese quotations that state something: long, a full sentence, or led in by words of speech. */
import type { QuoteWays } from '../languages/ways.ts';

/** "报道援引公告称：": one clause that ends in words of speech. */
const LED =
  /^(?:当地时间|當地時間)?[0-9年月日]+$|^[^，,。；;]{0,48}(?:[说說称稱]|表示|指出|写道|寫道|[强強][调調])\s?[：:，,]?\s?$/;

const TITLED = /(?:[題题名][為为]|[標标][題题])[:：]?\s?$/;

export const chineseQuotes: QuoteWays = {
  states: (text, quote, inner) =>
    (inner.length >= 13 && !TITLED.test(text.slice(Math.max(0, quote.start - 4), quote.start))) ||
    /[.。！？!?]$/.test(inner) ||
    /(?:[:：]|[说說称稱]|表示|指出)\s?$/.test(text.slice(Math.max(0, quote.start - 3), quote.start)),
  leads: (stretch) => LED.test(stretch),
};
