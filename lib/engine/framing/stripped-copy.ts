/** North Korean copy that has lost its dateline on the way: its own conventions still tell it. */
import type { PageWords } from '../page-words.ts';
import type { Reading } from '../reading.ts';

/** KCNA gives the Kims titles that nobody else writes so. */
const TITLES =
  /\b(?:Chairman|President|[Rr]espected (?:Comrade|General Secretary)) ?Kim (?:Jong (?:Il|Un)|Il Sung)/;
const JUCHE_DATE = /\bJuche \d{2,3},? ?\(\d{4}\)/;
const END = /(?:^|\s)-0-\s*$/;
/** Words that only the North writes in its own name. */
const FORMULAS =
  /\b(?:stooges|vassal|imperialists?|puppets?|hostile forces|reckless moves|aggressive war|faked up|ROK-U\.S\.|U\.S\.-ROK|south Korea|sovereign right|dignified)\b/;

/** How its Spanish service names both Koreas and its leaders; no newsroom does. */
const SPANISH_STATE = /\b(?:RPDC|Rep[uú]blica Popular Democr[aá]tica de Corea)\b/;
const SPANISH = /\b(?:del? Sur de Corea|el Sur de Corea|compañero Kim (?:Jong|Il)|Mariscal Kim Jong)\b/;

/** True when the conventions of KCNA stand in the blocks, and no newsroom's name for the country. */
export function isStrippedCopy({ blocks, lang }: Reading, words: PageWords): boolean {
  const has = (sign: RegExp): boolean => blocks.some(({ block }) => sign.test(block.text));
  if (lang === 'es') {
    const newsroom = ['corea del norte', 'norcoreano', 'norcoreana', 'norcorea'].some((word) =>
      words.has(word),
    );
    return !newsroom && has(SPANISH_STATE) && has(SPANISH);
  }
  if (lang !== 'en' || words.has('north korea') || words.has('north korean')) return false;
  const signs = [TITLES, JUCHE_DATE, END].filter(has).length + (words.has('dprk') && has(FORMULAS) ? 1 : 0);
  return signs > 0 && (words.has('dprk') || has(END) || (has(TITLES) && has(JUCHE_DATE)));
}
