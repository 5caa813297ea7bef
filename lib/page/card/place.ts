/** Where the card goes: beside the words it speaks of, never over them. Pure geometry in CSS px of the viewport. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width and height in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the place of a card depends on. */
export interface PlaceRequest {
  /** What must stay readable: the sentence. */
  readonly keep: Box;
  /** The marked words, which the card lines up with. */
  readonly mark: Box;
  readonly card: Size;
  /** What is visible of the page. */
  readonly view: Box;
  /** Right-to-left text lines up at its right edge. */
  readonly rightToLeft: boolean;
}

const gap = 8;

/** Below the sentence if there is room, else above it, else beside the marked line, on the side with more room. */
export function placeCard({ keep, mark, card, view, rightToLeft }: PlaceRequest): {
  left: number;
  top: number;
} {
  const wanted = rightToLeft ? mark.right - card.width : mark.left;
  const left = clamp(wanted, view.left + gap, view.right - card.width - gap);
  for (const box of [keep, mark]) {
    if (box.bottom + gap + card.height <= view.bottom)
      return { left, top: Math.max(view.top + gap, box.bottom + gap) };
    if (box.top - gap - card.height >= view.top)
      return { left, top: Math.min(view.bottom, box.top) - gap - card.height };
  }
  const below = view.bottom - mark.bottom >= mark.top - view.top;
  const top = below ? view.bottom - card.height - gap : view.top + gap;
  return { left, top: clamp(top, view.top + gap, view.bottom - card.height - gap) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}

/** The smallest box around all of them; null when there is none. */
export function boxAround(boxes: Iterable<Box>): Box | null {
  let around: Box | null = null;
  for (const { left, top, right, bottom } of boxes) {
    if (right <= left && bottom <= top) continue;
    around = around
      ? {
          left: Math.min(around.left, left),
          top: Math.min(around.top, top),
          right: Math.max(around.right, right),
          bottom: Math.max(around.bottom, bottom),
        }
      : { left, top, right, bottom };
  }
  return around;
}
