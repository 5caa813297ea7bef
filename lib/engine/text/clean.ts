/**
 * The text as a reader sees it: soft hyphens, zero-width characters and bidi controls left out, white space of one line
 * as one space, double primes as the quotation marks they stand for. All rooms read this text; what they find is put
 * back to the offsets of the text as given.
 */
import type { Block, Located, PageText, Span } from '../types.ts';
import { isIgnorable } from './chars.ts';

/** A page to read, and the way back for spans; `null` where no block changed. */
export interface CleanPage {
  readonly page: PageText;
  readonly back: (<T>(value: T) => T) | null;
}

interface CleanBlock {
  readonly block: Block;
  /** Source offset of each unit of the clean text, and the length of the source; null where nothing changed. */
  readonly offsets: Uint32Array | null;
}

/** What {@link cleanText} changes. */
const UNCLEAN =
  /[\u034f\u2033]|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\t\v\f\r\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]| {2}| \n|\n /;
const SPACE = /[\t\v\f\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

const known = new WeakMap<Block, CleanBlock>();

/** The clean page. Blocks that need no cleaning are those given. */
export function cleanPage(page: PageText): CleanPage {
  if (!page.blocks.some(({ text }) => UNCLEAN.test(text))) return { page, back: null };
  const blocks = page.blocks.map(cleanBlock);
  return { page: { ...page, blocks: blocks.map((one) => one.block) }, back: (value) => moved(value, blocks) };
}

function cleanBlock(block: Block): CleanBlock {
  const before = known.get(block);
  if (before) return before;
  const clean = UNCLEAN.test(block.text) ? cleaned(block) : { block, offsets: null };
  known.set(block, clean);
  return clean;
}

function cleaned(block: Block): CleanBlock {
  const { text, offsets } = cleanText(block.text);
  const links = block.links?.map((link) => ({
    ...link,
    start: firstFrom(offsets, link.start),
    end: firstFrom(offsets, link.end),
  }));
  return { block: { ...block, text, ...(links ? { links } : {}) }, offsets };
}

/** Runs of white space become a line break where they hold one, else a space; ignorable characters go. */
function cleanText(source: string): { text: string; offsets: Uint32Array } {
  const offsets = new Uint32Array(source.length + 1);
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (to: number): void => {
    if (to > from) parts.push(source.slice(from, to));
    for (let at = from; at < to; at++) offsets[length++] = at;
  };
  for (let at = 0; at < source.length; ) {
    const end = skipped(source, at);
    if (end === at) {
      at++;
      continue;
    }
    keep(at);
    const space = spaceOf(source.slice(at, end));
    for (let i = 0; i < space.length; i++) offsets[length++] = at;
    parts.push(space);
    from = end;
    at = end;
  }
  keep(source.length);
  offsets[length] = source.length;
  return { text: parts.join('').replace(PRIMES, '"'), offsets: offsets.slice(0, length + 1) };
}

/** Korean newsrooms quote with double primes; behind a digit they are inches or seconds. */
const PRIMES = /(?<!\d)″|″(?=\p{Script=Hangul})/gu;

/** Behind the run of white space and ignorable characters at `at`; a run of one plain space or line break stays. */
function skipped(source: string, at: number): number {
  let end = at;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (code > 0x20 && code < 0xa0) break;
    if (code !== 0x0a && !isIgnorable(code) && !SPACE.test(source[end] as string)) break;
  }
  return end - at === 1 && /[ \n]/.test(source[at] as string) ? at : end;
}

/** What a run becomes: nothing, a space, a line break, or two where a paragraph ends. */
function spaceOf(run: string): string {
  const breaks = run.split('\n').length - 1;
  if (breaks > 0) return breaks > 1 ? '\n\n' : '\n';
  return SPACE.test(run) ? ' ' : '';
}

/** Index of the first unit that stood at `target` or behind it. */
function firstFrom(offsets: Uint32Array, target: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A copy of a plain value with every located span put back. */
function moved<T>(value: T, blocks: readonly CleanBlock[]): T {
  if (Array.isArray(value)) return value.map((one) => moved(one, blocks)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moved(one, blocks)]));
  return (isLocated(value) ? { ...copy, ...sourceSpan(value, blocks) } : copy) as T;
}

function isLocated(value: object): value is Located {
  return 'block' in value && 'start' in value && 'end' in value;
}

function sourceSpan({ block, start, end }: Located, blocks: readonly CleanBlock[]): Span {
  const offsets = blocks[block]?.offsets;
  if (!offsets) return { start, end };
  const first = offsets[start] as number;
  return { start: first, end: end > start ? (offsets[end - 1] as number) + 1 : first };
}
