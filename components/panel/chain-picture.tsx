/** The graph: origins above, this page below. Lines are SVG, names are text, so that they wrap and grow with it. */
import { type ChainGraph, pageKey } from '../model/chain-graph.ts';
import { layoutOf, type PlacedEdge, type PlacedNode } from '../model/chain-layout.ts';
import { useI18n } from '../ui/i18n-context.ts';

interface Props {
  readonly graph: ChainGraph;
  /** BCP 47 tag of the page, whose words stand for sources that the dataset does not know. */
  readonly lang: string;
}

export function ChainPicture({ graph, lang }: Props) {
  const { t, number } = useI18n();
  const { rows, nodes, edges } = layoutOf(graph);
  const names = new Map(graph.nodes.map((node) => [node.key, node]));
  return (
    <figure class="chain-picture" aria-hidden="true" style={{ '--rows': rows }}>
      <svg viewBox={`0 0 100 ${rows}`} preserveAspectRatio="none" aria-hidden="true">
        {edges.map(({ edge, points }) => (
          <path
            key={`${edge.from} ${edge.to}`}
            d={curve(points)}
            class="chain-edge"
            vector-effect="non-scaling-stroke"
            stroke-width={Math.min(1 + edge.count / 2, 5)}
          />
        ))}
      </svg>
      {edges.map(({ edge, points }) => (
        <span key={`${edge.from} ${edge.to}`} class="chain-count numbers" style={middle(points)}>
          ↓ {number(edge.count)}
        </span>
      ))}
      {nodes.map((place) => (
        <span
          key={place.key}
          class={`chain-node ${names.get(place.key)?.subject ? 'subject' : ''} ${place.key === pageKey ? 'page' : ''}`}
          style={at(place)}
        >
          <SourceLabel ownWords={names.get(place.key)?.ownWords ?? false} lang={lang}>
            {names.get(place.key)?.label ?? t('chain.thisPage')}
          </SourceLabel>
        </span>
      ))}
    </figure>
  );
}

interface LabelProps {
  readonly ownWords: boolean;
  readonly lang: string;
  readonly children: string;
}

/** A name from the dataset, or the page's own words in the type that all its words are set in. */
export function SourceLabel({ ownWords, lang, children }: LabelProps) {
  if (!ownWords) return <bdi>{children}</bdi>;
  return (
    <bdi class="page-words" lang={lang}>
      {children}
    </bdi>
  );
}

/** A smooth line down through the points: upright at each of them. */
function curve(points: PlacedEdge['points']): string {
  return points
    .map(({ x, y }, n) => {
      const last = points[n - 1];
      if (!last) return `M${x} ${y}`;
      const half = (last.y + y) / 2;
      return `C${last.x} ${half} ${x} ${half} ${x} ${y}`;
    })
    .join(' ');
}

/** Where the line has a place of its own: at the first row it passes, else half way. */
function middle([a, b, c]: PlacedEdge['points']) {
  if (!a || !b) return {};
  const { x, y } = c ? b : { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  return { insetInlineStart: `${x}%`, insetBlockStart: `calc(var(--row) * ${y})` };
}

function at({ x, row, room }: PlacedNode) {
  return {
    insetInlineStart: `${x}%`,
    insetBlockStart: `calc(var(--row) * ${row + 0.5})`,
    maxInlineSize: `calc(${room}% - 0.5rem)`,
  };
}
