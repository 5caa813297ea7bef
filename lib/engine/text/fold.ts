/**
 * Folding: the one spelling in which names and phrases are compared. Case, diacritics, compatibility forms, quote and
 * dash variants and runs of white space are levelled; soft hyphens and zero-width characters vanish. `й`, `ї`, `ў` and
 * the voiced kana keep their marks, since there the mark makes another letter; `ё` becomes `е`.
 */
import type { Block, Span } from '../types.ts';
import { isIgnorable } from './chars.ts';

/** Folded text and the way back to its source. */
export interface Folded {
  readonly text: string;
  /**
   * `offsets[i]` is the source offset (UTF-16) at which folded unit `i` begins; one entry longer than `text`, its last
   * entry is the length of the source. Null when every unit stands where it stood.
   */
  readonly offsets: Uint32Array | null;
  readonly source: string;
}

/** Anything that can change the number of units: what is not listed here, and runs of white space. */
const MOVES =
  /[^ -~\u00a0\u00a3-\u00a5\u00a7\u00ab\u00b0\u00b4\u00b7\u00bb\u00c0-\u00c5\u00c7-\u00cf\u00d1-\u00dd\u00e0-\u00e5\u00e7-\u00ef\u00f1-\u00fd\u00ff-\u012f\u0134-\u013e\u0141-\u0148\u014a-\u0151\u0154-\u017e\u0391-\u03a1\u03a3-\u03ce\u0401\u0404\u0406\u0407\u040e\u0410-\u044f\u0451\u0454\u0456\u0457\u045e\u0490\u0491\u2010-\u2015\u2018-\u201f\u2022\u2026\u2039\u203a\u20ac\u3000-\u3011\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]|[ \u00a0\u3000]{2}/;

/** What lower case alone does not level, among the units that {@link MOVES} lets through. */
const MAPPED =
  /[\u00a0\u00ab\u00b4\u00bb\u00c0-\u017f\u0386-\u03ce\u0451\u2010-\u2015\u2018-\u201f\u2039\u203a\u3000\uff01-\uff5e]/g;

const special: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u0451': '\u0435',
  '\u03c2': '\u03c3',
  '\u0142': 'l',
  '\u00f8': 'o',
  '\u0111': 'd',
  '\u0127': 'h',
  '\u0131': 'i',
  '\u00df': 'ss',
  '\u00e6': 'ae',
  '\u0153': 'oe',
  '\u2026': '\u2026',
};
const quotes = new Set('\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\uff02');
const apostrophes = new Set('\u00b4\u0060\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u02bc\u02b9\uff07');
const dashes = new Set('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d');
/** Letters whose mark makes another letter: й ї ў ґ and, below, all kana. */
const keptLetters = new Set('\u0439\u0457\u045e\u0491');

const cache = new Map<string, string>();

/** The folded form of one character: none, one or several units. */
function foldChar(char: string): string {
  const known = cache.get(char);
  if (known !== undefined) return known;
  const folded = levelled(char);
  if (cache.size < 4096) cache.set(char, folded);
  return folded;
}

function levelled(char: string): string {
  if (quotes.has(char)) return '"';
  if (apostrophes.has(char)) return "'";
  if (dashes.has(char)) return '-';
  if (char === '\u2026') return char;
  const lower = char.normalize('NFKC').toLowerCase();
  let out = '';
  for (const one of lower) out += special[one] ?? (keepsMarks(one) ? one : stripped(one));
  return out;
}

function keepsMarks(char: string): boolean {
  const code = char.charCodeAt(0);
  return keptLetters.has(char) || (code >= 0x900 && code < 0x1e00) || (code >= 0x3000 && code < 0xfb00);
}

function stripped(char: string): string {
  const base = char
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u064b-\u065f\u0670]/g, '');
  return special[base] ?? base;
}

/** Folds `text`. Costs one pass of two regular expressions where nothing but case and single marks differ. */
export function fold(text: string): Folded {
  if (MOVES.test(text)) return foldMoving(text);
  const lower = text.toLowerCase();
  return { text: lower.replace(MAPPED, foldChar), offsets: null, source: text };
}

/** True when folding may change the number of units. */
export function foldingMoves(text: string): boolean {
  return MOVES.test(text);
}

const blocks = new WeakMap<Block, Folded>();

