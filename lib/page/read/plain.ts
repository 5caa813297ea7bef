/** Documents that are one plain text: a `.txt` file in a browser, or a string from the command line. */
import type { Block, PageMeta, PageText, Span } from '../../engine/types.ts';
import { normalise } from './text.ts';

/** The `<pre>` that a browser makes for a text file, or a page that consists of nothing else; null otherwise. */
export function plainTextElement(document: Document): Element | null {
  const { body } = document;
  const only = body?.childElementCount === 1 ? body.firstElementChild : null;
  return only?.localName === 'pre' && (only.textContent ?? '').trim().length > 0 ? only : null;
}

/**
 * Paragraphs of a plain text: parted by blank lines, or by line ends where there is no blank line and the lines are
 * too long to be wrapped ones.
 */
export function splitPlainText(text: string): Span[] {
  const blank = /\r?\n(?:[ \t\u00A0\u3000]*\r?\n)+/g;
  const byBlank = split(text, blank);
  if (byBlank.length > 1 || !text.includes('\n')) return byBlank;
  const byLine = split(text, /\r?\n/g);
  const longest = Math.max(0, ...byLine.map(({ start, end }) => end - start));
  return longest > 120 ? byLine : byBlank;
}

function split(text: string, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
  };
  for (const match of text.matchAll(separator)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return spans;
}

/** A first paragraph without a full stop, short and followed by others, is the headline. */
export function isPlainHeadline(text: string, index: number, count: number): boolean {
  return index === 0 && count > 1 && text.length <= 200 && !/[.!?。！？…:;,]["'”»’]?$/.test(text);
}

/** A pasted text or a text file as the engine reads it; all of it is the story. */
export function readPlainText(text: string, meta: PageMeta = {}): PageText {
  const texts = splitPlainText(text)
    .map(({ start, end }) => normalise(text.slice(start, end)))
    .filter((one) => one !== '');
  const blocks = texts.map((one, index): Block => {
    const role = isPlainHeadline(one, index, texts.length) ? 'headline' : 'paragraph';
    return { text: one, role, region: 'article' };
  });
  return { blocks, meta };
}
