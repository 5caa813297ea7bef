/** Quotations of one block, and the state that runs on from block to block. */
import type { QuoteSpan } from '../reading.ts';
import { classAt, DIGIT, HAN, HANGUL, isWordClass, KANA, LATIN, SPACE } from './chars.ts';

/** What is still open at the end of a block: the kind of its opening mark, outermost last to close. */
export interface OpenQuotes {
  /** Families of {@link families}, outermost first; empty when nothing is open. */
  readonly open: readonly string[];
}

export const noOpenQuotes: OpenQuotes = { open: [] };

/** Opening mark → family and closing marks. */
const openers: Readonly<Record<string, { readonly family: string; readonly closers: string }>> = {
  '“': { family: 'double', closers: '”“"' },
  '„': { family: 'double', closers: '“”"' },
  '‟': { family: 'double', closers: '”"' },
  '”': { family: 'double', closers: '”' },
  '«': { family: 'angle', closers: '»' },
  '»': { family: 'angle', closers: '«' },
  '"': { family: 'straight', closers: '"' },
  '＂': { family: 'straight', closers: '＂' },
  '‘': { family: 'single', closers: "’'" },
  '‚': { family: 'single', closers: '‘’' },
  "'": { family: 'single', closers: "'" },
  '‹': { family: 'single-angle', closers: '›' },
  '›': { family: 'single-angle', closers: '‹' },
  '「': { family: 'corner', closers: '」' },
  '『': { family: 'white-corner', closers: '』' },
  '《': { family: 'double-angle', closers: '》' },
  '〈': { family: 'cjk-angle', closers: '〉' },
};
const MARKS = /[“„‟”«»"＂‘’‚'‹›「」『』《》〈〉]/g;
/** Marks that may be an apostrophe, or that leave no trace when they are never closed. */
const discardable = new Set(['single', 'single-angle', 'cjk-angle', 'double-angle']);
/** How far down the stack a closing mark looks for its opening one. */
const REACH = 4;

interface Open {
  readonly start: number;
  readonly innerStart: number;
  readonly family: string;
  readonly closers: string;
  readonly depth: number;
  readonly continued: boolean;
}

/**
 * The quotations of `text` in order of their starts, and what stays open. A quotation carried over from the block before
 * goes on where this block repeats its opening mark, or where a closing mark comes before any opening one.
 */
export function quotesOf(
  text: string,
  carried: OpenQuotes = noOpenQuotes,
): { quotes: QuoteSpan[]; open: OpenQuotes } {
  const found: QuoteSpan[] = [];
  const stack: Open[] = [];
  const first = text.search(/\S/);
  resume(text, first, carried, stack);
  for (const match of text.matchAll(MARKS)) {
    const at = match.index;
    if (at === first && stack[0]?.continued) continue;
    readMark(text, at, match[0], stack, found);
  }
  const open = closeRest(text, stack, found);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotes: found, open };
}

/** Puts the quotation that runs on from the block before on the stack. */
function resume(text: string, first: number, carried: OpenQuotes, stack: Open[]): void {
  const family = carried.open[0];
  if (first < 0) return;
  const end = closedFirst(text, first, family === undefined);
  if (end) stack.push({ start: first, innerStart: first, ...end, depth: 0, continued: true });
  if (family === undefined || end) return;
  const mark = text[first] as string;
  const opener = openers[mark];
  if (opener?.family === family && mark !== '”') {
    stack.push({ start: first, innerStart: first + 1, ...opener, depth: 0, continued: true });
  } else if (family !== 'straight' && family !== 'single' && closesFirst(text, family)) {
    const closers = family === 'double' ? '”“' : family === 'angle' ? '»' : (closersOf(family) ?? '');
    stack.push({ start: first, innerStart: first, family, closers, depth: 0, continued: true });
  }
}

/**
 * A text may begin inside a quotation: its first mark closes. Without an open quotation before, the text must go on in
 * the middle of a sentence, or the mark must follow the comma or stop that ends speech.
 */
