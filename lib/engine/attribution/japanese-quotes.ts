/** Japanese beside quotations: what states something, what is circumstance (論説で), how a statement closes. */
import type { QuoteWays } from '../languages/ways.ts';

/** "論説で米韓両国に対し、": where and about whom, no clause of its own. */
const LED =
  /(?:で|では|に対し(?:て)?|について|に関し(?:て)?|をめぐり?(?:って)?|を受け(?:て)?|うえで|上で)、?\s?$/;
const STATED = /と(?:し|述べ|伝え|発表|主張|強調|指摘|警告)|[るたい]と|(?:[るた]|し|り)、/;

/** "外相は「…」と語った": a person speaks. */
const SPOKEN = /^(?:など)?と(?:述べ|語|話し|強調|主張|指摘|警告|表明|明らか|説明|発言|答え|訴え)/;

export const japaneseQuotes: QuoteWays = {
  states: (text, quote, inner) =>
    inner.length >= 13 ||
    /[.。！？!?]$/.test(inner) ||
    /^(?:と|など|\s?[=＝―])/.test(text.slice(quote.end, quote.end + 5)),
  leads: (stretch, behind) =>
    !STATED.test(stretch) && (LED.test(stretch) || (/[はが]、?\s?$/.test(stretch) && SPOKEN.test(behind))),
  small:
    /^(?:さらに|また|その上で|そのうえで|同時に|続けて|は|が|も|に|では|でも|に対し|に対して|(?:述べ|語っ|話し|強調し|主張し|指摘し|警告し|表明し|明らかにし|説明し|発言し|答え|訴え|批判し|非難し|評価し)(?:た|ている|ました|ています)(?:と|という|ということです)?|[0-9０-９]+日付の|(?:署名入りの)?(?:論説|論評|社説|声明|談話|記事|発表)(?:で|の中で))$/,
  closes: /(?:[」』]と|[るただい]と)\s*$/,
};
