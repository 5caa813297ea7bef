/** Where events stand on a line of time. */
import type { Event } from '../../lib/dataset/schema.ts';

export interface TimelineMark {
  readonly event: Event;
  /** 0 for the first year, 1 for the end of the last. */
  readonly at: number;
  /** 0 at the foot; marks that would cover each other stand above one another. */
  readonly lane: number;
  readonly touched: boolean;
}

export interface Timeline {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly TimelineMark[];
  /** Years to be written under the line. */
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
}

/** Marks nearer than this share of the line go into another lane. */
const nearest = 0.035;

/** @param touched ids of the events the page touches */
export function timelineOf(events: readonly Event[], touched: ReadonlySet<string>): Timeline {
  const sorted = [...events].sort((a, b) => (a.date < b.date ? -1 : 1));
  const years = sorted.map(({ date }) => Number(date.slice(0, 4)));
  const from = Math.min(...years);
  const to = Math.max(...years) + 1;
  const share = (date: string) => (yearsOf(date) - from) / (to - from);
  const lanes: number[] = [];
  const marks = sorted.map((event) => {
    const at = share(event.date);
    const free = lanes.findIndex((last) => at - last >= nearest);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = at;
    return { event, at, lane, touched: touched.has(event.id) };
  });
  return { from, to: to - 1, marks, ticks: ticksOf(from, to) };
}

/** The date as a number of years; what is not known counts as the middle of it. */
function yearsOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return (year ?? 0) + 0.5;
  return (year ?? 0) + (month - 1 + ((day ?? 15) - 1) / 31) / 12;
}

function ticksOf(from: number, to: number) {
  const step = to - from > 30 ? 10 : to - from > 8 ? 5 : 1;
  const first = Math.ceil(from / step) * step;
  const count = Math.floor((to - 1 - first) / step) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, n) => {
    const year = first + n * step;
    return { year, at: (year - from) / (to - from) };
  });
}
