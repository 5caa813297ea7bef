/** The room's rules as they were brought into this page; the reader's build takes this file in place of `room.ts`. */
import type { framingSteps } from './read.ts';

let brought: typeof framingSteps | undefined;

/** The rules; undefined where they were not brought. */
export function framingRoom(): typeof framingSteps | undefined {
  return brought;
}

/** Takes the rules. */
export function bringFraming(room: typeof framingSteps): void {
  brought = room;
}
