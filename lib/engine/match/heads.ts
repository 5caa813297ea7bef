/**
 * The cheap part of the search: which patterns may begin at a place, by a hash of the first units of the word there.
 * Most words of a page end at one look-up in a bit table.
 */
import { ARABIC, HAN, HANGUL, HEBREW, KANA, MARK, THAI, unitTable } from '../text/chars.ts';

/** Families of units: names of alphabets and Hangul begin at the head of a run, the others anywhere. */
export const NONE = 0;
export const ALPHABET = 1;
export const SYLLABLES = 2;
export const FREE = 3;

/** Family of each UTF-16 unit. */
export const family: Uint8Array = /* @__PURE__ */ unitTable((value) => {
  if (value === HANGUL) return SYLLABLES;
  if (value === HAN || value === KANA || value === THAI || value === ARABIC || value === HEBREW) return FREE;
  return value >= MARK ? ALPHABET : NONE;
});

/** Longest head that is hashed, by family. */
const DEPTH: readonly number[] = [1, 6, 3, 2];
/** An open head ("ки~") shorter than the depth is hashed at one of these lengths. */
const OPEN_LENGTHS = [1, 2, 3];
const TILDE = 0x7e;
const SPACE_UNIT = 0x20;

/** How far a unit shifts the hash, by family: letters differ in their lowest five bits, syllables in more. */
const SHIFT: readonly number[] = [0, 5, 9, 15];

/** The heads of all patterns. */
export interface Heads {
  /** Outside the alphabets: 1 for units that some pattern begins with, 2 where that unit is its whole head. */
  readonly firsts: Uint8Array;
  /** Bit `length` is set when some open head of that family has that length. */
  readonly lengths: readonly number[];
  readonly bits: Uint32Array;
  /** Numbers of the patterns whose head has this hash; hashes may collide. */
  readonly lists: ReadonlyMap<number, readonly number[]>;
}

/** True when some pattern may have a head of this hash. */
function mayHold(bits: Uint32Array, hash: number): boolean {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return (((bits[mixed >>> 17] as number) >>> ((mixed >>> 12) & 31)) & 1) === 1;
}

/** The hash of a word that ended before the full depth. */
function closed(hash: number): number {
  return (hash << 5) ^ 0x5a5a0000;
}

/** Set for every pattern whose first word is short, whatever follows it. */
function first(hash: number): number {
  return (hash << 5) ^ 0x2d2d0000;
}

/**
 * Looks at the head of the word that begins at `at`. Gives the offset behind what was looked at, or its complement `~offset`
 * when some pattern may begin here.
 */
export function probeWord(text: string, at: number, { bits, lengths }: Heads): number {
  const length = text.length;
  const open = lengths[ALPHABET] as number;
  let hash = text.charCodeAt(at);
  let hit = false;
  let units = 1;
  let i = at + 1;
  for (; units < 6 && i < length; units++, i++) {
    const code = text.charCodeAt(i);
    if (family[code] !== ALPHABET) break;
    if ((open >>> units) & 1) hit ||= mayHold(bits, hash);
    hash = (hash << 5) ^ code;
  }
  if (units === 6) return hit || mayHold(bits, hash) ? ~i : i;
  if (open !== 0 && (open >>> units) & 1) hit ||= mayHold(bits, hash);
  return hit || (mayHold(bits, first(hash)) && mayHoldShort(text, i, hash, units, bits)) ? ~i : i;
}

/** Some pattern begins with this short word: does one consist of it, or go on as the text does? */
function mayHoldShort(text: string, end: number, hash: number, units: number, bits: Uint32Array): boolean {
  return mayHold(bits, closed(hash)) || mayHold(bits, spanning(text, end, hash, units));
}

/**
 * The hash of six units that run over into the next words, so that patterns which begin with "the" are told apart;
 * that of the one word when no word follows it behind a single space.
 */
function spanning(text: string, from: number, start: number, units: number): number {
  let hash = start;
  let i = from;
  for (let n = units; n < 6; n++, i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if (family[code] !== ALPHABET && !(code === SPACE_UNIT && startsWord(text, i + 1))) return closed(start);
    hash = (hash << 5) ^ code;
  }
  return hash;
}

function startsWord(text: string, at: number): boolean {
  return at < text.length && family[text.charCodeAt(at)] === ALPHABET;
}

