/** Which language a stretch of text is in: script, a vote of common words, and what the page says of itself. */
import {
  ARABIC,
  CYRILLIC,
  charClass,
  DEVANAGARI,
  GREEK,
  HAN,
  HANGUL,
  HEBREW,
  KANA,
  LATIN,
  MARK,
  THAI,
} from './chars.ts';

/** Common words per language, chosen so that neighbours differ (Norwegian and Danish share most and are told by few). */
const stopWords: Readonly<Record<string, string>> = {
  en: 'the a an of and to in that is was for with on as by it from at has have which their said not be are were been will this said says after its but agency',
  de: 'der die das und ist von den mit nicht ein eine dem des auf für sich im auch werden wurde nach bei wie hat sind am habe haben sei hatte zum zur vom über gegen zufolge laut nachrichtenagentur',
  fr: 'le la les des et est une dans que pour du qui au sur par plus pas avec sont ont été selon cette aux ne de à un en ce il elle se son sa agence',
  es: 'el los las una que del en por con para se su al es como más fue entre según este ha sus lo pero de la y a un no ya hoy tras esta desde muy sin sobre también son agencia informó',
  it: 'il di che è per del della dei un una non con nel gli alla sono dal ha anche più le si ai delle secondo la e a in dalla nella lo da i al agenzia dell dall all ha',
  pt: 'o os as que do da em um uma para não com dos das na no foi por mais ao é pela são também segundo de a e se pelo entre como à sobre está mas já após disse ainda agência agências noticiou informou imprensa',
  pl: 'w na się nie do jest że z o to przez oraz jak po za od są dla który która które będzie był agencja agencji agencję już',
  cs: 'na se je že v s do za pro jako podle byl jeho také ale který která které od jsou by při už agentura agentury agentuře agenturu',
  sk: 'na sa je že v s do za pre ako podľa bol jeho tiež ale ktorý ktorá ktoré od sú by pri už',
  nl: 'de het een van en in dat op te zijn met voor niet die er aan door ook als bij worden heeft volgens meldt persbureau',
  sv: 'och att det som en på är av för med den till inte har ett om från vid var enligt kan nyhetsbyrån säger uppger',
  no: 'og det som en på er av for med den til ikke har et om fra ved var ifølge kan etter jeg opp å at nyhetsbyrået nyhetsbyrå sier nå de',
  da: 'og det som en på er af for med den til ikke har et om fra ved var ifølge kan efter op blev at nyhedsbureau nyhedsbureauet siger nu oplyser de',
  fi: 'ja on ei että se oli hän mutta kun myös mukaan ovat sen joka kuin tai jos',
  et: 'ja on ei et see oli ta mis kui ka ning kes oma pole aga selle',
  hu: 'az és hogy nem is egy volt meg el van már csak mint szerint ez ezt azt még után lesz majd pedig',
  ro: 'și în cu pe care este nu din mai că pentru un o sunt fost prin de la a al ale să unui lui sau după',
  tr: 've bir bu da de için ile olarak olan daha göre gibi çok ne kadar sonra',
  vi: 'của và là các trong cho được đã với không có này những một người đến',
  id: 'yang dan di ke dari untuk dengan pada ini itu tidak dalam adalah akan oleh',
  hr: 'je u i na se da za od su s kako koji nije ali što iz kao bi koja koje biti',
  ru: 'и в не на что с по как из за от это его для к о его был при также между так уже',
  uk: 'і в не на що з та як із за від це його для до про був при також між так вже є у й',
  bg: 'и в не на че с по като от за това до е са се да който която',
  sr: 'и у не на да је су се за од са као који није али што из о',
  be: 'і ў не на што з па як за ад гэта яго для да аб быў таксама',
};
/** Letters that few of the languages have, in lower case. */
const ownLetters: Readonly<Record<string, string>> = {
  uk: 'їєґ',
  be: 'ў',
  ru: 'ыэё',
  sr: 'ђћџљњј',
  de: 'ßäöü',
  pl: 'łąęśźż',
  cs: 'ěřů',
  sk: 'ľĺŕ',
  es: 'ñ¿¡',
  pt: 'ãõêçâ',
  fr: 'œêçâ',
  tr: 'ğış',
  hu: 'őű',
  vi: 'ạảấầẩậắằẵặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửữựỳỵỷỹđ',
  ro: 'șțăţş',
  no: 'øæ',
  da: 'øæ',
  sv: 'äö',
};

const latin = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'cs',
  'sk',
  'nl',
  'sv',
  'no',
  'da',
  'fi',
  'et',
  'hu',
  'ro',
  'tr',
  'vi',
  'id',
  'hr',
];
const cyrillic = ['ru', 'uk', 'bg', 'sr', 'be'];

/** Languages of one script with what tells them apart. */
interface Ballot {
  readonly languages: readonly string[];
  /** Stop word → languages. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Letter that few languages have → those. */
  readonly letters: ReadonlyMap<number, readonly string[]>;
  readonly longest: number;
}

const ballots = new Map<readonly string[], Ballot>();

/** Built at the first call. */
function ballotOf(languages: readonly string[]): Ballot {
  const known = ballots.get(languages);
  if (known) return known;
  const words = new Map<string, string[]>();
  const letters = new Map<number, string[]>();
  for (const lang of languages) {
    for (const word of stopWords[lang]?.split(' ') ?? []) put(words, word, lang);
    for (const letter of ownLetters[lang] ?? '') put(letters, letter.charCodeAt(0), lang);
  }
  const longest = Math.max(...[...words.keys()].map((word) => word.length));
  const ballot = { languages, words, letters, longest };
  ballots.set(languages, ballot);
  return ballot;
}

