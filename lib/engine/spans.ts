/** Look-ups in lists of spans that are sorted by their starts: a block may hold tens of thousands. */
import type { Span } from './types.ts';

/** Index of the first span that begins at or behind `at`; the length of the list when none does. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that lie wholly inside `range`. */
export function spansWithin<T extends Span>(spans: readonly T[], range: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(spans, range.start); i < spans.length && (spans[i] as T).start < range.end; i++) {
    if ((spans[i] as T).end <= range.end) found.push(spans[i] as T);
  }
  return found;
}

/** The last span that begins at or before `at`, if any. */
export function lastUpTo<T extends Span>(spans: readonly T[], at: number): T | undefined {
  return spans[firstFrom(spans, at + 1) - 1];
}

/** True when one of `spans`, none of which overlap, covers `at`. */
export function isCovered(spans: readonly Span[], at: Span): boolean {
  const span = lastUpTo(spans, at.start);
  return span !== undefined && span.end >= at.end;
}
