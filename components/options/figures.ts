/** The published figures of `assets/eval/results.json`, made ready to be printed; nothing is computed anew. */
import type { I18n } from '../../lib/i18n/i18n.ts';

export interface Figure {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  /** Precision and recall; left out by the evaluation below its least number of labelled places. */
  readonly p?: number;
  readonly r?: number;
}

export interface Evaluation {
  readonly date: string;
  readonly dataset: string;
  /** SHA-256 of the rules and data that were measured. */
  readonly hash: string;
  readonly dev: {
    readonly records: number;
    readonly measures: Readonly<Record<string, Readonly<Record<string, Figure>>>>;
    readonly clean: { readonly docs: number; readonly withFalseMention: number };
  };
  /** Lines as the evaluation prints them. */
  readonly polnear?: Readonly<Record<string, readonly string[]>>;
  readonly pages?: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
}

/** Measures that are shown, in this order; a measure the file does not hold is left out. */
export const measures = [
  'mentions',
  'attributions',
  'chains',
  'datelines',
  'credits',
  'framings',
  'framings_voice',
] as const;

/** "93.8 % (91 of 97)", or "91 of 97" where no share is published. */
export function shareOf(share: number | undefined, count: number, total: number, i18n: I18n): string {
  const counts = i18n.t('mix.ofTotal', { count, total });
  if (share === undefined) return counts;
  const percent = new Intl.NumberFormat(i18n.lang, { style: 'percent', maximumFractionDigits: 1 });
  return `${percent.format(share)} (${counts})`;
}

/** Languages of one measure with at least one labelled or marked place, most labelled first. */
export function languagesOf(row: Readonly<Record<string, Figure>>): [string, Figure][] {
  return Object.entries(row)
    .filter(([lang, { gold, found }]) => lang !== 'all' && gold + found > 0)
    .sort(([, a], [, b]) => b.gold - a.gold);
}
