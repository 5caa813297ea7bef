/** Parsed documents for tests that need no layout. */
import { parseHTML } from 'linkedom';
import type { Block, PageText } from '../../lib/engine/types.ts';
import { type ReadOptions, readPage } from '../../lib/page/read/page.ts';
import { asDocument } from '../../lib/page/read/parsed.ts';

export function documentOf(html: string): Document {
  return parseHTML(asDocument(html)).document as unknown as Document;
}

export function read(html: string, options: ReadOptions = { url: 'https://news.example/story' }): PageText {
  return readPage(documentOf(html), options).page;
}

/** `role: text` of every visible block. */
export function lines(html: string): string[] {
  return visible(read(html)).map(({ role, text }) => `${role}: ${text}`);
}

export function visible({ blocks }: PageText): Block[] {
  return blocks.filter(({ role }) => role !== 'meta');
}
