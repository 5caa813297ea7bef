/** How findings are sorted, grouped and filtered for the lists. */
import type { Family } from '../../lib/browser/settings-types.ts';
import type { Credit, Finding, FindingKind, Voice } from '../../lib/engine/types.ts';

const families: Readonly<Record<FindingKind, Family>> = {
  attribution: 'sources',
  mention: 'sources',
  link: 'sources',
  status: 'sources',
  credit: 'credits',
  dateline: 'datelines',
  byline: 'datelines',
  framing: 'framing',
};

/** Family of marks a kind of finding belongs to. */
export function familyOf(kind: FindingKind): Family {
  return families[kind];
}

/** Line style of a voice, the same in the page, the lists and the legend. */
export const lineOf: Readonly<Record<Voice, 'solid' | 'dashed' | 'dotted' | 'wavy'>> = {
  own: 'solid',
  attributed: 'dashed',
  quoted: 'dotted',
  scare: 'wavy',
};

/** Outlet or person a finding is about; undefined for phrases and open points. */
export function entityOf(finding: Finding): string | undefined {
  return finding.kind === 'framing' || finding.kind === 'status' ? undefined : finding.entity;
}

/**
 * Findings in reading order, without the names that only stand inside a larger finding of the same entity, and without
 * the credits of the page's data that stand beside a picture as well.
 */
export function listed(findings: readonly Finding[]): Finding[] {
  const shown = findings.filter((one): one is Credit => one.kind === 'credit' && one.painted);
  const repeats = (one: Finding) =>
    one.kind === 'credit' &&
    !one.painted &&
    shown.some(({ entity, via }) => entity === one.entity && via?.entity === one.via?.entity);
  const larger = Map.groupBy(
    findings.filter(({ kind }) => kind !== 'mention'),
    (one) => `${one.block} ${entityOf(one)}`,
  );
  const inside = (one: Finding) =>
    larger
      .get(`${one.block} ${entityOf(one)}`)
      ?.some(({ start, end }) => start <= one.start && one.end <= end) ?? false;
  return findings
    .filter((finding) => (finding.kind === 'mention' ? !inside(finding) : !repeats(finding)))
    .sort((a, b) => a.block - b.block || a.start - b.start);
}

export interface SourceGroup {
  readonly entity: string;
  readonly findings: readonly Finding[];
}

/** Findings by outlet or person: subjects first, then the most frequent first. Phrases and open points are left out. */
export function bySource(findings: readonly Finding[], isSubject: (id: string) => boolean): SourceGroup[] {
  const groups = Map.groupBy(
    findings.filter((finding) => entityOf(finding) !== undefined),
    (finding) => entityOf(finding) ?? '',
  );
  return [...groups]
    .map(([entity, members]) => ({ entity, findings: members }))
    .sort(
      (a, b) =>
        Number(isSubject(b.entity)) - Number(isSubject(a.entity)) || b.findings.length - a.findings.length,
    );
}

/** The same findings with names and links last, each part in reading order: what a short list begins with. */
export function statementsFirst(findings: readonly Finding[]): Finding[] {
  const passing = ({ kind }: Finding) => (kind === 'link' ? 2 : kind === 'mention' ? 1 : 0);
  return findings.toSorted((a, b) => passing(a) - passing(b));
}

/** How many findings of each kind there are, in a fixed order, zeros left out. */
export function countsByKind(findings: readonly Finding[]): readonly (readonly [FindingKind, number])[] {
  const kinds = Object.keys(families) as FindingKind[];
  return kinds
    .map((kind) => [kind, findings.filter((finding) => finding.kind === kind).length] as const)
    .filter(([, count]) => count > 0);
}

export interface Filters {
  readonly source?: string;
  readonly family?: Family;
  readonly voice?: Voice;
}

/** The findings that fit all chosen filters. */
export function filtered(findings: readonly Finding[], { source, family, voice }: Filters): Finding[] {
  return findings.filter(
    (finding) =>
      (source === undefined || entityOf(finding) === source) &&
      (family === undefined || familyOf(finding.kind) === family) &&
      (voice === undefined || (finding.kind === 'framing' && finding.voice === voice)),
  );
}
