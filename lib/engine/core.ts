/**
 * What the reader has in common with the files that come beside it (ways of reading, framing), so that no page loads it
 * twice and what was worked out once is known to all.
 */
import { quotesOf } from './attribution/language-quotes.ts';
import { profileFor } from './attribution/languages/table.ts';
import { failedCondition } from './conditions.ts';
import { phrasesIn } from './framing/phrase-index.ts';
import { pageWords } from './page-words.ts';
import { speechBySentence, speechOf } from './sourcing/speech.ts';
import { fold, foldBlock, foldText, toFolded } from './text/fold.ts';
import { tokensOf } from './text/tokens.ts';

export const core = {
  failedCondition,
  fold,
  foldBlock,
  foldText,
  pageWords,
  phrasesIn,
  profileFor,
  quotesOf,
  speechBySentence,
  speechOf,
  toFolded,
  tokensOf,
};

/** Where they stand: the build of those files takes them from the reader. */
export const coreModules: Readonly<Record<string, readonly (keyof typeof core)[]>> = {
  'lib/engine/attribution/language-quotes.ts': ['quotesOf'],
  'lib/engine/attribution/languages/table.ts': ['profileFor'],
  'lib/engine/conditions.ts': ['failedCondition'],
  'lib/engine/framing/phrase-index.ts': ['phrasesIn'],
  'lib/engine/page-words.ts': ['pageWords'],
  'lib/engine/sourcing/speech.ts': ['speechBySentence', 'speechOf'],
  'lib/engine/text/fold.ts': ['fold', 'foldBlock', 'foldText', 'toFolded'],
  'lib/engine/text/tokens.ts': ['tokensOf'],
};
