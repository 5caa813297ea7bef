/**
 * Plain text → `PageText`. Blocks are slices of the text, so that every offset leads back to it. A blank line always
 * ends a block; a line break ends one too, unless the paragraph is wrapped by hand.
 */
import type { Block, PageMeta, PageText, Span } from '../../engine/types.ts';

export interface PlainPage {
  readonly page: PageText;
  /** Where block `i` begins in the text. */
  readonly offsets: readonly number[];
}

/** Lines of a paragraph wrapped by hand are about this long (characters). */
const wrapWidth = { least: 45, most: 100 };
const longestHeadline = 200;

/** Reads `text`; an empty text has no blocks. */
export function readPlainText(text: string, meta: PageMeta = {}): PlainPage {
  const spans = paragraphs(text).flatMap((paragraph) => blocksOf(text, paragraph));
  const blocks = spans.map((span, index) => blockOf(text.slice(span.start, span.end), index, spans.length));
  return { page: { blocks, meta }, offsets: spans.map((span) => span.start) };
}

/** The `<pre>` that a browser makes for a text file, or a page that consists of nothing else; null otherwise. */
export function plainTextElement(document: Document): Element | null {
  const { body } = document;
  const only = body?.childElementCount === 1 ? body.firstElementChild : null;
  return only?.localName === 'pre' && (only.firstChild?.nodeValue ?? '').trim() !== '' ? only : null;
}

function blockOf(text: string, index: number, count: number): Block {
  const headline =
    index === 0 && count > 1 && text.length <= longestHeadline && !/[.!?…:。！？：]$/.test(text);
  return { text, role: headline ? 'headline' : 'paragraph', region: 'article' };
}

/** Runs of lines without a blank line between them. */
function paragraphs(text: string): Span[][] {
  const groups: Span[][] = [];
  let open: Span[] | null = null;
  for (const line of lines(text)) {
    if (line.start === line.end) open = null;
    else if (open) open.push(line);
    else {
      open = [line];
      groups.push(open);
    }
  }
  return groups;
}

function blocksOf(text: string, paragraph: readonly Span[]): Span[] {
  const first = paragraph[0];
  const last = paragraph.at(-1);
  if (!first || !last) return [];
  return isWrapped(text, paragraph) ? [{ start: first.start, end: last.end }] : [...paragraph];
}

/**
 * True when all lines but the last are about as long as each other and most of them end inside a sentence. A title above one
 * paragraph looks the same: what follows it is too long for a wrapped line, or begins a sentence.
 */
function isWrapped(text: string, paragraph: readonly Span[]): boolean {
  const full = paragraph.slice(0, -1);
  const last = paragraph.at(-1);
  if (full.length === 0 || !last || last.end - last.start > wrapWidth.most) return false;
  if (full.length === 1 && !/^\p{Ll}/u.test(text.slice(last.start, last.start + 2))) return false;
  const lengths = full.map((line) => line.end - line.start);
  if (Math.min(...lengths) < wrapWidth.least || Math.max(...lengths) > wrapWidth.most) return false;
  const inside = full.filter((line) => !/[.!?…。！？:;"”»]$/.test(text.slice(line.start, line.end)));
  return inside.length * 2 > full.length;
}

/** Every line without the white space around it; a blank one has `start === end`. */
function lines(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n|[\r\n\u2028\u2029]|$/g)) {
    out.push(trimmed(text, start, end.index));
    start = end.index + end[0].length;
  }
  return out;
}

function trimmed(text: string, from: number, to: number): Span {
  const line = text.slice(from, to);
  const start = from + (line.length - line.trimStart().length);
  return { start, end: Math.max(start, from + line.trimEnd().length) };
}
