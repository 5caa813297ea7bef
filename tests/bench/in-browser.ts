/** Own time in a real browser: every variant in turn, in random order within a round, each load in a fresh renderer. */
import type { BrowserContext, Page } from 'playwright-core';
import type { RecordingProxy } from '../e2e/support/proxy.ts';
import { type LoadOptions, load, type Measured, openVariant, watchMarks } from './measure.ts';
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
}

export interface Row {
  readonly variant: string;
  readonly own: number;
  /** Median of the ratios to the floor, round by round. */
  readonly toFloor: number;
  readonly longest: number;
  readonly heap: number;
  readonly firstMark?: number;
}

/** Opens every variant's browser once, runs `work`, closes them. */
export async function withVariants<T>(
  variants: readonly Variant[],
  proxy: RecordingProxy,
  work: (open: ReadonlyMap<string, BrowserContext>) => Promise<T>,
): Promise<T> {
  const open = new Map<string, BrowserContext>();
  try {
    for (const variant of variants) {
      const context = await openVariant(variant, proxy);
      await context.addInitScript(watchMarks);
      open.set(variant.name, context);
    }
    return await work(open);
  } finally {
    for (const context of open.values()) await context.close();
  }
}

/** One case over some rounds; the first round warms the machine and is not counted. */
export async function runCase(
  open: ReadonlyMap<string, BrowserContext>,
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
      const context = open.get(name);
      if (!context) continue;
      const result = await load(context, proxy, html, { settle: settleFor(characters), ...options });
      if (round > 0) measured.get(name)?.push(result);
    }
  }
  return names.map((name) => row(name, measured.get(name) ?? [], measured.get('floor') ?? []));
}

function settleFor(characters: number): number {
  return characters > 1_000_000 ? 6000 : characters > 100_000 ? 2500 : 900;
}

function row(variant: string, results: readonly Measured[], floor: readonly Measured[]): Row {
  const marks = results.flatMap(({ firstMark }) => firstMark ?? []);
  return {
    variant,
    own: median(results.map(({ total }) => total)),
    toFloor: median(results.map(({ total }, index) => total / (floor[index]?.total || Number.NaN))),
    longest: median(results.map(({ longest }) => longest)),
    heap: median(results.map(({ heap }) => heap)),
    ...(marks.length > 0 ? { firstMark: median(marks) } : {}),
  };
}

/** A feed: ten batches of a hundred elements, one in five naming an actor, 100 ms apart. */
export async function feed(target: Page): Promise<void> {
  await target.evaluate(async () => {
    for (let batch = 0; batch < 10; batch++) {
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
      await new Promise((done) => setTimeout(done, 100));
    }
    await new Promise((done) => setTimeout(done, 800));
  });
}
