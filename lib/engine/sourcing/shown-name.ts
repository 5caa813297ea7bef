/** How another source is named in a list: the words before a verb of saying hold more than a name. */

/** Words that name nobody by themselves. */
const NOBODY =
  /^(?:i|you|we|he|she|it|they|this|that|these|those|nobody|everyone|what|who|es|man|wir|ich|jetzt|da|nous|on|nosotros|я|мы|вы|он|она|они|никто|все|это|ми|вони|ніхто)$/iu;
/** A pronoun or linking word at the end belongs to a clause that was not understood. */
const OPEN_END =
  /\s(?:i|he|she|it|we|they|you|what|who|that|to|of|and|or|und|oder|et|ou|y|se|e|og|och|som|и|или|і|та|что|що)$|\p{L}-$/iu;
/** The end of a sentence in the middle: "rafale aircraft. He". */
const STOP_INSIDE = /\p{Ll}{4,}[.!?]\s*[—–-]?\s*\p{L}/u;

interface Way {
  /** What leads in and is left out. */
  readonly lead?: RegExp;
  /** What follows the name and is left out. */
  readonly tail?: RegExp;
  /** A clause, not a name. */
  readonly clause?: RegExp;
}

const NORDIC: Way = {
  lead: /^(?:men|og|så|och|då)\s/iu,
  tail: /\s(?:til|till|i en|i ett|på)\s.*$/u,
  clause: /\s(?:vil|har|er|kan|skal|ville|hadde|är|ska)\s/u,
};
const ROMANCE: Way = {
  tail: /\s(?:desde|durante|sobre|tras|hoy|ayer|infatti|dans une?|lors|en (?:una?|su)|in una?|em uma?)(?:\s.*)?$/u,
  clause: /\s(?:que|se|ha|han|fue|est|sont|è|foi)\s/u,
};
const EAST_SLAVIC: Way = {
  lead: /^(?:\d{1,2}\s\p{Ll}+\s|(?:начал|продолжил|добавил|спросил|ответил|сказал|заметил|додав|сказав)[аи]?\s)/u,
  tail: /\s(?:между тем|тем временем|уже|также|ещ[её]|вчера|сегодня|накануне|тогда|потом|тоже|снова|вновь|у(?:же|чора)|також|сьогодні|(?:в|во|на|у)\s(?:интервью|эфире|беседе|разговоре|ходе|своем|своей|інтерв'ю|ефірі))(?:\s.*)?$/u,
  clause: /^(?:никто|ничто|ніхто|ніщо)\s/iu,
};
const WEST_SLAVIC: Way = {
  lead: /^\d{1,2}\.?\s\p{Ll}+\s/u,
  tail: /\s(?:w|we|na|po|z|v|ve|při)\s\p{Ll}.*$/u,
  clause: /^(?:na|w|we|po|z|v|ve)\s/iu,
};

const WAYS: Readonly<Record<string, Way>> = {
  en: {
    tail: /\s(?:(?:in|during)\s(?:an?|his|her|its|their)\s.*|on|in|also|earlier)$/u,
    clause:
      /(?<!\b(?:who|which|that))\s(?:is|was|were|are|has|have|had|will|would|can|could|comes|never)\s|^(?:including|following|according|contradicting)\s/u,
  },
  de: {
    tail: /\s(?:in einem|in einer|am|im)\s.*$/u,
    clause:
      /(?:^|\s)(?:[Ww]enn|[Dd]ass|[Oo]b|[Ww]eil|[Dd]enn|[Bb]is|habe|haben|hätten?|hatten?|ist|sei|seien|war|könne|könnten?|werde|würden?|sich|[Nn]icht|[Nn]och|[Aa]uch|[Ee]r|[Ss]ie)(?:\s|$)|^\P{Lu}*$/u,
  },
  no: NORDIC,
  nb: NORDIC,
  nn: NORDIC,
  da: NORDIC,
  sv: NORDIC,
  es: ROMANCE,
  fr: ROMANCE,
  it: ROMANCE,
  pt: ROMANCE,
  ru: EAST_SLAVIC,
  uk: EAST_SLAVIC,
  pl: WEST_SLAVIC,
  cs: WEST_SLAVIC,
  // "[대학에 입학한] 이 당선인": a clause before a name of two words.
  ko: { lead: /^.*\s\p{L}{2,}[한된던는](?<!북한)\s(?=\S+\s\S)/u },
  ja: { lead: /^.*、/u },
};

/** The most that is shown of a name, in UTF-16 units. */
const LONGEST = 90;

/**
 * The name in the words of a source as the page has them; null when they name nobody whom a list could show.
 *
 * @param lang BCP 47 primary tag of the block
 */
export function shownName(words: string, lang: string): string | null {
  const { lead, tail, clause } = WAYS[lang] ?? {};
  let name = words.replace(/\s+/g, ' ').trim();
  if (lead) name = name.replace(lead, '');
  if (tail) name = name.replace(tail, '');
  const isName = name !== '' && name.length <= LONGEST && !NOBODY.test(name) && !OPEN_END.test(name);
  return isName && !STOP_INSIDE.test(name) && !clause?.test(name) ? name : null;
}
