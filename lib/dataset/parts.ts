/**
 * The lexicon in parts, so that a page loads no more than it needs: a form in Hangul is found only where there is
 * Hangul, and what German says of its sources only where German is read. Reading a page with its parts gives the same
 * findings as reading it with all of them.
 */

/** Names and conditions by script. `latin` is the base: it holds what has no script (entities, domains, cards). */
export const scriptParts = ['latin', 'cyrillic', 'hangul', 'han', 'other'] as const;
/** How languages speak of their sources, and the phrases that are read in no other; `nordic` is Norwegian, Danish and Swedish. */
export const languageParts = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'cs',
  'nordic',
  'ru',
  'uk',
  'bg',
  'ko',
  'zh',
  'ja',
] as const;
/** Besides them what phrases are, which is asked for where one stands. */
export const parts = [...scriptParts, ...languageParts, 'framing'] as const;
export type Part = (typeof parts)[number];
export type LanguagePart = (typeof languageParts)[number];

/** Languages whose rules are code of their own, in a file beside their part. */
export const runOnParts = ['ko', 'zh', 'ja'] as const;

/**
 * Whatever may come beside the reader: parts of the lexicon, the rules of languages with spaces between their words,
 * those of framing, and what shows cards.
 */
export const pieces = [...parts, 'spaced', 'card'] as const;
export type Piece = (typeof pieces)[number];

const scripts: readonly (readonly [Part, RegExp])[] = [
  ['hangul', /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97c\uac00-\ud7fb]/],
  ['han', /[\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]/],
  ['cyrillic', /[\u0400-\u052f\u1c80-\u1c8f\ua640-\ua69f]/],
  ['other', /[\u0370-\u03ff\u0530-\u10ff\u1200-\u1c7f\u1f00-\u1fff\ufb13-\ufdff\ufe70-\ufefc]/],
];

/** The parts that the scripts of a text need; `latin` always. */
export function partsOf(text: string): Part[] {
  return ['latin', ...scripts.filter(([, letters]) => letters.test(text)).map(([part]) => part)];
}

/** The part a form or word belongs to: that of its first letter beyond Latin. */
export function partOf(text: string): Part {
  return scripts.find(([, letters]) => letters.test(text))?.[0] ?? 'latin';
}

/** Languages that are read by the part of another. */
const readBy: Readonly<Record<string, LanguagePart>> = {
  nb: 'nordic',
  nn: 'nordic',
  no: 'nordic',
  da: 'nordic',
  sv: 'nordic',
  nl: 'de',
  hu: 'cs',
  sk: 'cs',
  be: 'ru',
  gl: 'es',
  ca: 'es',
  yue: 'zh',
};

/** The part of a BCP 47 primary tag; undefined for a language that has none. */
export function partOfLanguage(lang: string): LanguagePart | undefined {
  return readBy[lang] ?? languageParts.find((part) => part === lang);
}

/** Those with phrases in Latin letters; a text of unknown language is searched for all of them. */
export const latinLanguages: readonly LanguagePart[] = languageParts.slice(0, 9);

/** The part of a phrase's form: that of its language where it is read in no other (`engine/framing/phrase-index`). */
export function partOfPhrase(text: string, lang: string): Part {
  const script = partOf(text);
  const language = partOfLanguage(lang);
  const own: readonly (LanguagePart | undefined)[] = script === 'latin' ? latinLanguages : ['uk', 'bg'];
  return language && own.includes(language) ? language : script;
}

/** The pieces that texts in these languages (BCP 47 primary tags, `und`) need, each once. */
export function piecesOfLanguages(languages: Iterable<string>): Piece[] {
  const needed = [...languages].flatMap((lang) =>
    lang === 'und' ? latinLanguages : (partOfLanguage(lang) ?? []),
  );
  const isSpaced = needed.some((part) => !runOnParts.some((one) => one === part));
  return [...new Set<Piece>(isSpaced ? [...needed, 'spaced'] : needed)];
}
