/** Which rows of the dataset a face needs to show one Analysis. */
import type { Analysis, Finding, SourceRef } from '../../lib/engine/types.ts';

export interface NeededIds {
  readonly entities: readonly string[];
  readonly cards: readonly string[];
  readonly narratives: readonly string[];
  readonly phrases: readonly string[];
}

/** Ids of everything an Analysis names, each once; cards by rank. */
export function neededIds(analysis: Analysis): NeededIds {
  const entities = [
    ...analysis.sourcing.bySubject.map(({ entity }) => entity),
    ...analysis.findings.flatMap(entitiesOf),
    ...analysis.sourcing.others.flatMap(({ entity }) => entity ?? []),
    ...(analysis.page.outlet === undefined ? [] : [analysis.page.outlet]),
  ];
  const framings = analysis.findings.filter((finding) => finding.kind === 'framing');
  return {
    entities: [...new Set(entities)],
    cards: [...analysis.cards].sort((a, b) => a.rank - b.rank).map(({ card }) => card),
    narratives: [...new Set(framings.map(({ narrative }) => narrative))],
    phrases: [...new Set(framings.map(({ phrase }) => phrase))],
  };
}

/** Every outlet and person one finding names. */
export function entitiesOf(finding: Finding): string[] {
  switch (finding.kind) {
    case 'attribution':
      return [
        finding.entity,
        finding.speaker ?? [],
        ...refs([finding.via, finding.cites, ...finding.chain]),
      ].flat();
    case 'credit':
      return [finding.entity, ...refs([finding.via])];
    case 'framing':
      return refs([finding.by ?? null]);
    case 'status':
      return [];
    default:
      return [finding.entity];
  }
}

function refs(sources: readonly (SourceRef | null)[]): string[] {
  return sources.flatMap((source) => source?.entity ?? []);
}
