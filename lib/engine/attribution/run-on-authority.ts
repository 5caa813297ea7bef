/** What an outlet cites that the dataset does not know: "타스통신은 국방부를 인용해", "塔斯社援引警方的消息", "タス通信は外務省の話として". */
import type { Span } from '../types.ts';

/** What is cited, up to the citing words; group 1 is the body. Bodies and media only: "a source" is no link. */
const CITED: Readonly<Record<string, RegExp>> = {
  ko: /^(?:은|는|이|가|도)?,?\s?(?:\d{1,2}일\s)?(?:\([^)]{1,12}\)\s?)?([가-힣A-Za-z·\s]{0,18}(?:(?<![간일내농어])부|(?<![능여남특다])성|청|(?<![출거])처|(?<![외각자])국|(?<![병직요의회구학무임])원|정부|당국|크렘린궁?|대변인실|공보실|사령부|군|경찰|위원회|의회|대사관|통신|방송|신문|매체|언론|TV))(?:\([^)]{1,12}\))?(?:의)?\s?(?:발표|성명|보도|자료|말|설명)?[을를]\s(?:인용|근거)/,
  zh: /^(?:当地时间|當地時間)?(?:[0-9０-９月日（）()周一二三四五六天今昨早晚]{0,10})(?:援引|引述|引用|转引|轉引)([^，。：“「、]{0,14}?(?:部|局|署|(?<![医醫学學究])院|委员会|委員會|宫|宮|军方|軍方|政府|警方|当局|當局|使馆|使館|总统府|總統府|总参谋部|新闻局|新聞局|新闻处|媒体|媒體|通讯社|通訊社|日报|日報|电视台|電視台))/,
  ja: /^(?:は|が|も)?、?(?:[0-9０-９]{1,2}日、?)?([^、。「」]{0,16}?(?:省|庁|府|局|軍|政府|当局|大統領府|警察|委員会|大使館|通信|紙|テレビ|メディア))(?:の(?:話|情報|発表|報道|声明)として|を引用|の(?:話|発表|報道|声明)を引用)/,
};

/** The span of what is cited behind a name that ends at `at`, or undefined. */
export function citedBody(text: string, lang: string, at: number, end: number): Span | undefined {
  const hit = CITED[lang]?.exec(text.slice(at, Math.min(end, at + 60)));
  const words = hit?.[1];
  if (!hit || !words || words.trim() === '') return undefined;
  const start = at + hit[0].indexOf(words) + (words.length - words.trimStart().length);
  return { start, end: start + words.trim().length };
}
