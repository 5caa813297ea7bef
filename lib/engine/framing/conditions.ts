/** Whether what a phrase needs stands around it, and nothing that it refuses. Words of pages are looked up once a page. */
import type { LexCondition, LexPhrase } from '../lexicon.ts';
import { isAlphabetic } from '../match/borders.ts';
import { classAt, isWordClass, MARK } from '../text/chars.ts';
import { fold, foldBlock, foldText } from '../text/fold.ts';
import type { PageText, Span } from '../types.ts';

/** How far a condition looks on either side, whatever the length of sentence or block (UTF-16 units). */
const REACH = 800;
const BESIDE = 24;
/** Longest ending that `~` stands for. */
const ENDING = 4;

/** Folded words of a page and the answers given so far. */
export interface PageWords {
  has(word: string): boolean;
}

/** The words of `page`; metadata counts as well. */
export function pageWords(page: PageText): PageWords {
  const { meta } = page;
  const given = [meta.url, meta.title, meta.siteName, ...(meta.publishers ?? [])].filter(
    (one) => one !== undefined,
  );
  const text = [...page.blocks.map((block) => foldBlock(block).text), ...given.map(foldText)].join('\n');
  const answers = new Map<string, boolean>();
  return {
    has(word) {
      const known = answers.get(word);
      if (known !== undefined) return known;
      const answer = holdsWord(text, word);
      answers.set(word, answer);
      return answer;
    },
  };
}

const folded = new WeakMap<LexCondition, readonly string[]>();

function wordsOf(condition: LexCondition): readonly string[] {
  const known = folded.get(condition);
  if (known) return known;
  const words = condition.anyOf.map(foldText).filter((word) => word !== '');
  folded.set(condition, words);
  return words;
}

/** True when folded `text` holds folded `word`, which may end in `~`. */
export function holdsWord(text: string, word: string): boolean {
  const open = word.endsWith('~');
  const stem = open ? word.slice(0, -1) : word;
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const end = at + stem.length;
    if (joins(classAt(text, at - 1), classAt(text, at))) continue;
    if (open ? endingAt(text, end) <= ENDING : !joins(classAt(text, end - 1), classAt(text, end)))
      return true;
  }
  return false;
}

/** Letters that follow at `end`. */
function endingAt(text: string, end: number): number {
  let to = end;
  while (to - end <= ENDING && isWordClass(classAt(text, to))) to++;
  return to - end;
}

/** Two letters of alphabets belong to one word. */
function joins(left: number, right: number): boolean {
  return isAlphabetic(left) && (isAlphabetic(right) || right === MARK);
}

/** Where a phrase stands. */
export interface PhrasePlace {
  readonly text: string;
  readonly sentence: Span;
  readonly at: Span;
  readonly page: PageWords;
}

/** The reason why a phrase is left alone by its conditions, or null. */
export function refusedBy(phrase: LexPhrase, place: PhrasePlace): 'abstain.needs' | 'abstain.refused' | null {
  if (phrase.needs?.some((condition) => !holds(condition, place))) return 'abstain.needs';
  return phrase.refuses?.some((condition) => holds(condition, place)) ? 'abstain.refused' : null;
}

function holds(condition: LexCondition, place: PhrasePlace): boolean {
  if (condition.within === 'page') return wordsOf(condition).some((word) => place.page.has(word));
  const { text, at } = place;
  const range = condition.within === 'block' ? { start: 0, end: text.length } : place.sentence;
  const near = windowAround(range, at, condition.within === 'adjacent' ? BESIDE : REACH);
  const before = fold(text.slice(near.start, at.start)).text;
  const after = fold(text.slice(at.end, near.end)).text;
  return wordsOf(condition).some((word) => holdsWord(before, word) || holdsWord(after, word));
}

/** `range`, but no more than `reach` on either side of `at`. */
export function windowAround(range: Span, at: Span, reach: number): Span {
  return { start: Math.max(range.start, at.start - reach), end: Math.min(range.end, at.end + reach) };
}
