/** How another source is named in a list: the words before a verb of saying hold more than a name. */
import { tableOf, waysOf } from '../languages/all.ts';

/** Words that name nobody by themselves. */
const NOBODY =
  /^(?:i|you|we|he|she|it|they|this|that|th[eo]se|nobody|everyone|wh(?:at|o)|es|man|wir|ich|jetzt|da|nous|on|я|мы|вы|он[аи]?|никто|все|это|ми|вони|ніхто)$/iu;
/** A pronoun or linking word at the end belongs to a clause that was not understood. */
const OPEN_END =
  /\s(?:i|s?he|it|we|they|you|what|who|that|to|of|and|or|und|oder|et|ou|y|se|e|og|och|som|и|или|і|что|що)$|\p{L}-$/iu;
/** The end of a sentence in the middle: "rafale aircraft. He". */
const STOP_INSIDE = /\p{Ll}{4,}[.!?]\s*[—–-]?\s*\p{L}/u;
/** The most that is shown of a name, in UTF-16 units. */
const LONGEST = 90;

/**
 * The name in the words of a source as the page has them; null when they name nobody whom a list could show.
 *
 * @param lang BCP 47 primary tag of the block
 */
export function shownName(words: string, lang: string): string | null {
  const { lead, tail, clause } = tableOf(lang)?.naming ?? waysOf(lang)?.naming ?? {};
  let name = words.replace(/\s+/g, ' ').trim();
  for (const around of [lead, tail]) if (around) name = name.replace(expression(around), '');
  const isName = name !== '' && name.length <= LONGEST && !NOBODY.test(name) && !OPEN_END.test(name);
  return isName && !STOP_INSIDE.test(name) && !(clause && expression(clause).test(name)) ? name : null;
}

const expressions = new Map<string, RegExp>();

function expression(source: string): RegExp {
  let made = expressions.get(source);
  if (!made) {
    made = new RegExp(source, 'u');
    expressions.set(source, made);
  }
  return made;
}
