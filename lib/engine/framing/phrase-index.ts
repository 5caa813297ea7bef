/** The phrases of a lexicon, ready to be found in one pass over a block. Built once a lexicon. */
import type { Lexicon, LexPhrase } from '../lexicon.ts';
import { compileMatcher, type Match, type Matcher } from '../match/matcher.ts';
import type { ReadBlock } from '../reading.ts';
import { type Folded, foldBlock } from '../text/fold.ts';
import type { Span } from '../types.ts';

type PhraseForm = LexPhrase['forms'][number];

/** A form of a phrase at its place in a block's text. */
export interface PhraseHit extends Span {
  readonly phrase: LexPhrase;
  readonly form: PhraseForm;
}

interface PhraseIndex {
  readonly matcher: Matcher;
  readonly entries: readonly { readonly phrase: LexPhrase; readonly form: PhraseForm }[];
}

const indexes = new WeakMap<Lexicon, PhraseIndex>();

function indexFor(lexicon: Lexicon): PhraseIndex {
  const known = indexes.get(lexicon);
  if (known) return known;
  const entries = lexicon.phrases.flatMap((phrase) => phrase.forms.map((form) => ({ phrase, form })));
  const index = { matcher: compileMatcher(entries.map(({ form }) => form)), entries };
  indexes.set(lexicon, index);
  return index;
}

const cache = new WeakMap<ReadBlock, { readonly lexicon: Lexicon; readonly hits: readonly PhraseHit[] }>();

/** The phrases of a block, looked for once. */
export function phrasesIn(read: ReadBlock, lexicon: Lexicon): readonly PhraseHit[] {
  const known = cache.get(read);
  if (known?.lexicon === lexicon) return known.hits;
  const hits = hitsIn(foldBlock(read.block), read.lang, lexicon);
  cache.set(read, { lexicon, hits });
  return hits;
}

/**
 * Every phrase form in a text that belongs to `lang`, longest first at each place; forms of one phrase that lie inside
 * a longer one of any phrase are left out, unless the longer one may not be marked (see `read.ts`).
 */
function hitsIn(folded: Folded, lang: string, lexicon: Lexicon): PhraseHit[] {
  const { matcher, entries } = indexFor(lexicon);
  return matcher.findAll(folded).flatMap((match) => hitsOf(match, entries, folded.source, lang));
}

function hitsOf(match: Match, entries: PhraseIndex['entries'], text: string, lang: string): PhraseHit[] {
  const latin = /\p{Script=Latin}/u.test(text.slice(match.start, match.end));
  const hits: PhraseHit[] = [];
  for (const number of match.patterns) {
    const { phrase, form } = entries[number] as PhraseIndex['entries'][number];
    if (latin ? !sameLanguage(form.lang, lang) : isForeign(form.lang, lang)) continue;
    if (hits.some((hit) => hit.phrase === phrase)) continue;
    hits.push({ start: match.start, end: match.end, phrase, form });
  }
  return hits;
}

/** Russian phrases are looked for in all Cyrillic text, those of its neighbours in their own language. */
function isForeign(form: string, lang: string): boolean {
  return (form === 'uk' || form === 'bg') && form !== lang;
}

/** A Latin form speaks one language only (a Norwegian one Danish as well); scripts of few languages need no such check. */
function sameLanguage(form: string, lang: string): boolean {
  return form === 'mul' || lang === 'und' || form === lang || (form === 'no' && lang === 'da');
}
