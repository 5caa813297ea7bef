/** Who reports whom on a page, as nodes and edges in layers, and as the distinct paths behind them. */
import type { Finding, SourceRef } from '../../lib/engine/types.ts';
import { sourceName } from './explain.ts';
import type { Names } from './names.ts';

export interface ChainNode {
  readonly key: string;
  readonly label: string;
  readonly subject: boolean;
  /** True where the label is the page's own words, since the dataset does not know this source. */
  readonly ownWords: boolean;
  /** Distance to the page, which stands in layer 0. */
  readonly layer: number;
}

export interface ChainEdge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface ChainPath {
  readonly keys: readonly string[];
  readonly labels: readonly string[];
  readonly findings: readonly string[];
}

export interface ChainGraph {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
  /** Most frequent first. */
  readonly paths: readonly ChainPath[];
}

/** Key of the page itself among the nodes. */
export const pageKey = '#page';

/** Builds the graph from every attribution; without any it is empty. */
export function chainGraph(findings: readonly Finding[], names: Names): ChainGraph {
  const paths = pathsOf(findings, names);
  const edges = edgesOf(paths);
  const labels = new Map(
    paths.flatMap(({ keys, labels: texts }) => keys.map((key, n) => [key, texts[n] ?? key])),
  );
  const layerOf = layersOf(edges);
  const known = new Set(
    findings.flatMap((finding) => linksOf(finding).flatMap(({ entity }) => entity ?? [])),
  );
  const nodes = [...labels].map(([key, label]) => ({
    key,
    label,
    subject: names.isSubject(key),
    ownWords: !known.has(key),
    layer: layerOf(key),
  }));
  return { nodes, edges, paths };
}

function edgesOf(paths: readonly ChainPath[]): ChainEdge[] {
  const edges = new Map<string, ChainEdge>();
  for (const { keys, findings } of paths) {
    keys.forEach((from, index) => {
      const to = keys[index + 1] ?? pageKey;
      const id = `${from}\n${to}`;
      edges.set(id, { from, to, count: (edges.get(id)?.count ?? 0) + findings.length });
    });
  }
  return [...edges.values()];
}

/** One more than the farthest of those it is reported by; agencies that report each other end the walk. */
function layersOf(edges: readonly ChainEdge[]): (key: string) => number {
  const known = new Map([[pageKey, 0]]);
  const layer = (key: string, under: readonly string[] = []): number => {
    const have = known.get(key);
    if (have !== undefined) return have;
    const next = edges.filter(({ from, to }) => from === key && !under.includes(to));
    const found = 1 + Math.max(0, ...next.map(({ to }) => layer(to, [...under, key])));
    if (under.length === 0) known.set(key, found);
    return found;
  };
  return layer;
}

function pathsOf(findings: readonly Finding[], names: Names): ChainPath[] {
  const attributions = findings.filter(
    (finding) => finding.kind === 'attribution' && finding.type !== 'none',
  );
  const paths = new Map<string, ChainPath>();
  for (const finding of attributions) {
    if (finding.kind !== 'attribution') continue;
    const links = linksOf(finding);
    const keys = withoutRepeats(links.map(({ entity, words }) => entity ?? words));
    const labels = keys.map((key) => {
      const link = links.find(({ entity, words }) => (entity ?? words) === key);
      return link ? sourceName(link, names) : key;
    });
    const id = keys.join('\n');
    paths.set(id, { keys, labels, findings: [...(paths.get(id)?.findings ?? []), finding.id] });
  }
  return [...paths.values()].sort((a, b) => b.findings.length - a.findings.length);
}

function linksOf(finding: Finding): readonly SourceRef[] {
  if (finding.kind !== 'attribution') return [];
  return finding.chain.length > 0 ? finding.chain : [{ entity: finding.entity, words: finding.entity }];
}

/** A name that stands twice in a row is one link. */
function withoutRepeats(keys: readonly string[]): string[] {
  return keys.filter((key, index) => key !== keys[index - 1]);
}
