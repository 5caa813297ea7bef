/** Opens and closes the card by click and by a short rest of the pointer. */

import { priorityOf } from '../paint/looks.ts';
import type { Mark } from '../paint/painter.ts';
import { caretAt, holdsCaret, isOn, type Point } from '../range/hit.ts';

/** What is asked and told while the pointer moves. */
export interface PointerOptions {
  readonly signal: AbortSignal;
  readonly marks: () => readonly Mark[];
  readonly opensOnRest: () => boolean;
  /** True for events of our own host. */
  readonly isOurs: (node: Node) => boolean;
  readonly onChoose: (finding: string, how: 'click' | 'rest') => void;
  /** A click elsewhere, or the pointer has left mark and card for a while. */
  readonly onLeave: (how: 'click' | 'rest') => void;
}

const restFor = 450;
const leaveAfter = 400;
/** A click on any of these is the page's, whatever is marked in it. */
const controls =
  'a[href], area, button, input, select, textarea, label, summary, option, audio, video, [contenteditable], [onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"]';

/** The mark at a point of a document's viewport; of several the one that is painted on top, then the longest: an attribution before the name in it. */
export function markAt(
  document: Document,
  point: Point,
  marks: readonly Mark[],
  roots: ShadowRoot[] = [],
): Mark | null {
  const here = marks.filter(({ ranges }) => ranges[0]?.startContainer.ownerDocument === document);
  const caret = here.length > 0 ? caretAt(document, point, roots) : null;
  if (!caret) return null;
  const hits = here.filter(({ ranges }) => holdsCaret(ranges, caret) && isOn(ranges, point));
  return hits.sort((a, b) => priorityOf(b.look) - priorityOf(a.look) || lengthOf(b) - lengthOf(a))[0] ?? null;
}

const lengthOf = ({ ranges }: Mark): number =>
  ranges.reduce(
    (sum, { startContainer, startOffset, endContainer, endOffset }) =>
      sum + (startContainer === endContainer ? endOffset - startOffset : 1_000),
    0,
  );

/** Listens in one document; frames with marks need listeners of their own. */
export function listenToPointer(document: Document, options: PointerOptions): void {
  const { signal, marks, isOurs, onChoose, onLeave } = options;
  const listening = { signal, passive: true } as const;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const find = (event: MouseEvent): Mark | null => {
    const point = { x: event.clientX, y: event.clientY };
    return markAt(document, point, marks(), shadowRootsOf(event));
  };

  document.addEventListener(
    'click',
    (event) => {
      if (isFromUs(event, isOurs)) return;
      if (!isForMarks(event, document)) return onLeave('click');
      const mark = find(event);
      if (mark) onChoose(mark.finding, 'click');
      else onLeave('click');
    },
    listening,
  );

  document.addEventListener(
    'pointermove',
    (event) => {
      clearTimeout(resting);
      if (isFromUs(event, isOurs)) {
        clearTimeout(leaving);
        leaving = undefined;
        return;
      }
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
      leaving ??= setTimeout(() => {
        leaving = undefined;
        onLeave('rest');
      }, leaveAfter);
      if (!options.opensOnRest() || marks().length === 0) return;
      resting = setTimeout(() => {
        const mark = find(event);
        if (!mark) return;
        clearTimeout(leaving);
        leaving = undefined;
        onChoose(mark.finding, 'rest');
      }, restFor);
    },
    listening,
  );
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(resting);
      clearTimeout(leaving);
    },
    { once: true },
  );
}

/** Takes down where a click falls before there are marks that could answer it. What it gives ends that and tells the last. */
export function listenEarly(document: Document): () => Point | null {
  const ending = new AbortController();
  let last: Point | null = null;
  document.addEventListener(
    'click',
    (event) => {
      last = isForMarks(event, document) ? { x: event.clientX, y: event.clientY } : null;
    },
    { signal: ending.signal, passive: true },
  );
  return () => {
    ending.abort();
    return last;
  };
}

/** False for a click that is the page's own. */
function isForMarks(event: MouseEvent, document: Document): boolean {
  return event.button === 0 && !event.defaultPrevented && !isControl(event) && !hasSelection(document);
}

const isFromUs = (event: Event, isOurs: (node: Node) => boolean): boolean =>
  event.composedPath().some((target) => target instanceof Node && isOurs(target));

const isControl = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.matches(controls));

const shadowRootsOf = (event: Event): ShadowRoot[] =>
  event.composedPath().filter((target): target is ShadowRoot => target instanceof ShadowRoot);

const hasSelection = (document: Document): boolean => document.getSelection()?.isCollapsed === false;
