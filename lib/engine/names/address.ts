/** Names inside web addresses, mail addresses, handles, file names and code-like tokens are no mentions. */
import type { Span } from '../types.ts';

const REACH = 200;

/** The run of non-space units around a span, at most {@link REACH} units to each side. */
function chunkAround(text: string, at: Span): { chunk: string; offset: number } {
  let start = at.start;
  while (start > 0 && at.start - start < REACH && isChunk(text.charCodeAt(start - 1))) start--;
  let end = at.end;
  while (end < text.length && end - at.end < REACH && isChunk(text.charCodeAt(end))) end++;
  return { chunk: text.slice(start, end), offset: start };
}

/** Printable ASCII without space, quotes and round brackets: what addresses are made of. */
function isChunk(code: number): boolean {
  return (
    code > 0x20 &&
    code < 0x7f &&
    code !== 0x22 &&
    code !== 0x28 &&
    code !== 0x29 &&
    code !== 0x3c &&
    code !== 0x3e
  );
}

/**
 * True for "tass.com/politics", "press@kcna.kp", "@tass_agency", "kcna_photo.jpg", "?q=KCNA"; false for "/TASS/",
 * "KCNA/Reuters", "#TASS", "TASS.The" and for the name of a site that is the form itself ("INTERFAX.RU").
 */
export function isInsideAddress(text: string, at: Span): boolean {
  const { chunk, offset } = chunkAround(text, at);
  if (chunk.length === at.end - at.start) return false;
  const before = chunk.slice(0, at.start - offset);
  const behind = chunk.slice(at.end - offset);
  if (/:\/\/|^www\./i.test(chunk)) return true;
  if (/[@_\\]$/.test(before) || /^[@_\\]/.test(behind)) return true;
  if (/@/.test(before) || /^[\w.-]*@/.test(behind)) return true;
  if (/[?&][\w-]*=[^=]*$/.test(before)) return true;
  if (/^\.[a-z]{2,6}(?:[/:?#]|[.,;:!?]?$)/.test(behind)) return true;
  return /[a-z0-9-]\.[a-z]{2,6}\/\S*$/i.test(before) || /[A-Za-z0-9+/]{24}$/.test(before);
}
