/** Seeded randomness, so that a run can be had again. */

export interface Random {
  /** A whole number in `[0, below)`. */
  below(below: number): number;
  /** True in `part` of all cases. */
  chance(part: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` elements, each at most once, in random order. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Mulberry32: the same seed gives the same numbers everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (part) => next() < part,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    some(list, count) {
      const left = [...list];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(below(left.length), 1)[0] as (typeof left)[number],
      );
    },
  };
}
