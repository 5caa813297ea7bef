/**
 * What the reader has in common with the ways of reading that come beside it, so that no page loads it twice and what
 * was folded once is known to both.
 */
import { profileFor } from '../attribution/languages/table.ts';
import { fold, foldText } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';

export const core = { fold, foldText, profileFor, tokensOf };

/** Where they stand: the build of those files takes them from the reader. */
export const coreModules: Readonly<Record<string, readonly (keyof typeof core)[]>> = {
  'lib/engine/text/fold.ts': ['fold', 'foldText'],
  'lib/engine/text/tokens.ts': ['tokensOf'],
  'lib/engine/attribution/languages/table.ts': ['profileFor'],
};
