/** Runs the engine over the labelled texts, as the command line would. */
import { recordOfText } from '../../lib/cli/document.ts';
import type { DocumentRecord } from '../../lib/cli/record.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';
import type { GoldRecord } from './corpus.ts';

export interface Prediction extends DocumentRecord {
  readonly id: string;
}

/** The engine gets the text alone, never the labels or the language. */
export function predict(records: readonly GoldRecord[], lexicon: Lexicon): Prediction[] {
  return records.map(({ id, text }) => ({ id, ...recordOfText(text, lexicon) }));
}
