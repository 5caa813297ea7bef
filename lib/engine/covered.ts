/** A name inside a larger finding of the same entity is marked and counted once, by the larger one. */
import type { Finding, Mention } from './types.ts';

interface Cover {
  readonly start: number;
  /** The farthest end of this finding and all that begin before it. */
  readonly reach: number;
}

/** The findings in the same order; mentions that a larger painted finding of their entity covers are not painted. */
export function paintedOnce(findings: readonly Finding[]): Finding[] {
  const covers = coversOf(findings);
  return findings.map((finding) =>
    finding.kind === 'mention' && finding.painted && isCovered(finding, covers.get(keyOf(finding)))
      ? { ...finding, painted: false }
      : finding,
  );
}

const keyOf = ({ block, entity }: { readonly block: number; readonly entity: string }): string =>
  `${block} ${entity}`;

/** What covers by block and entity, in reading order. */
function coversOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Cover[]> {
  const covers = new Map<string, Cover[]>();
  const larger = findings
    .filter((one) => one.kind !== 'mention' && one.kind !== 'framing' && one.kind !== 'status')
    .filter(({ painted }) => painted)
    .sort((a, b) => a.start - b.start);
  for (const one of larger) {
    const known = covers.get(keyOf(one)) ?? [];
    known.push({ start: one.start, reach: Math.max(one.end, known.at(-1)?.reach ?? 0) });
    covers.set(keyOf(one), known);
  }
  return covers;
}

/** True when the last cover that begins no later than the mention, or one before it, reaches its end. */
function isCovered({ start, end }: Mention, covers: readonly Cover[] = []): boolean {
  let [low, high] = [0, covers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((covers[middle] as Cover).start <= start) low = middle + 1;
    else high = middle;
  }
  return (covers[low - 1]?.reach ?? 0) >= end;
}
