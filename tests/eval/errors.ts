/** Prints what the engine missed and what it made up, with context, to the terminal only. */
import type { DocumentRecord } from '../../lib/cli/record.ts';
import type { GoldRecord } from './corpus.ts';

interface Item {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly [field: string]: unknown;
}

const measures = ['mentions', 'attributions', 'datelines', 'credits', 'framings'] as const;
export type Measure = (typeof measures)[number];
/** Fields compared on what was found, by measure. */
const compared: Readonly<Record<Measure, readonly string[]>> = {
  mentions: ['start', 'end'],
  attributions: ['kind', 'role', 'via', 'cites'],
  datelines: [],
  credits: ['via'],
  framings: ['voice', 'narrative'],
};

export interface ErrorChoice {
  readonly measure?: string;
  readonly lang?: string;
  readonly scope: ReadonlySet<string>;
}

/** One block of lines a record that has errors. */
export function describeErrors(gold: GoldRecord, predicted: DocumentRecord, choice: ErrorChoice): string[] {
  if (choice.lang && choice.lang !== gold.lang) return [];
  const lines = measures
    .filter((measure) => !choice.measure || choice.measure === measure)
    .flatMap((measure) => errorsOf(measure, gold, predicted, choice.scope));
  return lines.length > 0 ? [`\n${gold.id} (${gold.lang}, read as ${predicted.lang})`, ...lines] : [];
}

function errorsOf(
  measure: Measure,
  gold: GoldRecord,
  record: DocumentRecord,
  scope: ReadonlySet<string>,
): string[] {
  if (measure === 'framings' && gold.framings_done === false) return [];
  const wanted = gold[measure] as unknown as readonly Item[];
  const got = (record[measure] as unknown as readonly Item[]).filter(
    (item) => item.source_id === undefined || scope.has(String(item.source_id)),
  );
  const free = new Set(got);
  const lines: string[] = [];
  for (const item of wanted) {
    const match = [...free].find((other) => sameSource(item, other) && overlaps(item, other));
    if (!match) lines.push(`  - missed ${measure} ${tell(item)}   ${context(gold.text, item)}`);
    else {
      free.delete(match);
      lines.push(...differences(measure, item, match));
    }
  }
  for (const item of free) lines.push(`  + extra  ${measure} ${tell(item)}   ${context(gold.text, item)}`);
  return lines;
}

function differences(measure: Measure, gold: Item, got: Item): string[] {
  const fields = compared[measure].filter((field) => (gold[field] ?? null) !== (got[field] ?? null));
  const parts = fields.map((field) => `${field} ${String(gold[field])} → ${String(got[field])}`);
  if (gold.quote && !closeQuote(gold.quote as Item, got.quote as Item | null)) {
    parts.push(`quote ${place(gold.quote as Item)} → ${got.quote ? place(got.quote as Item) : 'null'}`);
  }
  return parts.length > 0 ? [`  ~ ${measure} ${tell(gold)}: ${parts.join(', ')}`] : [];
}

function closeQuote(gold: Item, got: Item | null): boolean {
  if (!got) return false;
  const shared = Math.max(0, Math.min(gold.end, got.end) - Math.max(gold.start, got.start));
  return shared * 2 >= gold.end - gold.start + got.end - got.start - shared;
}

function sameSource(gold: Item, got: Item): boolean {
  if (gold.source_id === got.source_id) return true;
  return gold.source_id === 'russia_today' && ['rt', 'rossiya_segodnya'].includes(String(got.source_id));
}

function overlaps(a: Item, b: Item): boolean {
  return a.start < b.end && b.start < a.end;
}

function tell(item: Item): string {
  const details = ['source_id', 'narrative', 'voice', 'kind', 'role', 'via', 'cites']
    .filter((field) => item[field] !== undefined && item[field] !== null)
    .map((field) => String(item[field]));
  return `[${details.join(' ')}${item.anaphoric ? ' anaphoric' : ''}${item.generic ? ' generic' : ''}] «${item.text}»`;
}

function place(span: Item): string {
  return `${span.start}–${span.end}`;
}

function context(text: string, { start, end }: Item): string {
  const before = text.slice(Math.max(0, start - 50), start);
  return `… ${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + 50)} …`.replace(/\s+/g, ' ');
}
