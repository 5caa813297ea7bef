/** Own time in a real browser: every variant in turn, in random order within a round, each load in a fresh renderer. */
import type { RecordingProxy } from '../e2e/support/proxy.ts';
import type { Goal } from './goals.ts';
import { type LoadOptions, load, type Measured, type Opened, openVariant } from './measure.ts';
import { median, shuffled } from './statistics.ts';
import { type Density, type Language, page } from './texts.ts';
import type { Variant } from './variants.ts';

export interface Case {
  readonly name: string;
  readonly language: Language;
  readonly characters: number;
  readonly density: Density;
  readonly options?: Partial<LoadOptions>;
  /** Variants to leave out (a peer that needs minutes). */
  readonly without?: readonly string[];
  readonly goals?: readonly Goal[];
}

export interface Row {
  readonly variant: string;
  /** Processor time above the bare browser's on the same page, ms. */
  readonly own: number;
  readonly toFloor: number;
  readonly longest: number;
  /** Bytes above the bare browser's. */
  readonly heap: number;
  readonly gate?: number;
  readonly toMark?: number;
  /** Processor time above the bare browser's until the first mark stood, ms. */
  readonly toMarkOwn?: number;
}

/** Opens every variant's browser once, runs `work`, closes them. */
export async function withVariants<T>(
  variants: readonly Variant[],
  proxy: RecordingProxy,
  work: (open: ReadonlyMap<string, Opened>) => Promise<T>,
): Promise<T> {
  const open = new Map<string, Opened>();
  try {
    for (const variant of variants) {
      open.set(variant.name, await openVariant(variant, proxy));
    }
    return await work(open);
  } finally {
    for (const browser of open.values()) await browser.close();
  }
}

/** One case over some rounds; the first round warms the machine and is not counted. */
export async function runCase(
  open: ReadonlyMap<string, Opened>,
  proxy: RecordingProxy,
  { language, characters, density, options, without = [] }: Case,
  rounds: number,
): Promise<Row[]> {
  const names = [...open.keys()].filter((name) => !without.includes(name));
  const html = page(language, characters, density);
  const measured = new Map<string, Measured[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const index of shuffled(names.length, round)) {
      const name = names[index] ?? '';
      const browser = open.get(name);
      if (!browser) continue;
      const result = await load(browser, proxy, html, { settle: settleFor(characters), ...options });
      if (round > 0) measured.get(name)?.push(result);
    }
  }
  return rowsOf(names, measured);
}

function settleFor(characters: number): number {
  return characters > 1_000_000 ? 8000 : characters > 100_000 ? 3000 : 1500;
}

/** Medians above the bare browser's, so that what the page itself costs stands in no row. */
function rowsOf(names: readonly string[], measured: ReadonlyMap<string, readonly Measured[]>): Row[] {
  const middle = (name: string, of: (one: Measured) => number | undefined): number =>
    median((measured.get(name) ?? []).flatMap((one) => of(one) ?? []));
  const [ownBare, heapBare] = [
    middle('no extension', (one) => one.own),
    middle('no extension', (one) => one.heap),
  ];
  const floor = middle('floor', (one) => one.own) - ownBare;
  return names.map((variant): Row => {
    const own = middle(variant, (one) => one.own) - ownBare;
    const [gate, toMark] = [middle(variant, (one) => one.gate), middle(variant, (one) => one.toMark)];
    const toMarkOwn = middle(variant, (one) => one.toMarkOwn) - ownBare;
    return {
      variant,
      own,
      toFloor: own / floor,
      longest: middle(variant, (one) => one.longest),
      heap: middle(variant, (one) => one.heap) - heapBare,
      ...(Number.isNaN(gate) ? {} : { gate }),
      ...(Number.isNaN(toMark) ? {} : { toMark }),
      ...(Number.isNaN(toMarkOwn) ? {} : { toMarkOwn }),
    };
  });
}

/** A feed: ten batches of a hundred elements, one in five naming an actor, 100 ms apart, from a second after the load. */
export function feed(): void {
  const add = (batch: number): void => {
    const box = document.createElement('section');
    for (let i = 0; i < 100; i++) {
      const item = document.createElement('p');
      item.textContent =
        i % 5
          ? `Item ${batch}.${i}: the ferry was on time again today.`
          : `Item ${batch}.${i}: TASS reported that the ferry was late.`;
      box.append(item);
    }
    document.querySelector('article')?.append(box);
    if (batch < 9) setTimeout(add, 100, batch + 1);
  };
  addEventListener('load', () => setTimeout(add, 1000, 0));
}