/** True when some pattern may begin at `at`, a unit of a family without closed heads. */
export function probeUnits(text: string, at: number, own: number, { bits, lengths, firsts }: Heads): boolean {
  let hash = text.charCodeAt(at);
  const known = firsts[hash] as number;
  if (known !== 1) return known === 2;
  const depth = Math.min(DEPTH[own] as number, text.length - at);
  const open = lengths[own] as number;
  const shift = SHIFT[own] as number;
  for (let units = 2; units <= depth; units++) {
    const code = text.charCodeAt(at + units - 1);
    if (!continuesHead(code, own)) return false;
    hash = (hash << shift) ^ code;
    if ((open >>> units) & 1 && mayHold(bits, hash)) return true;
  }
  return false;
}

/** Heads of Hangul go on over a space ("북한 매체"), so that few of them are open. */
function continuesHead(code: number, own: number): boolean {
  return family[code] === own || (own === SYLLABLES && code === SPACE_UNIT);
}

/** The patterns whose heads stand at `at`, some of them by chance: each is still to be verified. */
export function candidatesAt(text: string, at: number, { lists, lengths }: Heads): number[] {
  const own = family[text.charCodeAt(at)] as number;
  const depth = DEPTH[own] as number;
  const found: number[] = [];
  let hash = 0;
  for (let units = 1, i = at; units <= depth; units++, i++) {
    if (i >= text.length || (units > 1 && !continuesHead(text.charCodeAt(i), own))) {
      if (own !== ALPHABET) break;
      const whole = closed(hash);
      const wide = spanning(text, i, hash, units - 1);
      found.push(...(lists.get(whole) ?? []));
      if (wide !== whole) found.push(...(lists.get(wide) ?? []));
      break;
    }
    hash = (hash << (SHIFT[own] as number)) ^ text.charCodeAt(i);
    if (((lengths[own] as number) >>> units) & 1) found.push(...(lists.get(hash) ?? []));
  }
  return found;
}

/** Sorts folded patterns by their heads; empty patterns and those that begin with `~` have none and never match. */
export function buildHeads(patterns: readonly string[]): Heads {
  const lengths = [0, 0, 0, 0];
  const bits = new Uint32Array(32768);
  const firsts = new Uint8Array(0x10000);
  const lists = new Map<number, number[]>();
  patterns.forEach((pattern, number) => {
    const head = headOf(pattern);
    if (!head) return;
    if (head.open) lengths[head.family] = (lengths[head.family] as number) | (1 << head.length);
    setBit(bits, head.hash);
    if (head.family !== ALPHABET) markFirst(firsts, pattern.charCodeAt(0), head.length);
    if (!head.open) setBit(bits, first(head.word));
    const list = lists.get(head.hash);
    if (list) list.push(number);
    else lists.set(head.hash, [number]);
  });
  return { firsts, lengths, bits, lists };
}

function markFirst(firsts: Uint8Array, code: number, length: number): void {
  if (length === 1) firsts[code] = 2;
  else if (firsts[code] === 0) firsts[code] = 1;
}

function setBit(bits: Uint32Array, hash: number): void {
  const mixed = Math.imul(hash, 0x9e3779b1);
  bits[mixed >>> 17] = (bits[mixed >>> 17] as number) | (1 << ((mixed >>> 12) & 31));
}

function headOf(
  pattern: string,
): { family: number; length: number; open: boolean; word: number; hash: number } | null {
  const first = pattern.charCodeAt(0);
  if (pattern === '' || first === TILDE) return null;
  const own = family[first] as number;
  const depth = DEPTH[own] as number;
  let run = 1;
  while (run < depth && run < pattern.length && continuesHead(pattern.charCodeAt(run), own)) run++;
  const open = own !== ALPHABET || run === depth || pattern.charCodeAt(run) === TILDE;
  const length = open && run < depth ? (OPEN_LENGTHS[Math.min(run, 3) - 1] as number) : run;
  let hash = 0;
  for (let i = 0; i < length; i++) hash = (hash << (SHIFT[own] as number)) ^ pattern.charCodeAt(i);
  const wide = open ? hash : spanning(pattern.split('~', 1)[0] as string, run, hash, run);
  return { family: own, length, open, word: hash, hash: wide };
}