/** The folded text of a block, folded once: several rooms ask for it. */
export function foldBlock(block: Block): Folded {
  let folded = blocks.get(block);
  if (folded?.source !== block.text) {
    folded = fold(block.text);
    blocks.set(block, folded);
  }
  return folded;
}

/** Folds a short text such as a pattern or a word, without the way back. */
export function foldText(text: string): string {
  return fold(text).text;
}

/** A character with the marks that follow it, or the conjoining letters of one Hangul syllable. */
const CLUSTER =
  /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]?[\u11a8-\u11ff\ud7cb-\ud7fb]?|[\uac00-\ud7a3][\u11a8-\u11ff]|(?:[\ud800-\udbff][\udc00-\udfff]|[\s\S])[\u0300-\u036f\u0483-\u0487\u3099\u309a]*/y;
const SPACES = /[\s\u0085\u200b\u00ad\u2060\ufeff]+/y;

function foldMoving(text: string): Folded {
  const out = new Growing(text.length);
  for (let at = 0; at < text.length; ) at = step(text, at, out);
  return out.finish(text);
}

/** Folds what begins at `at` into `out`; the offset behind it. */
function step(text: string, at: number, out: Growing): number {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0x7f && text.charCodeAt(at + 1) < 0x7f) {
    out.push(code >= 0x41 && code <= 0x5a ? code + 32 : code === 0x60 ? 0x27 : code, at);
    return at + 1;
  }
  if (isIgnorable(code)) return at + 1;
  SPACES.lastIndex = at;
  const run = SPACES.exec(text)?.[0];
  if (run) {
    out.push(isParagraphBreak(run) ? 0x2029 : 0x20, at);
    return at + run.length;
  }
  CLUSTER.lastIndex = at;
  const cluster = CLUSTER.exec(text)?.[0] ?? (text[at] as string);
  for (const char of cluster.length > 1 ? cluster.normalize('NFC') : cluster) out.append(foldChar(char), at);
  return at + cluster.length;
}

/** Two line breaks in one run of white space part paragraphs; a phrase never crosses their U+2029. */
function isParagraphBreak(run: string): boolean {
  return /\n[^\S\n]*\n|\u2029/.test(run);
}

class Growing {
  private codes: Uint16Array;
  private offsets: Uint32Array;
  private length = 0;

  constructor(size: number) {
    this.codes = new Uint16Array(size + 8);
    this.offsets = new Uint32Array(size + 9);
  }

  push(code: number, at: number): void {
    if (this.length + 1 >= this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.offsets[this.length++] = at;
  }

  append(folded: string, at: number): void {
    for (let i = 0; i < folded.length; i++) this.push(folded.charCodeAt(i), at);
  }

  finish(source: string): Folded {
    this.offsets[this.length] = source.length;
    return { text: decode(this.codes, this.length), offsets: this.offsets.slice(0, this.length + 1), source };
  }

  private grow(): void {
    const codes = new Uint16Array(this.codes.length * 2);
    codes.set(this.codes);
    this.codes = codes;
    const offsets = new Uint32Array(codes.length + 1);
    offsets.set(this.offsets);
    this.offsets = offsets;
  }
}

function decode(codes: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 8192) {
    text += String.fromCharCode(...codes.subarray(at, Math.min(at + 8192, length)));
  }
  return text;
}

/**
 * The source span of a folded span. A span that ends within an expansion ("ß" → "ss") takes the whole character;
 * ignorable characters at its end stay outside. An empty span stays empty.
 */
export function toSource(folded: Folded, span: Span): Span {
  const { offsets, source } = folded;
  if (!offsets) return { start: span.start, end: span.end };
  const start = offsets[span.start] ?? source.length;
  if (span.end <= span.start) return { start, end: start };
  const last = offsets[span.end - 1] as number;
  let next = span.end;
  while (next < offsets.length - 1 && offsets[next] === last) next++;
  let end = offsets[next] ?? source.length;
  while (end > start && isIgnorable(source.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The folded span of a source span; characters that vanish in folding belong to what follows them. */
export function toFolded({ offsets, text }: Folded, { start, end }: Span): Span {
  if (!offsets) return { start, end };
  return { start: firstNotBelow(offsets, start), end: Math.min(text.length, firstNotBelow(offsets, end)) };
}

/** Index of the first entry that is not below `target`. */
function firstNotBelow(offsets: Uint32Array, target: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
