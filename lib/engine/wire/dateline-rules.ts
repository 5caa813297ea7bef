/**
 * Datelines as rule data: what stands between the head of the line and the agency's name, and what stands behind it.
 * Formats: KCNA, TASS, RIA Novosti, Interfax, Sputnik, Yonhap, Newsis, News1, Xinhua and Western agencies.
 */

export interface DatelineRule {
  readonly id: string;
  /** From the head of the line to the name; group 1 is the place. */
  readonly before: RegExp;
  /** Directly behind the name. */
  readonly behind: RegExp;
  /** Only where the name is written in capitals. */
  readonly capitals?: boolean;
  /** A quick test that `before` must pass, so that most expressions are never prepared. */
  readonly sign?: RegExp;
  /** The same for `behind`. */
  readonly signBehind?: RegExp;
}

const PLACE = String.raw`(\p{Lu}[\p{L}\p{M}.'’ -]{1,38}?(?:, \p{Lu}[\p{L}.]{1,18})?)`;
const DATE = String.raw`(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}(?:\.|er|º)? ?(?:de |of )?\p{L}{3,10}\.?|\d{1,2}[./]\d{1,2}\.?)(?:,? (?:de )?\d{4})?(?: г(?:\.|ода))?`;
/** "(사진=조선중앙통신)" is a credit. */
const PICTURE = '(?:사진|자료|영상|화면|제공|출처|写真|画像|映像|图|圖)';
const HEAD = String.raw`^[\s*"“«(\[]{0,3}`;

/** A rule whose expressions are prepared at their first use. */
function rule(
  id: string,
  before: string,
  behind: string,
  more: Pick<DatelineRule, 'capitals' | 'sign' | 'signBehind'> = {},
): DatelineRule {
  let [head, tail]: [RegExp | null, RegExp | null] = [null, null];
  return {
    id,
    get before() {
      head ??= new RegExp(before, 'u');
      return head;
    },
    get behind() {
      tail ??= new RegExp(behind, 'u');
      return tail;
    },
    ...more,
  };
}

const openBracket = /[(（[【]/;

export const datelineRules: readonly DatelineRule[] = [
  // MOSCOW, November 6. /TASS/.   ПХЕНЬЯН, 16 января. /Корр. ИТАР-ТАСС Имя Фамилия/.   Пхеньян, 10 мая. /ЦТАК/--
  rule(
    'slash',
    String.raw`${HEAD}${PLACE}(?: /[^/\n]{2,30}/)?(?:[,.] ?${DATE})?\.? ?[-–—]? ?/(?:[Кк]орр\.? )?$`,
    String.raw`^[^/\n]{0,40}/(?!\p{L})\.?(?: ?--| ?[–—])?`,
    { sign: /\// },
  ),
  // Pyongyang, June 20 (KCNA) --   MOSCOW (Sputnik) —   Москва, 3 мая (ТАСС).
  rule(
    'bracket',
    String.raw`^[\s*"“«]{0,3}${PLACE}(?:[,.] ?${DATE})\.?,? ?[-–—]? ?\($`,
    String.raw`^\.?[^()\n]{0,30}\)\.?(?: ?--| ?[-–—:=])?`,
    { sign: /\($/ },
  ),
  rule(
    'bracket-no-date',
    String.raw`^[\s*"“«]{0,3}${PLACE},? ?[-–—]? ?\($`,
    String.raw`^[^()\n]{0,30}\) ?(?:--|[-–—])`,
    { sign: /\($/ },
  ),
  // (Reuters) -   [Sputnik / example.net] -
  rule('bracket-alone', String.raw`^\s{0,3}()[(\[]$`, String.raw`^[^()\[\]\n]{0,40}[)\]] ?(?:--|[-–—])`),
  // СЕУЛ, 12 ноя - РИА Новости.   Москва. 12 ноября. INTERFAX.RU -   Bogotá, 19 de noviembre, RIA Novosti.
  rule(
    'dash',
    `${HEAD}${PLACE}[,.] ?${DATE}[,.]? ?[-–—]? ?$`,
    String.raw`^(?:\.RU)?(?:\.(?=\s|$)| ?(?:--|[-–—]))`,
    { sign: /\d/ },
  ),
  // (평양 4월 28일발 조선중앙통신)   【平壌10月28日発朝鮮中央通信】   (서울=연합뉴스)   【서울=뉴시스】
  rule(
    'east-asian',
    String.raw`^\s{0,3}[(（\[【]\s?(?!${PICTURE})([\p{L}·ㆍ ]{1,12}?) ?(?:(?:\d{1,2}[월月] ?)?\d{1,2}[일日] ?)?[발発發=＝] ?(?:[\p{L} ]{1,8}[=＝])?$`,
    String.raw`^[^()（）\[\]【】\n]{0,24}[)）\]】](?: ?=)?`,
    { sign: openBracket },
  ),
  // (평양 노동신문=뉴스1) =
  rule(
    'east-asian-pool',
    String.raw`^\s{0,3}[(（\[【]([\p{L}·ㆍ]{1,8}) ?$`,
    String.raw`^ ?[=＝] ?[^()（）\[\]【】\n]{1,16}[)）\]】] ?=?`,
    { sign: openBracket },
  ),
  // 조선중앙통신 12월 23일 평양
  rule('korean-reprint', String.raw`^\s{0,3}()$`, String.raw`^ ?\d{1,2}월 ?\d{1,2}일 ?평 ?양`),
  // 新华社首尔9月12日电   朝中社平壤3月31日电   （中央社首爾31日綜合外電報導）   【塔斯社莫斯科3月31日电】
  rule(
    'chinese',
    String.raw`^\s{0,3}[（(【\[]?()$`,
    String.raw`^(?:记者|記者)?[\p{Script=Han}]{1,10}?(?:(?:\d{1,2}月)?\d{1,2}日?|(?=[电電]\s))(?:综合|綜合|外|专|專|报道|[\p{Script=Han}]){0,4}?[电電讯訊](?:報導|报道)?[)）】\]]?`,
    { signBehind: /^[\u2e80-\u9fff\uf900-\ufaff\ud800-\udfff]/ },
  ),
  // TASS-FACTBOX.
  rule('factbox', String.raw`^\s{0,3}()$`, '^[- ]FACTBOX[.:]?'),
  // ТАСС - ПАРТНЕР - Текст;  TASS - Text
  rule(
    'name-dash',
    String.raw`^\s{0,3}()$`,
    String.raw`^(?: [-–—] \p{Lu}[\p{Lu}. ]{2,20})? [-–—] (?=\p{Lu})`,
    { capitals: true, signBehind: /^ [-–—]/ },
  ),
];

/** Titles as crawled end in the site's section: "… - RT World News". Group 1 of `before` is empty. */
export const titleSuffix: DatelineRule = {
  id: 'title-suffix',
  before: /[-–—−―|｜][\s\u3000]*()$/u,
  behind:
    /^[\s\u3000]{0,2}[\p{L}\s\u3000]{0,16}?(?:News|Nachrichten|ニュース|Actualidad|en Español|en français|на русском|World|Op-ed|新闻|뉴스)\s*(?=$|\n)/u,
};