function put<K>(map: Map<K, string[]>, key: K, lang: string): void {
  const list = map.get(key);
  if (list) list.push(lang);
  else map.set(key, [lang]);
}

/** The primary language tag in lower case ("zh-Hant" → "zh"), or undefined. `nb` and `nn` are read as `no`. */
export function primaryTag(tag: string | undefined): string | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  if (!primary || !/^[a-z]{2,3}$/.test(primary) || primary === 'und' || primary === 'mul') return undefined;
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}

/** So many units of a text decide its language. */
const SAMPLE = 4000;

/** How many letters of each script class stand in `text`. */
function scriptCounts(text: string): number[] {
  const counts = new Array<number>(16).fill(0);
  for (let at = 0; at < text.length; at++) {
    const value = charClass[text.charCodeAt(at)] as number;
    counts[value] = (counts[value] as number) + 1;
  }
  return counts;
}

const byScript: readonly (readonly [number, string])[] = [
  [HANGUL, 'ko'],
  [GREEK, 'el'],
  [ARABIC, 'ar'],
  [HEBREW, 'he'],
  [THAI, 'th'],
  [DEVANAGARI, 'hi'],
];

/**
 * The BCP 47 primary tag of the first `sample` units of a text; `declared` (a BCP 47 tag) decides among languages of the
 * same script unless the words speak clearly for another. `und` when nothing speaks for any language.
 */
export function languageOf(whole: string, declared?: string, sample = SAMPLE): string {
  const text = whole.slice(0, sample);
  const tag = primaryTag(declared);
  const counts = scriptCounts(text);
  const count = (value: number): number => counts[value] ?? 0;
  const letters = counts.slice(LATIN).reduce((sum, n) => sum + n, 0);
  if (letters === 0) return tag ?? 'und';
  if (count(KANA) > 0 && count(KANA) * 20 > count(HAN) && count(KANA) + count(HAN) > letters / 3) return 'ja';
  for (const [value, lang] of byScript) {
    if (count(value) * 3 > letters) return lang === 'ar' && (tag === 'fa' || tag === 'ur') ? tag : lang;
  }
  if (count(HAN) * 3 > letters) return tag === 'ja' ? 'ja' : 'zh';
  if (count(CYRILLIC) * 2 > letters) return vote(text, cyrillic, tag) ?? 'ru';
  if (count(LATIN) * 2 > letters) return vote(text, latin, tag) ?? 'und';
  return tag ?? 'und';
}

/** How far ahead of the declared language another one must be, and how many different signs of its own it needs. */
const CLEAR_LEAD = 1.5;
const CLEAR_SIGNS = 2;
/** Weight of letters that only some languages have. */
const LETTERS = 1.5;

/** What speaks for one language. */
interface Points {
  sum: number;
  /** Words and letters that the declared language, if there is one, does not have, each once. */
  readonly own: Set<string>;
}

/**
 * The winner among `languages`: a word speaks for a language the more, the fewer others have it. The declared language
 * stands unless another is clearly ahead by signs that the declared one does not have. Undefined when nothing speaks, or
 * when no more than two words do and they speak for several languages alike.
 */
function vote(text: string, languages: readonly string[], tag: string | undefined): string | undefined {
  const points = pointsOf(text.toLowerCase(), ballotOf(languages), tag);
  const [first, second] = [...points].sort((a, b) => b[1].sum - a[1].sum);
  if (!first) return tag;
  const [best, { sum, own }] = first;
  if (tag !== undefined && languages.includes(tag)) {
    const lead = sum - (points.get(tag)?.sum ?? 0);
    return lead >= CLEAR_LEAD && own.size >= CLEAR_SIGNS ? best : tag;
  }
  const near = best === 'no' && second?.[0] === 'da';
  return sum === second?.[1].sum && own.size <= CLEAR_SIGNS && !near ? tag : best;
}

function pointsOf(text: string, ballot: Ballot, tag: string | undefined): Map<string, Points> {
  const points = new Map<string, Points>();
  const speak = (langs: readonly string[], weight: number, sign: string): void => {
    const foreign = tag === undefined || !langs.includes(tag);
    for (const lang of langs) {
      const one = points.get(lang) ?? { sum: 0, own: new Set() };
      one.sum += weight;
      if (foreign) one.own.add(sign);
      points.set(lang, one);
    }
  };
  const letters = new Set<string>();
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at, ballot, letters);
    const langs = end > at && end - at <= ballot.longest ? ballot.words.get(text.slice(at, end)) : undefined;
    if (langs) speak(langs, 1 / langs.length, text.slice(at, end));
    at = Math.max(end, at + 1);
  }
  for (const lang of letters) speak([lang], LETTERS, 'letters');
  return points;
}

/** The end of the word that begins at `at`; `letters` takes the languages that the letters on the way speak for. */
function wordEnd(text: string, at: number, ballot: Ballot, letters: Set<string>): number {
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const value = charClass[code] as number;
    if (value < LATIN && value !== MARK) break;
    if (code > 0x7f) for (const lang of ballot.letters.get(code) ?? []) letters.add(lang);
  }
  return end;
}
