/** Which words are under the pointer. Our own test, since `highlightsFromPoint` is not in every browser. */
import { liveRange } from './ranges.ts';

/** A place in the text of a document. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** A point of the viewport, in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shapes that not every browser or type library has. */
interface CaretDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): {
    readonly offsetNode: Node;
    readonly offset: number;
  } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The place in the text nearest to a point of the viewport; null where there is no text. */
export function caretAt(target: Document, { x, y }: Point, shadowRoots: ShadowRoot[] = []): Caret | null {
  const source = target as unknown as CaretDocument;
  const position = source.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = source.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** True when the point lies on the words themselves: the caret test also answers for the margin beside a line. */
export function isOn(ranges: readonly StaticRange[], { x, y }: Point): boolean {
  return ranges.some((range) =>
    [...(liveRange(range)?.getClientRects() ?? [])].some(
      (box) => x >= box.left && x <= box.right && y >= box.top - 1 && y <= box.bottom + 1,
    ),
  );
}

/** True when the caret stands in or at the edge of one of the ranges. */
export function holdsCaret(ranges: readonly StaticRange[], { node, offset }: Caret): boolean {
  return ranges.some((range) => {
    const live = liveRange(range);
    try {
      return live?.comparePoint(node, offset) === 0;
    } catch {
      return false; // Another tree.
    }
  });
}
