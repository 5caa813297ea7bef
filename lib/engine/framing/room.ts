/**
 * The room's rules, for whatever has everything at hand. They are large and most pages hold no phrase, so the reader's
 * build takes `room-brought.ts` in place of this file, which offers the same.
 */
import { framingSteps } from './read.ts';

/** The rules; undefined where they were not brought. */
export function framingRoom(): typeof framingSteps | undefined {
  return framingSteps;
}
