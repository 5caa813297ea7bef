/** Keeps the blocks in the order of the document while parts of it are read again. */
import type { Entry } from './page.ts';
import type { RawBlock } from './walk.ts';

/** A place in the outermost document and, inside a shadow root or frame, the node itself. */
interface Place {
  readonly anchor: Node;
  readonly inner: Node;
}

const placeOf = ({ anchor, pieces, element }: RawBlock): Place => ({
  anchor,
  inner: pieces.find(({ node }) => node)?.node ?? element,
});

/** True when `a` begins before `b`; nodes of different trees at the same anchor count as equal. */
function isBefore(a: Place, b: Place): boolean {
  const following = 4;
  const disconnected = 1;
  const same = a.anchor === b.anchor;
  const position = same
    ? a.inner.compareDocumentPosition(b.inner)
    : a.anchor.compareDocumentPosition(b.anchor);
  return (position & following) !== 0 && (position & disconnected) === 0;
}

/**
 * Puts `fresh` into `kept`, each at its place, found by halving: the cost grows with what is new and only with the
 * logarithm of the page. Both are in document order, `fresh` within each root that was read again.
 */
export function order(kept: readonly Entry[], fresh: readonly Entry[]): Entry[] {
  const places = fresh.map((entry) => ({ entry, at: indexAfter(kept, placeOf(entry.raw)) }));
  places.sort((a, b) => a.at - b.at);
  const result: Entry[] = [];
  let done = 0;
  for (const { entry, at } of places) {
    for (; done < at; done += 1) result.push(kept[done] as Entry);
    result.push(entry);
  }
  for (; done < kept.length; done += 1) result.push(kept[done] as Entry);
  return result;
}

/** The entries that are still in the document and not inside one of the roots. */
export function without(entries: readonly Entry[], roots: readonly Element[]): Entry[] {
  const kept = entries.filter(({ raw }) => raw.anchor.isConnected && raw.element.isConnected);
  const gone = new Set<Entry>();
  for (const root of roots) {
    const place = { anchor: outermost(root), inner: root };
    for (let at = indexOf(kept, (other) => isBefore(other, place)); at < kept.length; at += 1) {
      const entry = kept[at] as Entry;
      if (!isInside(entry, root)) break;
      gone.add(entry);
    }
  }
  return gone.size > 0 ? kept.filter((entry) => !gone.has(entry)) : kept;
}

/** First index whose entry does not stand before the place; entries at the same place stand before. */
function indexAfter(kept: readonly Entry[], place: Place): number {
  return indexOf(kept, (other) => !isBefore(place, other));
}

function indexOf(kept: readonly Entry[], isLeft: (place: Place) => boolean): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isLeft(placeOf((kept[middle] as Entry).raw))) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isInside({ raw }: Entry, root: Element): boolean {
  return root.contains(raw.anchor) || root.contains(raw.element);
}

/** The element itself, or the shadow host or frame of the outermost document around it. */
function outermost(element: Element): Node {
  let node: Node = element;
  for (;;) {
    const root = node.getRootNode();
    const host = 'host' in root ? (root as ShadowRoot).host : frameOf(root);
    if (!host) return node;
    node = host;
  }
}

function frameOf(root: Node): Element | null {
  try {
    const view = (root as Document).defaultView;
    return view && view !== globalThis.window ? view.frameElement : null;
  } catch {
    return null; // The frame around is of another origin.
  }
}
