/**
 * KCNA puts words of its opponents in quotation marks: the "threat", a "joint statement". In its own copy any such term
 * is a form of the phrase that the dataset marks with `anyTerm`; titles and slogans, which begin with a capital, are not.
 */
import type { Lexicon, LexPhrase } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import type { PhraseHit } from './phrase-index.ts';

/** "the", "a", "its", "Japan's", "the U.S." … stand before a term and not before a statement. */
const BEFORE =
  /(?:(?:^|\s)(?:the|an?|its|their|so-called|such|of|as|for|with|on|about|from|called|anti-\w+|[A-Z]\.[A-Z]\.|[A-Z]{2,4})|['’]s?)\s*$/;
/** One to three words in lower case. */
const TERM = /^[a-z][a-z'’-]*(?:[ -][a-z][a-z'’-]*){0,2}[,.]?$/;

/** Terms held in marks; empty where the lexicon has no phrase for them. */
export function heldTerms(read: ReadBlock, lexicon: Lexicon): PhraseHit[] {
  const phrase = lexicon.phrases.find((one) => one.anyTerm);
  const form = phrase?.forms.find((one) => one.lang === 'en' && one.attested);
  if (!phrase || !form || read.lang !== form.lang) return [];
  return read.quotes.flatMap((quote): PhraseHit[] => {
    const { text } = read.block;
    if (!quote.closed || !TERM.test(text.slice(quote.inner.start, quote.inner.end))) return [];
    if (!BEFORE.test(text.slice(Math.max(0, quote.start - 12), quote.start))) return [];
    return [{ ...quote.inner, phrase: phrase as LexPhrase, form }];
  });
}
