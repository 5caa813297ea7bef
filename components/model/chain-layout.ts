/**
 * Places for the chain picture, after Sugiyama: rows by distance to the page, lines over several rows led through places
 * of their own, and one pass that puts each name above what it leads to.
 */
import { type ChainEdge, type ChainGraph, pageKey } from './chain-graph.ts';

/** More names than this in one row would be too narrow to read; the list beside the picture has them all. */
const mostInRow = 4;
/** Share of a name's width that a passing line takes. */
const lineWidth = 0.35;

export interface PlacedNode {
  readonly key: string;
  /** Percent of the width. */
  readonly x: number;
  readonly row: number;
  /** Percent of the width that is free for it. */
  readonly room: number;
}

export interface PlacedEdge {
  readonly edge: ChainEdge;
  /** Points from source to target: `x` in percent, `y` in rows. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface ChainLayout {
  readonly rows: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

interface Slot {
  readonly key: string;
  /** Where it leads, in the row below. */
  readonly to: readonly string[];
  readonly width: number;
}

/** Rows from the farthest origin down to the page; nodes that do not fit are left out together with their edges. */
export function layoutOf(graph: ChainGraph): ChainLayout {
  const layers = keptLayers(graph);
  const deepest = Math.max(0, ...layers.values());
  const edges = graph.edges.filter(({ from, to }) => (layers.get(from) ?? -1) > (layers.get(to) ?? Infinity));
  const rows = orderedRows(slotsByLayer(layers, edges, deepest));
  const places = new Map(rows.flatMap((slots, row) => placed(slots, row)));
  return {
    rows: rows.length,
    nodes: [...layers.keys()].flatMap((key) => places.get(key) ?? []),
    edges: edges.map((edge) => ({ edge, points: pointsOf(edge, layers, places) })),
  };
}

function keptLayers({ nodes }: ChainGraph): Map<string, number> {
  const byLayer = Map.groupBy(nodes, ({ layer }) => layer);
  const kept = [...byLayer.values()].flatMap((members) => members.slice(0, mostInRow));
  return new Map([...kept.map(({ key, layer }) => [key, layer] as const), [pageKey, 0]]);
}

/** Key of the place an edge takes in a layer it only passes. */
function passing({ from, to }: ChainEdge, layer: number): string {
  return `${from}\n${to}\n${layer}`;
}

function stepsOf(edge: ChainEdge, layers: ReadonlyMap<string, number>): string[] {
  const top = layers.get(edge.from) ?? 0;
  const foot = layers.get(edge.to) ?? 0;
  const between = Array.from({ length: top - foot - 1 }, (_, n) => passing(edge, top - 1 - n));
  return [edge.from, ...between, edge.to];
}

/** Slots per row, top row first. */
function slotsByLayer(
  layers: ReadonlyMap<string, number>,
  edges: readonly ChainEdge[],
  deepest: number,
): readonly (readonly Slot[])[] {
  const steps = edges.map((edge) => ({ top: layers.get(edge.from) ?? 0, keys: stepsOf(edge, layers) }));
  return Array.from({ length: deepest + 1 }, (_, row) => {
    const layer = deepest - row;
    const names = [...layers].filter(([, at]) => at === layer).map(([key]) => ({ key, width: 1 }));
    const lines = steps
      .filter(({ top, keys }) => layer < top && layer > top - keys.length + 1)
      .map(({ top, keys }) => ({ key: keys[top - layer] ?? '', width: lineWidth }));
    const nextOf = (key: string) =>
      steps.flatMap(({ keys }) => keys[keys.indexOf(key) + 1 || keys.length] ?? []);
    return [...names, ...lines].map(({ key, width }) => ({ key, width, to: nextOf(key) }));
  });
}

/** From the page upward, each row sorted by the middle of what it leads to. */
function orderedRows(rows: readonly (readonly Slot[])[]): readonly (readonly Slot[])[] {
  const at = new Map<string, number>();
  const ordered = [...rows].reverse().map((slots) => {
    const middle = ({ to }: Slot) => to.reduce((sum, key) => sum + (at.get(key) ?? 50), 0) / (to.length || 1);
    const sorted = [...slots].sort((a, b) => middle(a) - middle(b));
    for (const [key, { x }] of placed(sorted, 0)) at.set(key, x);
    return sorted;
  });
  return ordered.reverse();
}

function placed(slots: readonly Slot[], row: number): (readonly [string, PlacedNode])[] {
  const whole = slots.reduce((sum, { width }) => sum + width, 0);
  let from = 0;
  return slots.map(({ key, width }) => {
    const room = (width / whole) * 100;
    const x = from + room / 2;
    from += room;
    return [key, { key, x, row, room }] as const;
  });
}

function pointsOf(
  edge: ChainEdge,
  layers: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, PlacedNode>,
): { readonly x: number; readonly y: number }[] {
  return stepsOf(edge, layers).flatMap((key) => {
    const place = places.get(key);
    return place ? [{ x: place.x, y: place.row + 0.5 }] : [];
  });
}
