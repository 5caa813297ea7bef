/** The graph: origins above, this page below. Lines are SVG, names are text, so that they wrap and grow with it. */
import { type ChainEdge, type ChainGraph, type ChainNode, pageKey } from '../model/chain-graph.ts';
import { useI18n } from '../ui/i18n-context.ts';

/** More names than this in one row would be too narrow to read; the list below has them all. */
const mostInRow = 4;

interface Placed {
  /** Percent of the width. */
  readonly x: number;
  readonly row: number;
}

export function ChainPicture({ graph }: { readonly graph: ChainGraph }) {
  const { t, number } = useI18n();
  const rows = rowsOf(graph);
  const places = placesOf(rows);
  const edges = graph.edges.filter(({ from, to }) => places.has(from) && places.has(to));
  return (
    <figure class="chain-picture" aria-hidden="true" style={{ '--rows': rows.length }}>
      <svg viewBox={`0 0 100 ${rows.length}`} preserveAspectRatio="none" aria-hidden="true">
        {edges.map((edge) => (
          <path
            key={`${edge.from} ${edge.to}`}
            d={path(curveOf(places, edge))}
            class="chain-edge"
            vector-effect="non-scaling-stroke"
            stroke-width={Math.min(1 + edge.count / 2, 5)}
          />
        ))}
      </svg>
      {edges.map((edge) => (
        <span
          key={`${edge.from} ${edge.to}`}
          class="chain-count numbers"
          style={middle(curveOf(places, edge))}
        >
          ↓ {number(edge.count)}
        </span>
      ))}
      {rows.flat().map(({ key, label, subject }) => (
        <span
          key={key}
          class={`chain-node ${subject ? 'subject' : ''} ${key === pageKey ? 'page' : ''}`}
          style={at(places.get(key), rows)}
        >
          <bdi>{key === pageKey ? t('chain.thisPage') : label}</bdi>
        </span>
      ))}
    </figure>
  );
}

/** Rows of nodes, farthest from the page first, the page alone in the last. */
function rowsOf({ nodes }: ChainGraph): readonly (readonly ChainNode[])[] {
  const page: ChainNode = { key: pageKey, label: '', subject: false, layer: 0 };
  const deepest = Math.max(...nodes.map(({ layer }) => layer));
  const rows = Array.from({ length: deepest }, (_, n) =>
    nodes.filter(({ layer }) => layer === deepest - n).slice(0, mostInRow),
  );
  return [...rows.filter((row) => row.length > 0), [page]];
}

function placesOf(rows: readonly (readonly ChainNode[])[]): Map<string, Placed> {
  return new Map(
    rows.flatMap((row, index) =>
      row.map(({ key }, n) => [key, { x: ((n + 0.5) / row.length) * 100, row: index }] as const),
    ),
  );
}

interface Curve {
  readonly from: readonly [number, number];
  /** Both control points have this x. */
  readonly bend: number;
  readonly to: readonly [number, number];
}

/** Lines over more than one row swing outward, so that they do not run behind the names in between. */
function curveOf(places: ReadonlyMap<string, Placed>, { from, to }: ChainEdge): Curve {
  const nowhere = { x: 50, row: 0 };
  const a = places.get(from) ?? nowhere;
  const b = places.get(to) ?? nowhere;
  const between = (a.x + b.x) / 2;
  const far = Math.abs(b.row - a.row) > 1;
  const outward = between <= 50 ? -45 : 45;
  return { from: [a.x, a.row + 0.5], bend: between + (far ? outward : 0), to: [b.x, b.row + 0.5] };
}

function path({ from, bend, to }: Curve): string {
  const third = (to[1] - from[1]) / 3;
  return `M${from[0]} ${from[1]} C${bend} ${from[1] + third} ${bend} ${to[1] - third} ${to[0]} ${to[1]}`;
}

/** The point of a cubic curve at one half. */
function middle({ from, bend, to }: Curve) {
  const x = (from[0] + 6 * bend + to[0]) / 8;
  return { insetInlineStart: `${x}%`, insetBlockStart: `calc(var(--row) * ${(from[1] + to[1]) / 2})` };
}

function at(place: Placed | undefined, rows: readonly (readonly ChainNode[])[]) {
  const { x, row } = place ?? { x: 50, row: 0 };
  return {
    insetInlineStart: `${x}%`,
    insetBlockStart: `calc(var(--row) * ${row + 0.5})`,
    maxInlineSize: `calc(${100 / Math.max(rows[row]?.length ?? 1, 1)}% - 0.5rem)`,
  };
}
