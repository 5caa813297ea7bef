/** Keeps the blocks in the order of the document while parts of it are read again. */
import type { Entry } from './page.ts';

/** True when `a` stands before `b`. Both anchors are in the outermost document. */
function isBefore(a: Node, b: Node): boolean {
  const following = 4;
  return (a.compareDocumentPosition(b) & following) !== 0;
}

/**
 * Puts `fresh` runs into `kept`, each at its place, found by halving: the cost grows with what is new and only
 * with the logarithm of the page. Both lists are in document order, `fresh` within each of its runs.
 */
export function order(kept: readonly Entry[], fresh: readonly Entry[]): Entry[] {
  const runs = inRuns(fresh);
  const places = runs.map((run) => ({ run, at: placeOf(kept, (run[0] as Entry).raw.anchor) }));
  places.sort((a, b) => a.at - b.at);
  const result: Entry[] = [];
  let done = 0;
  for (const { run, at } of places) {
    for (; done < at; done += 1) result.push(kept[done] as Entry);
    for (const entry of run) result.push(entry);
  }
  for (; done < kept.length; done += 1) result.push(kept[done] as Entry);
  return result;
}

/** The entries that are still in the document and not inside one of the roots. */
export function without(entries: readonly Entry[], roots: readonly Element[]): Entry[] {
  const kept = entries.filter(({ raw }) => raw.anchor.isConnected && raw.element.isConnected);
  const gone = new Set<Entry>();
  for (const root of roots) {
    for (let at = placeOf(kept, root); at < kept.length; at += 1) {
      const entry = kept[at] as Entry;
      if (!isInside(entry, root)) break;
      gone.add(entry);
    }
  }
  return gone.size > 0 ? kept.filter((entry) => !gone.has(entry)) : kept;
}

function isInside({ raw }: Entry, root: Element): boolean {
  return root.contains(raw.anchor) || root.contains(raw.element);
}

/** Every new block is a run of its own unless it shares its anchor with the one before. */
function inRuns(fresh: readonly Entry[]): Entry[][] {
  const runs: Entry[][] = [];
  for (const entry of fresh) {
    const last = runs.at(-1);
    if (last && (last[0] as Entry).raw.anchor === entry.raw.anchor) last.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function placeOf(kept: readonly Entry[], anchor: Node): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = (kept[middle] as Entry).raw.anchor;
    if (other !== anchor && isBefore(anchor, other) && !anchor.contains(other)) high = middle;
    else low = middle + 1;
  }
  return low;
}
