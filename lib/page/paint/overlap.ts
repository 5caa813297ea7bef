/** Overlapping marks paint one decoration: the one of higher priority keeps its words, the other gets the rest. */
import type { Span } from '../../engine/types.ts';

/** A stretch of a block that wants to be painted. */
export interface Layer extends Span {
  readonly priority: number;
}

/** A stretch of a layer that nothing of higher priority covers. */
export interface Visible<L extends Layer> extends Span {
  readonly layer: L;
}

/** Cuts the layers of one block; equal priorities may overlap, as they look alike. The order stays as given. */
export function resolveOverlaps<L extends Layer>(layers: readonly L[]): Visible<L>[] {
  return layers.flatMap((layer) => {
    const above = layers.filter(
      (other) => other.priority > layer.priority && other.start < layer.end && other.end > layer.start,
    );
    return subtract(layer, above).map((span) => ({ ...span, layer }));
  });
}

function subtract({ start, end }: Span, covers: readonly Span[]): Span[] {
  let rest: Span[] = [{ start, end }];
  for (const cover of covers) {
    rest = rest.flatMap((span) => {
      if (cover.end <= span.start || cover.start >= span.end) return [span];
      const before = { start: span.start, end: cover.start };
      const after = { start: cover.end, end: span.end };
      return [before, after].filter((one) => one.end > one.start);
    });
  }
  return rest;
}
