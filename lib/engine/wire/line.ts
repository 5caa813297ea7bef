/** The line of a block that a name stands in; plain text keeps datelines and credits on lines of their own. */
import type { Span } from '../types.ts';

/** How far from the name a line is looked at, in UTF-16 units, so that a page of one endless line stays cheap. */
const REACH = 240;

/** The line around `at`, cut at {@link REACH} units from it; `whole` tells whether either end is a true line end. */
export interface Line extends Span {
  readonly startsLine: boolean;
  readonly endsLine: boolean;
}

/** The line of `text` around a span. */
export function lineAround(text: string, at: Span): Line {
  const from = wholeCharacter(text, Math.max(0, at.start - REACH));
  const to = wholeCharacter(text, Math.min(text.length, at.end + REACH));
  const breakBefore = text.slice(from, at.start).lastIndexOf('\n');
  const breakBehind = text.slice(at.end, to).indexOf('\n');
  return {
    start: breakBefore < 0 ? from : from + breakBefore + 1,
    end: breakBehind < 0 ? to : at.end + breakBehind,
    startsLine: breakBefore >= 0 || from === 0,
    endsLine: breakBehind >= 0 || to === text.length,
  };
}

/** The next offset that does not part a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const parts = /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
  return parts ? at + 1 : at;
}
