/** How a text holds a phrase at a distance: "so-called", negation, or making the phrase itself the topic. */
import type { Distance } from '../types.ts';

/** What stands right before the phrase (or its opening mark). */
const soCalled = new RegExp(
  `(?:${[
    String.raw`\bso-?called`,
    String.raw`\bself-?(?:styled|proclaimed|declared)`,
    String.raw`\bwhat (?:[\p{L}\p{N}.'’-]+ ){0,8}?(?:calls?|called|describes?|described|considers?|considered|terms?|termed|refers? to|referred to|dubs?|dubbed|says? (?:is|was|are|were)|said (?:is|was|are|were)|claims? (?:is|was|are|were)|claimed (?:is|was|are|were)|sees?|saw|regards?|portrays?)(?: (?:as|to be))?`,
    String.raw`\bas (?:[\p{L}.'’-]+ ){0,4}?(?:calls?|called) (?:it|them)`,
    String.raw`(?:^|[\s(])так называем\S{0,4}`,
    String.raw`(?:^|\s)так званн?\S{0,4}`,
    String.raw`(?:^|[\s(])т\.\s?(?:н|наз|зв)\.`,
    'именуем\\S{2,4}',
    '(?:что|то), что (?:\\S+ ){0,5}называ\\S{2,4}',
    '이른바',
    '소위',
    '이라고 부르는',
    '라고 주장하는',
    '所[谓謂称稱说說]的?',
    'いわゆる',
    String.raw`\bsogenannt\w{0,2}`,
    String.raw`\bsoi-disant`,
    String.raw`\b(?:los?|las?) (?:llamad|denominad|autodenominad)[oa]s?`,
    String.raw`\b(?:llamad|autodenominad|denominad)[oa]s?`,
    String.raw`\bcosiddett\w`,
    String.raw`\b(?:chamad|denominad|autodenominad)[oa]s?`,
    String.raw`\btak zwan\w{1,3}`,
    String.raw`\btzw\.`,
    String.raw`\btakzvan\w{1,3}`,
    String.raw`\bsakalte|\bså kallade?`,
  ].join(
    '|',
  )})\\s*(?:the |a |an |its |their |his |her |die |der |das |la |le |les |el |los |las )?["“„«'‘「『]?\\s*$`,
  'iu',
);

const negated = new RegExp(
  `(?:${[
    String.raw`\b(?:is|was|are|were|isn['’]t|wasn['’]t) (?:not|no|hardly|anything but)(?: \w+)?`,
    String.raw`\b(?:isn|wasn|aren|weren)['’]t`,
    String.raw`\bnot an?`,
    String.raw`\bno such thing as`,
    String.raw`\brather than`,
    String.raw`(?:^|\s)(?:это )?не`,
    String.raw`(?:^|\s)а не`,
    String.raw`\b(?:kein|keine|keinen|nicht)(?: \w+)?`,
    String.raw`\bn['’]est pas (?:une?|le|la)`,
    String.raw`\bno (?:es|fue|son) (?:una?|el|la)`,
    String.raw`\bnon [eè] (?:una?|il|la)`,
    '不是(?:什么)?',
    '并非',
    '並非',
  ].join('|')})\\s*["“„«'‘「『]?\\s*$`,
  'iu',
);
/** Korean and Japanese negate behind the phrase. */
const negatedAfter =
  /^["”»'’」』]?\s*(?:이|가|은|는)?\s*(?:아니|아닌)|^["”»'’」』]?\s*(?:では|じゃ)な[いく]/u;

/** Words that make the phrase itself the topic. */
const topicWord = new RegExp(
  [
    String.raw`\b(?:the )?(?:term|phrase|word|words|wording|label|euphemism|slogan|moniker|epithet|jargon|buzzword|catchphrase|rhetoric|narratives?|talking points?|propaganda|trope|formula|newspeak|doublespeak|lexicon|vocabulary)\b`,
    'термин\\S{0,3}|выражени\\S{1,2}|эвфемизм\\S{0,3}|ярлык\\S{0,3}|риторик\\S|нарратив\\S{0,3}|пропаганд\\S{1,3}|клише',
    '용어|표현|수사|프로파간다|선전 문구|선전선동|미사여구',
    '一词|一詞|说法|說法|宣传|宣傳|措辞|用語|表現|プロパガンダ|という言葉',
    String.raw`\b(?:begriff|ausdruck|euphemismus|propaganda|narrativ\w*|rhetorik|terme|expression|euphemisme|propagande|rhetorique|termino|expresion|eufemismo|retorica|narrativa|termine|espressione|eufemismo|okresleni\w+|eufemizm\w*)\b`,
  ].join('|'),
  'iu',
);

/** Words of people who study the field. */
const study = new RegExp(
  [
    String.raw`\b(?:study|studies|research\w*|scholars?|academics?|analysts?|experts?|professor|theory|doctrine|literature|counter(?:ing)?|fight(?:ing)?|combat(?:ing)?|tools? of|tactics?|operations?|campaigns? of|russia['’]?s? own|against ukraine|kremlin['’]s|moscow['’]s|russia['’]s|russian|pyongyang['’]s|north korea['’]s|beijing['’]s|china['’]s)\b`,
    'исследован|эксперт|аналитик|теори|доктрин|против украины|кремля|россии против|российск',
    '연구|전문가|학자|이론|교수|러시아의',
  ].join('|'),
  'iu',
);

/** How far before the phrase a text is looked at. */
const REACH = 90;

/** The distance that stands right before (or in Korean and Japanese behind) the phrase; undefined when none does. */
export function distanceAt(text: string, start: number, end: number, from: number): Distance | undefined {
  const before = text.slice(Math.max(from, start - REACH), start);
  if (soCalled.test(before)) return 'so-called';
  if (negated.test(before) || negatedAfter.test(text.slice(end, end + 8))) return 'negated';
  return undefined;
}

/** True when the phrase is named as a word: "the term “…”", «термин …», "…라는 표현". */
export function isTopic(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 26), start);
  const after = text.slice(end, end + 26);
  return topicWord.test(before) || topicWord.test(after.replace(/\..*/s, ''));
}

/** True when a sentence speaks about the phenomenon as people who study or oppose it do. */
export function isStudied(sentence: string): boolean {
  return topicWord.test(sentence) || study.test(sentence);
}
