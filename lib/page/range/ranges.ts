/** From a span of a block's text to ranges of the document. */
import type { Span } from '../../engine/types.ts';
import type { Box } from '../card/place.ts';
import { normalise, offsetMap, type Piece, rawText } from '../read/text.ts';

/** A stretch of one text node. */
export interface Stretch {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/**
 * Says for spans of the block's `text` which stretches of text nodes show them. None when the nodes no longer hold that
 * text, so that nothing is ever painted over other words. Made once a block, for all its spans.
 */
export function stretchFinder(pieces: readonly Piece[], text: string): (span: Span) => Stretch[] {
  const raw = rawText(pieces);
  if (normalise(raw) !== text) return () => [];
  const map = offsetMap(raw);
  return ({ start, end }) => {
    if (end <= start || start < 0 || end > text.length) return [];
    const from = map ? (map[start] as number) : start;
    const to = map ? (map[end - 1] as number) + 1 : end;
    return cut(pieces, from, to);
  };
}

function cut(pieces: readonly Piece[], from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let before = 0;
  for (const piece of pieces) {
    const length = piece.to - piece.from;
    const first = Math.max(0, from - before);
    const last = Math.min(length, to - before);
    if (piece.node && last > first) {
      stretches.push({ node: piece.node, from: piece.from + first, to: piece.from + last });
    }
    before += length;
    if (before >= to) break;
  }
  return stretches;
}

/**
 * One range for neighbours in the same tree; a new one where a shadow root or something unread comes between. Static,
 * since live ranges cost the page at every change of its own.
 */
export function rangesOf(stretches: readonly Stretch[]): StaticRange[] {
  const ranges: StaticRange[] = [];
  let first: Stretch | null = null;
  let last: Stretch | null = null;
  const close = (): void => {
    if (first && last) ranges.push(staticRange(first, last));
  };
  for (const stretch of stretches) {
    if (
      !last ||
      last.node.getRootNode() !== stretch.node.getRootNode() ||
      last.node.length !== last.to ||
      stretch.from !== 0
    ) {
      close();
      first = stretch;
    }
    last = stretch;
  }
  close();
  return ranges;
}

function staticRange(first: Stretch, last: Stretch): StaticRange {
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from,
    endContainer: last.node,
    endOffset: last.to,
  });
}

/** A live range, for measuring and scrolling. */
export function liveRange({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: StaticRange): Range | null {
  try {
    const range = (startContainer.ownerDocument ?? document).createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  } catch {
    return null; // The nodes have become shorter.
  }
}

/** Boxes of the words in the viewport of the outermost document, in CSS px; none when they are not shown. */
export function boxesOf(ranges: readonly StaticRange[]): Box[] {
  return ranges.flatMap((range) => {
    const live = liveRange(range);
    if (!live) return [];
    const { x, y } = frameOffset(range.startContainer.ownerDocument);
    return [...live.getClientRects()].map(({ left, top, right, bottom }) => ({
      left: left + x,
      top: top + y,
      right: right + x,
      bottom: bottom + y,
    }));
  });
}

function frameOffset(document: Document | null): { x: number; y: number } {
  const view = document?.defaultView;
  if (!view || view === globalThis.window) return { x: 0, y: 0 };
  const frame = view.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const outer = frameOffset(frame.ownerDocument);
  return { x: left + frame.clientLeft + outer.x, y: top + frame.clientTop + outer.y };
}
