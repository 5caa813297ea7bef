/**
 * The cheap part of the search: which patterns may begin at a place, by a hash of the first units of the word there.
 * Most words of a page end at one look-up in a bit table.
 */
import { ARABIC, charClass, HAN, HANGUL, HEBREW, KANA, MARK, THAI } from '../text/chars.ts';

/** Families of units: names of alphabets and Hangul begin at the head of a run, the others anywhere. */
export const NONE = 0;
export const ALPHABET = 1;
export const SYLLABLES = 2;
export const FREE = 3;

/** Family of each UTF-16 unit. */
export const family: Uint8Array = /* @__PURE__ */ charClass.map((value) => {
  if (value === HANGUL) return SYLLABLES;
  if (value === HAN || value === KANA || value === THAI || value === ARABIC || value === HEBREW) return FREE;
  return value >= MARK ? ALPHABET : NONE;
});

/** Longest head that is hashed, by family. */
export const DEPTH: readonly number[] = [1, 6, 3, 2];
/** An open head ("ки~") shorter than the depth is hashed at one of these lengths. */
const OPEN_LENGTHS = [1, 2, 3];
const TILDE = 0x7e;
const WORD_ENDS = 0x10000;

/** Start value of a head's hash. */
export const SEED = 0x811c9dc5 | 0;

/** The hash with one more unit; {@link WORD_ENDS} marks that the word ended before the full depth. */
export function mix(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
}

/** The heads of all patterns. */
export interface Heads {
  /** Bit `length` is set when some open head of that family has that length. */
  readonly lengths: readonly number[];
  readonly bits: Uint32Array;
  /** Numbers of the patterns whose head has this hash; hashes may collide. */
  readonly lists: ReadonlyMap<number, readonly number[]>;
}

/** True when some pattern may have a head of this hash. */
export function mayHold(bits: Uint32Array, hash: number): boolean {
  return (((bits[(hash >>> 5) & 4095] as number) >>> (hash & 31)) & 1) === 1;
}

/** The hash of a word that ended before the full depth. */
export function closed(hash: number): number {
  return mix(hash, WORD_ENDS);
}

/** Sorts folded patterns by their heads; empty patterns and those that begin with `~` have none and never match. */
export function buildHeads(patterns: readonly string[]): Heads {
  const lengths = [0, 0, 0, 0];
  const bits = new Uint32Array(4096);
  const lists = new Map<number, number[]>();
  patterns.forEach((pattern, number) => {
    const head = headOf(pattern);
    if (!head) return;
    if (head.open) lengths[head.family] = (lengths[head.family] as number) | (1 << head.length);
    const word = (head.hash >>> 5) & 4095;
    bits[word] = (bits[word] as number) | (1 << (head.hash & 31));
    const list = lists.get(head.hash);
    if (list) list.push(number);
    else lists.set(head.hash, [number]);
  });
  return { lengths, bits, lists };
}

function headOf(pattern: string): { family: number; length: number; open: boolean; hash: number } | null {
  const first = pattern.charCodeAt(0);
  if (pattern === '' || first === TILDE) return null;
  const own = family[first] as number;
  const depth = DEPTH[own] as number;
  let run = 1;
  while (run < depth && run < pattern.length && family[pattern.charCodeAt(run)] === own && own !== NONE)
    run++;
  const open = own !== ALPHABET || run === depth || pattern.charCodeAt(run) === TILDE;
  const length = open && run < depth ? (OPEN_LENGTHS[Math.min(run, 3) - 1] as number) : run;
  let hash = SEED;
  for (let i = 0; i < length; i++) hash = mix(hash, pattern.charCodeAt(i));
  return { family: own, length, open, hash: open ? hash : closed(hash) };
}
