/** What a language puts around a speaker's name, as sources of regular expressions (flag `u`). */
export interface Naming {
  /** What leads in and is left out. */
  readonly lead?: string;
  /** What follows the name and is left out. */
  readonly tail?: string;
  /** A clause, not a name. */
  readonly clause?: string;
}

const nordic: Naming = {
  lead: '^(?:[Mm]en|[Oo]g|[Ss]å|[Oo]ch|[Dd]å) ',
  tail: ' (?:til|till|i en|i ett|på) .*$',
  clause: ' (?:vil|har|er|kan|skal|ville|hadde|är|ska) ',
};
const romance: Naming = {
  tail: ' (?:desde|durante|sobre|tras|hoy|ayer|infatti|dans une?|lors|en (?:una?|su)|in una?|em uma?)(?: .*)?$',
  clause: ' (?:que|se|ha|han|fue|est|sont|è|foi) ',
};
const eastSlavic: Naming = {
  lead: '^(?:\\d{1,2} \\p{Ll}+ |(?:начал|продолжил|добавил|спросил|ответил|сказал|заметил|додав|сказав)[аи]? )',
  tail: " (?:между тем|тем временем|уже|также|ещ[её]|вчера|сегодня|накануне|тогда|потом|тоже|снова|вновь|вже|учора|також|сьогодні|(?:в|во|на|у) (?:интервью|эфире|беседе|разговоре|ходе|своем|своей|інтерв'ю|ефірі))(?: .*)?$",
  clause: '^(?:[Нн]икто|[Нн]ичто|[Нн]іхто|[Нн]іщо) ',
};
const westSlavic: Naming = {
  lead: '^\\d{1,2}\\.? \\p{Ll}+ ',
  tail: ' (?:w|we|na|po|z|v|ve|při) \\p{Ll}.*$',
  clause: '^(?:[Nn]a|[Ww]e?|[Pp]o|[Zz]|[Vv]e?) ',
};

/** By BCP 47 primary tag. They go with the language's table of words; Korean and Japanese have theirs in `languages/`. */
export const namings: Readonly<Record<string, Naming>> = {
  en: {
    tail: ' (?:(?:in|during) (?:an?|his|her|its|their) .*|on|in|also|earlier)$',
    clause:
      '(?<!\\b(?:who|which|that)) (?:is|was|were|are|has|have|had|will|would|can|could|comes|never) |^(?:including|following|according|contradicting) ',
  },
  de: {
    tail: ' (?:in einem|in einer|am|im) .*$',
    clause:
      '(?:^| )(?:[Ww]enn|[Dd]ass|[Oo]b|[Ww]eil|[Dd]enn|[Bb]is|habe|haben|hätten?|hatten?|ist|sei|seien|war|könne|könnten?|werde|würden?|sich|[Nn]icht|[Nn]och|[Aa]uch|[Ee]r|[Ss]ie)(?: |$)|^\\P{Lu}*$',
  },
  no: nordic,
  da: nordic,
  sv: nordic,
  es: romance,
  fr: romance,
  it: romance,
  pt: romance,
  ru: eastSlavic,
  uk: eastSlavic,
  pl: westSlavic,
  cs: westSlavic,
};

/** "[대학에 입학한] 이 당선인": a clause before a name of two words. */
export const koreanNaming: Naming = { lead: '^.* \\p{L}{2,}[한된던는](?<!북한) (?=\\S+ \\S)' };
export const japaneseNaming: Naming = { lead: '^.*、' };
