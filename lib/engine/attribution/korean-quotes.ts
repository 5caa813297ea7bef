/** Korean beside quotations: what states something, what is circumstance, how a statement closes. */
import type { QuoteWays } from '../languages/ways.ts';

/** '암살'이라고 규정했다, '…'라는 제목: a term or a title. */
const TERMED = /^이?라(?:고\s(?:규정|표현|지칭|불|명명)|는\s제목)/;
const SAID =
  /^(?:$|이?라(?:고|며|면서|는|던)|이?었?다(?:고|며|는)|였다(?:고|며|는)|고\s|며\s|면서|는\s|다며|다고)/;

export const koreanQuotes: QuoteWays = {
  states(text, quote, inner) {
    const behind = text.slice(quote.end, quote.end + 8);
    return !TERMED.test(behind) && (inner.length >= 16 || /[.。！？!?]$/.test(inner) || SAID.test(behind));
  },
  // Verbs of saying that link two quotations are circumstance as well: “…”고 주장하며 “…”.
  small:
    /^(?:[가-힣0-9()·\s]{1,40}(?:에서|통해|인용해|인용하여)|[가-힣]{2,3}적으로|[가-힣]{1,4}하(?:며|면서|고)|[을를은는이가에의]|[과와]의|인터뷰를|인터뷰에서|발표하고|내고|이날|새벽|오전|오후|저녁|아침|현지|이같이|이렇게|다음과|같이|오늘|어제|전날|당일|이튿날|또|또한|이어|그러면서|특히|한편|이와|함께|관련해|관련|현지시간|현지시각|논평에서|성명에서|담화에서|보도에서|기사에서|사설에서|통해|담화를|성명을|논평을|보도를)$/,
  closes: /(?:[다라자냐]고|["”’'](?:이?라)?고|["”’']이?라며(?:\s이같이)?)\s*$/,
};
