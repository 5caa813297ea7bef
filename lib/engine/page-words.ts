/** The words of a page as conditions, phrases and events ask for them. */
import { holdsIn, holdsWord } from './conditions.ts';
import type { LexCondition } from './lexicon.ts';
import { foldBlock, foldText } from './text/fold.ts';
import type { Block, PageText } from './types.ts';

/** Questions about a page; every answer is worked out once. */
export interface PageWords {
  /** Does the page hold the folded word, which may end in `~`? */
  has(word: string): boolean;
  /** Does it hold one of the condition's words? */
  holds(condition: LexCondition): boolean;
}

const known = new WeakMap<PageText, PageWords>();

/**
 * The words of `page`: its article and what it says of itself. Navigation, teasers and comments speak of other stories
 * and count only where nothing of the page is told as an article.
 */
export function pageWords(page: PageText): PageWords {
  const before = known.get(page);
  if (before) return before;
  const words = new Map<string, boolean>();
  const answers = new Map<LexCondition, boolean>();
  let text: string | null = null;
  const whole = (): string => {
    text ??= textOf(page);
    return text;
  };
  const made: PageWords = {
    has: (word) => answered(words, word, () => holdsWord(whole(), word)),
    holds: (condition) => answered(answers, condition, () => holdsIn(condition, whole())),
  };
  known.set(page, made);
  return made;
}

function answered<K>(answers: Map<K, boolean>, key: K, ask: () => boolean): boolean {
  const before = answers.get(key);
  if (before !== undefined) return before;
  const answer = ask();
  answers.set(key, answer);
  return answer;
}

/** Folded; a line for each block, so that no word reaches from one into the next. */
function textOf({ blocks, meta }: PageText): string {
  const own = [meta.url, meta.title, meta.siteName, ...(meta.publishers ?? []), ...(meta.sections ?? [])];
  const told = blocks.some(isTold) ? blocks.filter((block) => block.region === 'article') : blocks;
  const lines = own.filter((one) => one !== undefined).map(foldText);
  return [...lines, ...told.map((block) => foldBlock(block).text)].join('\n');
}

/** Visible text of the story; metadata alone makes no article. */
function isTold({ region, role }: Block): boolean {
  return region === 'article' && role !== 'meta';
}
