/** Scores as the project publishes them: a figure with its denominators, counts alone below twenty gold items. */
import type { Counts, Score } from './corpus.ts';

/** Below this number of gold items a ratio says nothing. */
const leastGold = 20;

export interface Figure {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly p?: number;
  readonly r?: number;
  readonly f1?: number;
}

export interface Accuracy {
  readonly n: number;
  readonly right: number;
  readonly share?: number;
}

export type Table<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

export interface Figures {
  readonly records: number;
  readonly measures: Table<Figure>;
  readonly details: Table<Accuracy>;
  readonly clean: Score['clean'];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Turns the scorer's answer into figures. */
export function figuresOf(score: Score): Figures {
  return {
    records: score.records,
    measures: mapTable(score.metrics, figureOf),
    details: mapTable(score.accuracy, ({ n, hit, acc }) => ({
      n,
      right: hit,
      ...(n >= leastGold ? { share: round(acc) } : {}),
    })),
    clean: score.clean,
  };
}

function figureOf({ tp, fp, fn, p, r, f1 }: Counts): Figure {
  const counts = { gold: tp + fn, found: tp + fp, right: tp };
  return counts.gold < leastGold ? counts : { ...counts, p: round(p), r: round(r), f1: round(f1) };
}

function mapTable<A, B>(table: Table<A>, make: (value: A) => B): Table<B> {
  return Object.fromEntries(
    Object.entries(table).map(([key, row]) => [
      key,
      Object.fromEntries(Object.entries(row).map(([lang, value]) => [lang, make(value)])),
    ]),
  );
}

/** Lines for the terminal: every measure over all languages, then by language. */
export function describeFigures(figures: Figures): string[] {
  const { docs, withFalseMention, falseMentions } = figures.clean;
  return [
    `${figures.records} texts; of ${docs} without a gold mention ${withFalseMention} got one (${falseMentions} mentions)`,
    row(['measure', 'lang', 'P', 'R', 'F1', 'right', 'found', 'gold']),
    ...Object.entries(figures.measures).flatMap(([measure, byLang]) =>
      ordered(byLang)
        .filter(([lang, one]) => lang === 'all' || one.gold + one.found > 0)
        .map(([lang, one]) => row([measure, lang, one.p, one.r, one.f1, one.right, one.found, one.gold])),
    ),
    '',
    ...Object.entries(figures.details).flatMap(([detail, byLang]) =>
      ordered(byLang)
        .filter(([lang]) => lang === 'all')
        .map(
          ([, one]) =>
            `${detail.padEnd(20)} ${one.right} of ${one.n}${one.share === undefined ? '' : ` (${one.share})`}`,
        ),
    ),
  ];
}

/** `all` first, then the languages by name. */
function ordered<T>(byLang: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(byLang).sort(
    ([a], [b]) => Number(b === 'all') - Number(a === 'all') || (a < b ? -1 : 1),
  );
}

function row([measure = '', lang = '', ...figures]: readonly (string | number | undefined)[]): string {
  const cells = figures.map((value) => (value === undefined ? '–' : String(value)).padStart(6));
  return `${String(measure).padEnd(20)} ${String(lang).padEnd(4)} ${cells.join(' ')}`;
}
