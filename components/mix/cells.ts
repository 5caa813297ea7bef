/** What the picture of the source mix draws: one cell a sentence while they fit, else one stretch an origin. */
import type { SentenceOrigin, Sourcing } from '../../lib/engine/types.ts';

export type Origin = SentenceOrigin['origin'];

export interface Cell {
  readonly origin: Origin;
  /** In sentences. */
  readonly from: number;
  readonly width: number;
}

/** Above this many sentences single cells would be narrower than a reader can see. */
export const mostCells = 80;

/** Cells in reading order (then one wide each), or the three stretches in fixed order; empty without sentences. */
export function cellsOf({ total, sentences, onSubjects, onOthers, unattributed }: Sourcing): Cell[] {
  if (total <= mostCells) {
    return sentences.map(({ origin }, from) => ({ origin, from, width: 1 }));
  }
  const stretches: readonly (readonly [Origin, number])[] = [
    ['subject', onSubjects],
    ['other', onOthers],
    ['none', unattributed],
  ];
  let from = 0;
  return stretches.flatMap(([origin, width]) => {
    const cell = { origin, from, width };
    from += width;
    return width > 0 ? [cell] : [];
  });
}
