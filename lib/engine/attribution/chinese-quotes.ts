/** Chinese quotations that state something: long, a full sentence, or led in by words of speech. */
import type { QuoteWays } from '../languages/ways.ts';

/** "报道援引公告称：": one clause that ends in words of speech. */
const LED =
  /^(?:当地时间|當地時間)?[0-9年月日]+$|^[^，,。；;]{0,48}(?:[说說称稱]|表示|指出|写道|寫道|[强強][调調])\s?[：:，,]?\s?$/;

/** A name or a term in marks: “…”演习, “…”的. */
const NAMED =
  /^(?:的|号|號|级|級|型|式|和|与|與|等|联合|聯合|军演|軍演|演习|演習|会议|會議|大会|大會|导弹|導彈|飞弹|飛彈|火箭|仪式|儀式|活动|活動|电视|電視|节目|節目|报|報|网|網|计划|計畫|计畫|协议|協議|条约|條約|行动|行動|政策|战略|戰略|工程|项目|奖|獎|集团|部队|組織|组织|委员会|委員會)/;
const TITLED = /(?:[題题名][為为]|[標标][題题])[:：]?\s?$/;

export const chineseQuotes: QuoteWays = {
  states: (text, quote, inner) =>
    ((inner.length >= 13 || (inner.length >= 7 && !NAMED.test(text.slice(quote.end, quote.end + 4)))) &&
      !TITLED.test(text.slice(Math.max(0, quote.start - 4), quote.start))) ||
    /[.。！？!?]$/.test(inner) ||
    /(?:[:：]|[说說称稱]|表示|指出)\s?$/.test(text.slice(Math.max(0, quote.start - 3), quote.start)),
  leads: (stretch) => LED.test(stretch),
};
