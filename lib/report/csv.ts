/** The findings as a table: one row each, for a spreadsheet. RFC 4180, UTF-8, CRLF. */
import type { Analysis, Finding, PageText } from '../engine/types.ts';

export interface CsvInput {
  readonly analysis: Analysis;
  /** The page the offsets belong to. */
  readonly page: PageText;
  /** Name of an outlet, person or phrase by its dataset id. */
  readonly nameOf: (id: string) => string;
}

const head = [
  'kind',
  'entry',
  'name',
  'words',
  'type',
  'role',
  'voice',
  'via',
  'cites',
  'confidence',
  'rule',
  'block',
  'start',
  'end',
];

/** A header and one row a finding, in reading order; only the header when nothing was found. */
export function toCsv({ analysis, page, nameOf }: CsvInput): string {
  const rows = analysis.findings.map((finding) => row(finding, page, nameOf));
  return [head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function row(finding: Finding, page: PageText, nameOf: CsvInput['nameOf']): readonly (string | number)[] {
  const { kind, block, start, end, evidence } = finding;
  const entry = entryOf(finding);
  const words = page.blocks[block]?.text.slice(start, end) ?? '';
  const attribution = kind === 'attribution' ? finding : undefined;
  return [
    kind,
    entry,
    kind === 'status' ? '' : nameOf(entry),
    words,
    attribution?.type ?? '',
    attribution?.role ?? '',
    kind === 'framing' ? finding.voice : '',
    (kind === 'attribution' || kind === 'credit' ? finding.via?.words : undefined) ?? '',
    attribution?.cites?.words ?? '',
    evidence.confidence,
    evidence.rule,
    block,
    start,
    end,
  ];
}

function entryOf(finding: Finding): string {
  if (finding.kind === 'framing') return finding.phrase;
  return finding.kind === 'status' ? finding.cue : finding.entity;
}

/** Words of the page that a spreadsheet would take for a formula are led by an apostrophe. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
