/** The goals of the project, each with what was measured beside it and whether it is met. */
import type { Row } from './in-browser.ts';

/** Rows of the cases measured so far, by the case's name. */
export type Results = ReadonlyMap<string, readonly Row[]>;

export interface Goal {
  readonly says: string;
  readonly atMost: number;
  /** NaN or undefined where it could not be measured. */
  readonly measured: (rows: readonly Row[], all: Results) => number | undefined;
}

const own = 'Wirelight';
const rowOf = (rows: readonly Row[] | undefined, variant: string): Row | undefined =>
  rows?.find((row) => row.variant === variant);

/** Own time, for pages with a hit that until the first mark, as a multiple of another variant's own time. */
function timesOf(other: string, until: 'own' | 'toMarkOwn'): Goal['measured'] {
  return (rows) => {
    const [ours, theirs] = [rowOf(rows, own)?.[until], rowOf(rows, other)?.own];
    return ours === undefined || theirs === undefined ? undefined : ours / theirs;
  };
}

const figure = (of: (row: Row) => number | undefined): Goal['measured'] => {
  return (rows) => {
    const row = rowOf(rows, own);
    return row && of(row);
  };
};

export const gateGoals: readonly Goal[] = [
  { says: 'own time, × floor', atMost: 1.5, measured: timesOf('floor', 'own') },
  { says: 'the gate has decided, ms by the clock', atMost: 20, measured: figure(({ gate }) => gate) },
];

export const markGoals: readonly Goal[] = [
  { says: 'own time until the first mark, × floor', atMost: 2.5, measured: timesOf('floor', 'toMarkOwn') },
  {
    says: 'the same, × findAndReplaceDOMText',
    atMost: 1,
    measured: timesOf('findAndReplaceDOMText', 'toMarkOwn'),
  },
  {
    says: 'from the gate to the first mark, ms by the clock',
    atMost: 40,
    measured: figure(({ toMark }) => toMark),
  },
  { says: 'heap above the bare page, MB', atMost: 3, measured: figure(({ heap }) => heap / 1e6) },
];

export const againstMarkJs: Goal = {
  says: 'own time, × mark.js',
  atMost: 0.02,
  measured: timesOf('mark.js', 'own'),
};

export const asleepGoal: Goal = {
  says: 'from the gate to the first mark, ms by the clock',
  atMost: 150,
  measured: figure(({ toMark }) => toMark),
};

export const largeGoal: Goal = { says: 'own time, × floor', atMost: 3, measured: timesOf('floor', 'own') };

export const taskGoal: Goal = {
  says: 'longest task, ms',
  atMost: 50,
  measured: figure(({ longest }) => longest),
};

export const sliceGoal: Goal = {
  says: 'longest task, × that of the floor',
  atMost: 3,
  measured: (rows) => {
    const [ours, floor] = [rowOf(rows, own)?.longest, rowOf(rows, 'floor')?.longest];
    return ours === undefined || floor === undefined ? undefined : ours / floor;
  },
};

/** What a feed costs on a page twice as long, less what the pages cost without it, as a multiple. */
export function feedGoal(
  names: { readonly [size in 'small' | 'large']: readonly [fed: string, still: string] },
): Goal {
  const cost = (all: Results, [fed, still]: readonly [string, string]): number =>
    (rowOf(all.get(fed), own)?.own ?? Number.NaN) - (rowOf(all.get(still), own)?.own ?? Number.NaN);
  return {
    says: 'cost of the same feed on a page twice as long, × the cost on the short one',
    atMost: 1.1,
    measured: (_, all) => cost(all, names.large) / cost(all, names.small),
  };
}

/** A row of the table of goals, in Markdown. */
export function goalRow(
  place: string,
  { says, atMost }: Pick<Goal, 'says' | 'atMost'>,
  measured: number | undefined,
): string {
  const known = measured !== undefined && !Number.isNaN(measured);
  const verdict = known ? (measured <= atMost ? 'met' : 'missed') : 'not measured';
  return `| ${place} | ${says} | ${atMost} | ${known ? measured.toFixed(measured < 10 ? 2 : 0) : '–'} | ${verdict} |`;
}

export const goalHead = '| where | goal | at most | measured | |\n|---|---|---:|---:|---|';
