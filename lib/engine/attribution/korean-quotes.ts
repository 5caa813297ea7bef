/** Korean beside quotations: what states something, what is circumstance, how a statement closes. */
import type { QuoteWays } from '../languages/ways.ts';

/** '암살'이라고 규정했다, '…'라는 제목: a term or a title. */
const TERMED =
  /^(?:이?라고\s(?:규정|표현|지칭|불|명명)|(?:이?라)?는\s(?:제목|취지|글귀|문구|구호|이름)|(?:이?라?는|냐는)?\s?(?:묻는\s)?질문)/;
/** '…전시회'가 열렸다: a name in single marks. */
const NAMED = /^(?:[이가은을를의와과도]|에서?|으?로)(?=[\s,])/;
const SAID =
  /^(?:$|이?라(?:고|며|면서|는|던)|이?었?다(?:고|며|는)|였다(?:고|며|는)|고(?:도|는|만)?\s|며\s|면서|는\s|다며|다고)/;

/** A title or term in marks before the quotation. */
const MARKED = /['‘"“<〈《][^'’"”>〉》]{1,80}['’"”>〉》](?:이?라는)?/g;
/** A clause that says something: "…다고", "…했으며", "…하며"; "담화를 내고" and the like only say where. */
const STATED =
  /(?:[다라자냐](?:고|며|면서|는|던)|느냐는|[했됐었았였렸졌났갔왔봤켰혔겼쳤웠뒀줬냈섰]으?(?:고|며|지만|는데)|[하되](?:며|면서|지만)|(?<!발표|게재|공개|개최|발송|진행)[하되]고)(?=[\s,])/;
/** The quotation is only a part of the clause: "이번 훈련이 “…”이라고". */
const PARTLY = /[가-힣)](?:이|가|은|는|을|를)\s*$/;

/** "김 위원장이 “…”고 말했다고": who is quoted. */
const SPEAKER =
  /(?:위원장|대통령|장관|차관|대변인|부장|무상|비서|대사|총리|서기|의장|주석|시장|지사|사령관|국장|수장|소장|그|김정은|김여정|푸틴|라브로프)(?:은|는|이|가)\s*$/;

export const koreanQuotes: QuoteWays = {
  states(text, quote, inner) {
    const behind = text.slice(quote.end, quote.end + 8);
    if (/^['‘]/.test(text.slice(quote.start, quote.start + 1)) && NAMED.test(behind)) return false;
    return !TERMED.test(behind) && (inner.length >= 16 || /[.。！？!?]$/.test(inner) || SAID.test(behind));
  },
  // Verbs of saying that link two quotations are circumstance as well: “…”고 주장하며 “…”.
  small:
    /^(?:[가-힣0-9()·\s]{1,40}(?:에서|통해|인용해|인용하여)|[가-힣]{2,3}적으로|[가-힣]{1,3}게|(?:[가-힣]{0,3}했|밝혔|덧붙였|알렸|내다봤|털어놨|썼|적었)(?:다|습니다|다고)|[가-힣]{1,4}하(?:며|면서|고)|[을를은는이가에의]|[과와]의|인터뷰를|인터뷰에서|발표하고|내고|이날|새벽|오전|오후|저녁|아침|현지|이같이|이렇게|다음과|같이|오늘|어제|전날|당일|이튿날|또|또한|이어|그러면서|특히|한편|이와|함께|관련해|관련|현지시간|현지시각|논평에서|성명에서|담화에서|보도에서|기사에서|사설에서|통해|담화를|성명을|논평을|보도를)$/,
  leads: (stretch, behind) =>
    !STATED.test(stretch.replace(MARKED, '')) &&
    (!PARTLY.test(stretch) || (SPEAKER.test(stretch) && /^(?:이?라)?고\s/.test(behind))),
  closes: /(?:[다라자냐]고|["”’'](?:이?라)?고|["”’']이?라며(?:\s이같이)?)\s*$/,
};
