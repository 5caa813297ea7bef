/** Dataset entries an Analysis met, each once. */
import type { Analysis } from '../engine/types.ts';

/** Ids of outlets, persons and phrases found, sorted; empty when nothing was found. */
export function entriesOf({ findings }: Analysis): string[] {
  const ids = findings.flatMap((finding) => {
    if (finding.kind === 'framing') return [finding.phrase];
    return finding.kind === 'status' ? [] : [finding.entity];
  });
  return [...new Set(ids)].sort();
}
