/** HTML → blocks, through a parser and the same block reader as the page. */
import { parseHTML } from 'linkedom';
import { readPage } from '../page/read/page.ts';
import { asDocument } from '../page/read/parsed.ts';
import type { ReadDocument } from './document.ts';

/** Between two blocks of `text`. */
const separator = '\n';

/** Reads HTML; `text` is the blocks joined by newlines. `url` resolves links and tells whose page it is. */
export function htmlDocument(html: string, url?: string): ReadDocument {
  const { document } = parseHTML(asDocument(html));
  const { page } = readPage(document as unknown as Document, url ? { url } : {});
  const offsets: number[] = [];
  let at = 0;
  for (const block of page.blocks) {
    offsets.push(at);
    at += block.text.length + separator.length;
  }
  return { text: page.blocks.map((block) => block.text).join(separator), page, offsets };
}

/** True for a text that is a web page or a piece of one. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|div|p|h1|main)\b/i.test(
    text,
  );
}