function closedFirst(
  text: string,
  first: number,
  alone: boolean,
): { readonly family: string; readonly closers: string } | undefined {
  const at = text.search(/["“”„«»「『‘]/);
  const mark = text[at];
  if (at <= first + 1 || at > FAR || (mark !== '"' && mark !== '”' && mark !== '»')) return undefined;
  const before = text[at - 1] as string;
  if (/[\s\d([—–-]/.test(before) || !/^(?:[\s,.;:!?)—–-]|$)/.test(text.slice(at + 1, at + 2)))
    return undefined;
  const speech = /[,.!?…]/.test(before) || /^\p{Ll}/u.test(text.slice(first, first + 2));
  return alone && !speech
    ? undefined
    : { family: mark === '"' ? 'straight' : mark === '”' ? 'double' : 'angle', closers: mark };
}

/** How far into a block a quotation that began before it may reach. */
const FAR = 600;

function closersOf(family: string): string | undefined {
  return Object.values(openers).find((opener) => opener.family === family)?.closers;
}

/** Does a closing mark of `family` stand before any opening mark of it? */
function closesFirst(text: string, family: string): boolean {
  const marks = family === 'double' ? /[“”„]/ : family === 'angle' ? /[«»]/ : /[「」『』]/;
  const mark = marks.exec(text)?.[0];
  return mark === '”' || mark === '»' || mark === '」' || mark === '』';
}

function readMark(text: string, at: number, mark: string, stack: Open[], found: QuoteSpan[]): void {
  if (isApostrophe(text, at, mark, stack)) return;
  const level = closingLevel(text, at, mark, stack);
  if (level >= 0) {
    const open = stack[level] as Open;
    stack.length = level;
    found.push(span(open, at, at + 1, true));
    return;
  }
  const opener = openers[mark];
  if (opener && mayOpen(text, at, mark)) {
    stack.push({ start: at, innerStart: at + 1, ...opener, depth: stack.length, continued: false });
  }
}

/** "KCNA's", "l'agence", "TASS’", "’90s" against ‘quoted’ and '정보전'을. */
function isApostrophe(text: string, at: number, mark: string, stack: readonly Open[]): boolean {
  if (mark !== "'" && mark !== '’') return false;
  const before = classAt(text, at - 1);
  const next = classAt(text, at + 1);
  const letters = (value: number): boolean =>
    isWordClass(value) && value !== HANGUL && value !== HAN && value !== KANA;
  if (letters(before) && letters(next)) return true;
  const hasSingle = stack.some((open) => open.family === 'single');
  if (isWordClass(before) && !hasSingle) return true;
  return mark === "'" && !hasSingle && (next === DIGIT || !hasPartner(text, at));
}

/** Is there a mark that could close the single quotation opened at `at`, within 300 units? */
function hasPartner(text: string, at: number): boolean {
  const end = Math.min(text.length, at + 300);
  for (let i = at + 2; i < end; i++) {
    if (text[i] !== "'") continue;
    const next = classAt(text, i + 1);
    if (
      classAt(text, i - 1) !== SPACE &&
      (!isWordClass(next) || next === HANGUL || next === HAN || next === KANA)
    )
      return true;
  }
  return false;
}

/** Level of the stack that `mark` closes, or -1. */
function closingLevel(text: string, at: number, mark: string, stack: readonly Open[]): number {
  const straight = mark === '"' || mark === "'" || mark === '＂';
  for (let level = stack.length - 1; level >= 0 && level >= stack.length - REACH; level--) {
    const open = stack[level] as Open;
    if (!open.closers.includes(mark)) continue;
    if (mark === '“' && open.closers.startsWith('”') && opensWord(text, at)) continue;
    if (straight && opensWord(text, at) && mark === '"' && !followsSpaceOnly(text, at)) continue;
    return level;
  }
  return -1;
}

/** White space (or nothing, or an opening bracket) before, a letter or digit after. */
function opensWord(text: string, at: number): boolean {
  const before = text[at - 1];
  const free = before === undefined || /[\s([{—–/]/.test(before);
  return free && classAt(text, at + 1) !== SPACE;
}

/** A straight mark after a space and before a space or stop closes all the same ("word " said). */
function followsSpaceOnly(text: string, at: number): boolean {
  const next = text[at + 1];
  return next === undefined || /[\s.,;:!?)]/.test(next);
}

function mayOpen(text: string, at: number, mark: string): boolean {
  const next = classAt(text, at + 1);
  if (at + 1 >= text.length) return false;
  if (mark === '"' || mark === "'" || mark === '”' || mark === '»' || mark === '›') {
    if (next === SPACE) return false;
    const before = classAt(text, at - 1);
    if (mark === '"') return before !== DIGIT && before !== LATIN;
    if (mark === "'") return before < DIGIT || before === HANGUL || before === HAN || before === KANA;
    return opensWord(text, at);
  }
  return true;
}

function span(open: Open, innerEnd: number, end: number, closed: boolean): QuoteSpan {
  const { start, innerStart, depth, continued } = open;
  return {
    start,
    end,
    inner: { start: innerStart, end: Math.max(innerStart, innerEnd) },
    depth,
    closed,
    continued,
  };
}

/** What is left open at the end: a lone apostrophe or bracket is dropped, the rest runs to the end of the block. */
function closeRest(text: string, stack: readonly Open[], found: QuoteSpan[]): OpenQuotes {
  const kept = stack.filter((open) => !discardable.has(open.family));
  const end = text.trimEnd().length;
  for (const open of kept) if (end > open.innerStart) found.push(span(open, end, end, false));
  return { open: kept.map((open) => open.family) };
}
