/** A trie over the first units of all patterns: the part of the search that runs over every word of a page. */

/** How many units of a pattern the trie knows; the rest is verified pattern by pattern. */
const DEPTH = 6;
const TILDE = 0x7e;

/** Prefixes of patterns; state 0 is "nothing". */
export interface Prefixes {
  /** State after the first unit. */
  readonly first: Uint16Array;
  /** Patterns that hang on a state: `lists[state]`, numbers of patterns. */
  readonly lists: readonly (readonly number[] | undefined)[];
  /** The state behind `state` for a further unit, 0 when no pattern goes on so. */
  next(state: number, code: number): number;
}

/** Open-addressing table from (state, unit) to state; at most 65,535 states, what is deeper is left to verification. */
class Edges {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly values: Uint16Array;

  constructor(entries: number) {
    let size = 64;
    while (size < entries * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Uint16Array(size);
  }

  get(state: number, code: number): number {
    const key = (state << 16) | code;
    for (let at = (Math.imul(key, 0x9e3779b1) >>> 8) & this.mask; ; at = (at + 1) & this.mask) {
      const value = this.values[at] as number;
      if (value === 0 || this.keys[at] === key) return value;
    }
  }

  set(state: number, code: number, value: number): void {
    const key = (state << 16) | code;
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & this.mask;
    while (this.values[at] !== 0) at = (at + 1) & this.mask;
    this.keys[at] = key;
    this.values[at] = value;
  }
}

/** Builds the trie of folded `patterns`; a `~` ends what the trie may know of a pattern. Empty patterns never match. */
export function buildPrefixes(patterns: readonly string[]): Prefixes {
  const first = new Uint16Array(0x10000);
  const edges = new Edges(patterns.reduce((sum, pattern) => sum + Math.min(pattern.length, DEPTH), 0));
  const lists: (number[] | undefined)[] = [undefined];
  patterns.forEach((pattern, number) => {
    const state = insert(pattern, first, edges, lists);
    if (state === 0) return;
    const list = lists[state];
    if (list) list.push(number);
    else lists[state] = [number];
  });
  return { first, lists, next: (state, code) => edges.get(state, code) };
}

/** Adds the path of one pattern and returns its last state. */
function insert(pattern: string, first: Uint16Array, edges: Edges, lists: unknown[]): number {
  let state = 0;
  for (let i = 0; i < pattern.length && i < DEPTH; i++) {
    const code = pattern.charCodeAt(i);
    if (code === TILDE) break;
    const known = i === 0 ? (first[code] as number) : edges.get(state, code);
    const next = known || (lists.length < 0x10000 ? lists.push(undefined) - 1 : 0);
    if (next === 0) break;
    if (!known && i === 0) first[code] = next;
    else if (!known) edges.set(state, code, next);
    state = next;
  }
  return state;
}
