/**
 * KCNA puts words of its opponents in quotation marks: the "threat", a "joint statement". In its own copy any such term
 * is a form of the phrase that the dataset marks with `anyTerm`; titles and slogans, which begin with a capital, are not.
 */
import type { Lexicon, LexPhrase } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import type { PhraseHit } from './phrase-index.ts';

/** "the", "a", "its", "Japan's", "the U.S.", another term … stand before a term and not before a statement. */
const BEFORE =
  /(?:(?:^|\s)(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|so-called|such|of|as|for|with|on|about|from|by|to|into|against|under|but|called|anti-\w+|\w+sel(?:f|ves)|[A-Z]\.[A-Z]\.|[A-Z]{2,4})|['’]s?|["”],?(?: and| or)?)\s*$/;
/** One to five words in lower case, no clause. */
const TERM = /^(?!.* (?:is|are|was|has|will) )[a-z][a-z'’-]*(?:[ -][a-z][a-z'’-]*){0,4}[,.]?$/;
/** In a headline every word has a capital. */
const IN_HEADLINE = /^[A-Z][A-Za-z'’-]*(?:[ -][A-Za-z'’-]+){0,3}$/;

/** Terms held in marks; empty where the lexicon has no phrase for them. */
export function heldTerms(read: ReadBlock, lexicon: Lexicon): PhraseHit[] {
  const phrase = lexicon.phrases.find((one) => one.anyTerm);
  const form = phrase?.forms.find((one) => one.lang === 'en' && one.attested);
  if (!phrase || !form || read.lang !== form.lang) return [];
  return read.quotes.flatMap((quote): PhraseHit[] => {
    const { text, role } = read.block;
    const inner = text.slice(quote.inner.start, quote.inner.end);
    const isTerm = (role === 'headline' ? IN_HEADLINE : TERM).test(inner);
    const stands = quote.start === 0 || BEFORE.test(text.slice(Math.max(0, quote.start - 12), quote.start));
    return quote.closed && isTerm && stands ? [{ ...quote.inner, phrase: phrase as LexPhrase, form }] : [];
  });
}
