/** The way into the room: its rules are asked only where a phrase stands, which few pages hold. */
import type { Steps } from '../steps.ts';
import { heldTerms } from './held-terms.ts';
import type { FramingInput } from './page.ts';
import { phrasesIn } from './phrase-index.ts';
import type { FramingResult } from './read.ts';
import { framingRoom } from './room.ts';

const none: FramingResult = { framings: [], abstentions: [] };

/**
 * Marks and what was left alone; nothing where no phrase stands on the page. `bring` fetches the rules where they are not
 * here yet; where they do not come, phrases are done without.
 */
export function* framingWhereWanted(input: FramingInput, bring?: () => Promise<void>): Steps<FramingResult> {
  if (!(yield* isWanted(input))) return none;
  if (!framingRoom() && bring) yield bring();
  const room = framingRoom();
  return room ? yield* room(input) : none;
}

/** Does any block hold a phrase, or a term in marks that may be one? */
function* isWanted({ reading, lexicon }: FramingInput): Steps<boolean> {
  for (const read of reading.blocks) {
    if (read.sentences.length === 0) continue;
    if (phrasesIn(read, lexicon).length > 0 || heldTerms(read, lexicon).length > 0) return true;
    yield;
  }
  return false;
}
