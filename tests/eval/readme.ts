/** The README's table of figures: written from `assets/eval/results.json` between two marks, never by hand. */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../../README.md', import.meta.url);
const results = new URL('../../assets/eval/results.json', import.meta.url);
const begin = '<!-- figures: written by `npm run eval` -->';
const end = '<!-- end of figures -->';

interface Counted {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly p?: number;
  readonly r?: number;
}
interface Results {
  readonly date: string;
  readonly dataset: string;
  readonly dev: { readonly records: number; readonly measures: Record<string, Record<string, Counted>> };
}

const rows: readonly (readonly [string, string])[] = [
  ['mentions_named', 'names of outlets and agencies'],
  ['attributions_named', 'statements ascribed to a named outlet'],
  ['attributions', 'the same with “the agency”, “it said”'],
  ['chains', 'who reports whom'],
  ['datelines', 'datelines'],
  ['credits', 'photo and video credits'],
  ['framings', 'characteristic phrases'],
];

/** The README with its table as the results have it. */
export function withFigures(readme: string, { date, dataset, dev }: Results): string {
  const table = [
    `Measured ${date} with the dataset of ${dataset} on ${dev.records} real news texts in 13 languages with hand-made labels (below 20 labels only counts; these texts were looked at while building, so expect somewhat less elsewhere):`,
    '',
    '| | precision | recall | right / found / labelled |',
    '|---|---|---|---|',
    ...rows.map(([key, label]) => row(label, dev.measures[key]?.all)),
  ].join('\n');
  const [head, rest] = readme.split(begin);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined) throw new Error(`the README lacks ${begin} … ${end}`);
  return `${head}${begin}\n${table}\n${end}${tail}`;
}

function row(label: string, counted: Counted | undefined): string {
  if (!counted) return `| ${label} | – | – | – |`;
  const { p, r, right, found, gold } = counted;
  return `| ${label} | ${rate(p)} | ${rate(r)} | ${right} / ${found} / ${gold} |`;
}

const rate = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2));

/** What the README and the results say now. */
export function readmeAndResults(): { readonly readme: string; readonly results: Results } {
  return {
    readme: readFileSync(file, 'utf8'),
    results: JSON.parse(readFileSync(results, 'utf8')) as Results,
  };
}

/** Brings the README's table up to date. */
export function writeReadme(): void {
  const { readme, results: now } = readmeAndResults();
  writeFileSync(file, withFigures(readme, now));
}
