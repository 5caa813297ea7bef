/** A descriptor beside a name describes it ("the state news agency TASS") and is no mention of its own. */
import type { Span } from '../types.ts';

/** Articles, quotation marks, commas and brackets that may stand between the two. */
const GAP = /^[\s,("'«„“‘《「[:：]*(?:(?:the|a|an|die|der|das|la|le|el|il|l['’])\s*)?["'«„“‘《「]*$/i;

/** True when a name of `names` stands right behind or right before the descriptor at `at`. */
export function describesName(text: string, at: Span, names: readonly Span[]): boolean {
  return names.some((name) => {
    if (name.start >= at.end) return isGap(text, at.end, name.start);
    return name.end <= at.start && isGap(text, name.end, at.start);
  });
}

function isGap(text: string, from: number, to: number): boolean {
  return to - from <= 8 && GAP.test(text.slice(from, to));
}

/**
 * True for "state news agency Belta": a capital word that is no known name follows a descriptor which is not itself in
 * capitals ("State Media Says" is a headline).
 */
export function describesUnknownName(text: string, at: Span): boolean {
  const last = /\S+$/.exec(text.slice(at.start, at.end))?.[0] ?? '';
  if (/^\p{Lu}/u.test(last)) return false;
  return /^ ["'«„“]?\p{Lu}[\p{L}\p{N}]/u.test(text.slice(at.end, at.end + 4));
}
