/** Ids of findings while a page is being read, and their renumbering in reading order at the end. */
import type { Finding, FindingKind, Located } from './types.ts';

/** An id that holds until the end of the reading: kind, place and entity make it unique. */
export function provisionalId(kind: FindingKind, at: Located, subject: string): string {
  return `${kind}:${at.block}:${at.start}:${at.end}:${subject}`;
}

const kindOrder: readonly FindingKind[] = [
  'dateline',
  'byline',
  'credit',
  'mention',
  'attribution',
  'framing',
  'status',
  'link',
];

/** Reading order: block, start, longer first, then kind and id, so that the same page always gets the same numbers. */
export function inReadingOrder(a: Finding, b: Finding): number {
  return (
    a.block - b.block ||
    a.start - b.start ||
    b.end - a.end ||
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** The findings in reading order with ids `f1`, `f2` …, and the way from the old ids to the new ones. */
export function renumber(findings: readonly Finding[]): {
  findings: Finding[];
  idOf: (old: string) => string | undefined;
} {
  const sorted = [...findings].sort(inReadingOrder);
  const ids = new Map(sorted.map((finding, i) => [finding.id, `f${i + 1}`]));
  const idOf = (old: string): string | undefined => ids.get(old);
  return { findings: sorted.map((finding) => withIds(finding, idOf)), idOf };
}

function withIds(finding: Finding, idOf: (old: string) => string | undefined): Finding {
  const id = idOf(finding.id) as string;
  if (finding.kind === 'attribution') {
    const { antecedent, status } = finding;
    const resolved = antecedent === undefined ? undefined : idOf(antecedent);
    return {
      ...finding,
      id,
      ...(resolved ? { antecedent: resolved } : {}),
      status: mapIds(status, idOf),
    };
  }
  if (finding.kind === 'status' && finding.claim !== undefined) {
    return { ...finding, id, claim: idOf(finding.claim) };
  }
  return { ...finding, id };
}

/** Old ids → new ids; those of findings that are gone are left out. */
export function mapIds(ids: readonly string[], idOf: (old: string) => string | undefined): string[] {
  return ids.flatMap((old) => idOf(old) ?? []);
}
