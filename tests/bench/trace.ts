/**
 * What a trace says of one page's main thread. All times are processor time of that thread, so that a busy machine
 * lengthens nothing; only the way from the gate to the first mark is by the clock, as the reader of a page feels it.
 */
import type { CDPSession } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock; `tdur` of the thread's own. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string };
    readonly beginData?: { readonly url?: string };
  };
}

/** Milliseconds. */
export interface PageTimes {
  /** Script, compiling and collecting garbage, without the observer of `watchMarks`. */
  readonly own: number;
  /** The longest task's share of it. */
  readonly longest: number;
  /** From the first unit of the gate's script to its end, by the clock; undefined where there is no gate. */
  readonly gate?: number;
  /** From there to the first mark, by the clock. */
  readonly toMark?: number;
  /** As `own`, but of what was done before the first mark stood. */
  readonly toMarkOwn?: number;
}

/** What counts as script, outermost first. */
const counted = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.callFunction',
  'FunctionCall',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'MinorGC',
  'MajorGC',
]);
/** Set by `watchMarks`, which itself runs in animation frames. */
export const markSeen = 'bench-mark-seen';

/** Begins to trace; what it gives ends the trace and reads it. */
export async function startTrace(session: CDPSession, host: string): Promise<() => Promise<PageTimes>> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown }): void => {
    for (const event of value as TraceEvent[]) events.push(event);
  };
  session.on('Tracing.dataCollected', take);
  const includedCategories = ['devtools.timeline', 'v8', 'toplevel', 'blink.user_timing', '__metadata'];
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  return async () => {
    const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', take);
    return timesOf(mainThread(events, host));
  };
}

/** Events of the thread that parsed the page of `host`, in order, outer ones before inner ones. */
function mainThread(events: readonly TraceEvent[], host: string): TraceEvent[] {
  const page = events.find(
    ({ name, args }) => name === 'ParseHTML' && args?.beginData?.url?.includes(`//${host}`),
  );
  if (!page) throw new Error(`the trace holds no page of ${host}`);
  return events
    .filter(({ pid, tid }) => pid === page.pid && tid === page.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

function timesOf(events: readonly TraceEvent[]): PageTimes {
  const marked = events.find(({ name }) => name === markSeen)?.ts;
  let [own, longest, task, toMarkOwn] = [0, 0, 0, 0];
  let [countedTo, frameTo, taskTo] = [0, 0, 0];
  for (const event of events) {
    if (event.ph !== 'X') continue;
    const end = event.ts + (event.dur ?? 0);
    if (event.name === 'FireAnimationFrame') frameTo = end;
    if (event.name === 'ThreadControllerImpl::RunTask' && event.ts >= taskTo) [task, taskTo] = [0, end];
    if (event.ts < frameTo || event.ts < countedTo || !counted.has(event.name)) continue;
    countedTo = end;
    own += (event.tdur ?? 0) / 1000;
    if (event.ts < (marked ?? 0)) toMarkOwn = own;
    task += (event.tdur ?? 0) / 1000;
    longest = Math.max(longest, task);
  }
  return { own, longest, ...(marked === undefined ? {} : { toMarkOwn }), ...gateTimes(events) };
}

function gateTimes(events: readonly TraceEvent[]): Pick<PageTimes, 'gate' | 'toMark'> {
  const gate = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/gate.js'),
  );
  if (!gate) return {};
  const decided = gate.ts + (gate.dur ?? 0);
  const mark = events.find(({ name }) => name === markSeen);
  return { gate: (gate.dur ?? 0) / 1000, ...(mark ? { toMark: (mark.ts - decided) / 1000 } : {}) };
}
