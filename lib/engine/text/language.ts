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
  THAI,
} from './chars.ts';

/** Common words per language, chosen so that neighbours differ (Norwegian and Danish share most and are told by few). */
const stopWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on as by it from at has have which their said not be are were been will this',
  de: 'der die das und ist von den mit nicht ein eine dem des auf für sich im auch werden wurde nach bei wie hat sind',
  fr: 'le la les des et est une dans que pour du qui au sur par plus pas avec sont ont été selon cette aux ne de à un en ce il elle se son sa',
  es: 'el los las una que del en por con para se su al es como más fue entre según este ha sus lo pero de la y a un no ya hoy tras esta desde muy sin sobre también son',
  it: 'il di che è per del della dei un una non con nel gli alla sono dal ha anche più le si ai delle secondo la e a in dalla nella lo da i al',
  pt: 'o os as que do da em um uma para não com dos das na no foi por mais ao é pela são também segundo de a e se pelo entre como à sobre',
  pl: 'w na się nie do jest że z o to przez oraz jak po za od są dla który która które będzie był',
  cs: 'na se je že v s do za pro jako podle byl jeho také ale který která které od jsou by při už',
  sk: 'na sa je že v s do za pre ako podľa bol jeho tiež ale ktorý ktorá ktoré od sú by pri už',
  nl: 'de het een van en in dat op te zijn met voor niet die er aan door ook als bij worden heeft',
  sv: 'och att det som en på är av för med den till inte har ett om från vid var enligt kan',
  no: 'og det som en på er av for med den til ikke har et om fra ved var ifølge kan etter jeg opp',
  da: 'og det som en på er af for med den til ikke har et om fra ved var ifølge kan efter op blev',
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
const ownLetters: Readonly<Record<string, RegExp>> = {
  uk: /[їєґ]/i,
  be: /[ў]/i,
  ru: /[ыэё]/i,
  sr: /[ђћџљњј]/i,
  de: /[ßäöü]/i,
  pl: /[łąęśźż]/i,
  cs: /[ěřů]/i,
  sk: /[ľĺŕ]/i,
  es: /[ñ¿¡]/i,
  pt: /[ãõ]/i,
  fr: /[œêèç]/i,
  tr: /[ğış]/,
  hu: /[őű]/i,
  vi: /[ạảấầẩậắằẵặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửữựỳỵỷỹđ]/i,
  ro: /[șțăţş]/i,
  no: /[øå]/i,
  da: /[øå]/i,
  sv: /[äå]/i,
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

let votes: Map<string, string[]> | null = null;

/** Stop word → languages, built at the first call. */
function votesOf(): Map<string, string[]> {
  if (votes) return votes;
  votes = new Map();
  for (const [lang, words] of Object.entries(stopWords)) {
    for (const word of words.split(' ')) votes.set(word, [...(votes.get(word) ?? []), lang]);
  }
  return votes;
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
 * The BCP 47 primary tag of the first `sample` units of a text; `declared` (a BCP 47 tag) decides among languages of the same script when the words
 * do not. `und` when nothing speaks for any language.
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

/** The winner among `languages`, the declared one with a head start; undefined when no word speaks. */
function vote(text: string, languages: readonly string[], tag: string | undefined): string | undefined {
  const known = votesOf();
  const points = new Map<string, number>();
  const add = (lang: string, n: number): void => {
    if (languages.includes(lang)) points.set(lang, (points.get(lang) ?? 0) + n);
  };
  const head = text.toLowerCase();
  for (const word of head.match(/[\p{L}\p{M}]+/gu) ?? [])
    for (const lang of known.get(word) ?? []) add(lang, 1);
  for (const [lang, letters] of Object.entries(ownLetters)) if (letters.test(head)) add(lang, 1.5);
  if (tag) add(tag, 1.6);
  let best: string | undefined;
  for (const [lang, n] of points) if (n > (best ? (points.get(best) ?? 0) : 0)) best = lang;
  return best ?? tag;
}
