/** The front door of the room: a document in, `PageText` and the way back to its text nodes out. */
import type { Block, Link, PageText } from '../../engine/types.ts';
import { type Article, findArticle, type Placed, placing } from './article.ts';
import { pictureTexts } from './attributes.ts';
import { type Layout, parsedLayout } from './layout.ts';
import { absolute, type Metadata, readMetadata } from './metadata.ts';
import { order, without } from './order.ts';
import { plainTextElement, readPlainText } from './plain-text.ts';
import { normalise, type Piece } from './text.ts';
import { type RawBlock, walk } from './walk.ts';

/** How a document is to be read. */
export interface ReadOptions {
  /** What is hidden and what stands on lines of its own; by markup alone unless a browser says so. */
  readonly layout?: Layout;
  /** Address of the page, for links and for the page's own outlet. */
  readonly url?: string;
}

/** A block and what it was made of. */
export interface Entry {
  readonly raw: RawBlock;
  /** Set for texts of attributes: `attr:alt`. */
  readonly where?: string;
  block: Block | null;
}

/** The blocks of one moment: `page` for the engine, `pieces` for the painter, index by index. */
export interface Reading {
  readonly page: PageText;
  /** Text nodes of each block; undefined for blocks that stand in no text node. */
  readonly pieces: readonly (readonly Piece[] | undefined)[];
}

/** More text than this is left unread, and said so: no article has 16 million characters. */
const mostText = 16_000_000;

/** Reads a whole document at once. */
export function readPage(document: Document, options: ReadOptions = {}): Reading {
  const reader = new PageReader(document, options);
  for (const _ of reader.read());
  return reader.reading();
}

/** Keeps the blocks of a document and reads again the parts that changed. */
export class PageReader {
  readonly #document: Document;
  readonly #layout: Layout;
  readonly #givenUrl: string | undefined;
  #url: string | undefined;
  #base: string | undefined;
  #entries: Entry[] = [];
  #fresh: Entry[] = [];
  readonly #hidden = new Set<Element>();
  #unread = new Map<string, number>();
  #length = 0;
  #metadata: Metadata | null = null;
  #article: Article | null | undefined;

  constructor(document: Document, options: ReadOptions = {}) {
    this.#document = document;
    this.#layout = options.layout ?? parsedLayout;
    this.#givenUrl = options.url;
  }

  /** Reads everything from the start. A generator, so that the caller can stop for breath. */
  *read(): Generator<void, void> {
    this.#entries = [];
    this.#fresh = [];
    this.#hidden.clear();
    this.#unread = new Map();
    this.#length = 0;
    this.#forgetMetadata();
    const root = rootOf(this.#document);
    if (!root) return;
    if (this.#document.designMode === 'on') {
      this.#count('editor');
      return;
    }
    const plain = plainTextElement(this.#document);
    if (plain) this.#readPlain(plain);
    else yield* this.#walk(root);
    this.#entries = this.#fresh;
    yield* this.#place();
  }

  /** Reads the elements again, each a block element or one that holds blocks; returns the blocks that are new. */
  *reread(roots: readonly Element[]): Generator<void, readonly Entry[]> {
    this.#fresh = [];
    for (const root of roots) {
      this.#hidden.delete(root);
      if (root.isConnected) yield* this.#walk(root);
    }
    const kept = without(this.#entries, roots);
    this.#entries = this.#fresh.length > 0 ? order(kept, this.#fresh) : kept;
    yield* this.#place();
    return this.#fresh;
  }

  /** Elements that were left out because they are not seen; they may be shown later. */
  get hidden(): readonly Element[] {
    for (const element of this.#hidden) if (!element.isConnected) this.#hidden.delete(element);
    return [...this.#hidden];
  }

  /** Title, address and structured data are read again, as after a change of page without a load. */
  #forgetMetadata(): void {
    this.#metadata = null;
    this.#article = undefined;
    this.#url = this.#givenUrl ?? addressOf(this.#document);
    const base = this.#document.querySelector('base[href]')?.getAttribute('href') ?? '';
    this.#base = absolute(base, this.#url) ?? this.#url;
  }

  /** The blocks as they stand, those of attributes and metadata last. Blocks that did not change keep their identity. */
  reading(): Reading {
    const metadata = this.#meta();
    const texts = this.#entries.filter(({ where }) => where === undefined);
    const attributes = unseen(this.#entries, texts);
    const blocks = [...[...texts, ...attributes].map(({ block }) => block as Block), ...metadata.blocks];
    const unread = [...this.#unread].map(([reason, count]) => ({ reason, count }));
    return { page: { blocks, meta: metadata.meta, unread }, pieces: texts.map(({ raw }) => raw.pieces) };
  }

  #meta(): Metadata {
    this.#metadata ??= readMetadata(this.#document, this.#url);
    return this.#metadata;
  }

  /** Finds the article if need be, and gives the new blocks their role and region. */
  *#place(): Generator<void, void> {
    const raws = this.#entries.map(({ raw }) => raw);
    if (this.#article === undefined || (this.#article && !this.#article.root.isConnected)) {
      yield;
      const texts = this.#entries.filter(({ where }) => where === undefined).map(({ raw }) => raw);
      this.#article = yield* findArticle(texts, this.#meta().hints);
      for (const entry of this.#entries) entry.block = null;
      yield;
    }
    const place = plainTextElement(this.#document) ? asStory : placing(this.#article, raws);
    for (const [index, entry] of this.#entries.entries()) {
      if (entry.block) continue;
      entry.block = this.#block(entry, place(entry.raw, index));
      if (index % 512 === 0) yield;
    }
  }

  *#walk(root: Element): Generator<void, void> {
    yield* walk(root, {
      layout: this.#layout,
      top: this.#document.documentElement,
      onBlock: (raw) => this.#take({ raw, block: null }),
      onHidden: (element) => this.#hidden.add(element),
      onPicture: (element, context) => {
        for (const { where, text } of pictureTexts(element)) {
          this.#take({ raw: { ...context, text, role: 'meta', links: [], pieces: [] }, where, block: null });
        }
      },
      onUnread: (reason) => this.#count(reason),
    });
  }

  #take(entry: Entry): void {
    if (this.#length > mostText) {
      this.#unread.set('truncated', 1);
      return;
    }
    this.#length += entry.raw.text.length;
    this.#fresh.push(entry);
  }

  #count(reason: string): void {
    this.#unread.set(reason, (this.#unread.get(reason) ?? 0) + 1);
  }

  #readPlain(element: Element): void {
    const node = element.firstChild as Text;
    const { page, offsets } = readPlainText(node.data);
    for (const [index, block] of page.blocks.entries()) {
      const from = offsets[index] as number;
      const pieces = [{ node, from, to: from + block.text.length }];
      const text = normalise(block.text);
      if (text === '') continue;
      this.#take({
        raw: { text, role: block.role, lang: undefined, links: [], pieces, element, anchor: node },
        block: null,
      });
    }
  }

  #block({ raw, where }: Entry, { region, role }: Placed): Block {
    const { text, lang } = raw;
    const links = raw.links.flatMap(({ start, end, element }): Link[] => {
      const written = element.getAttribute('href') ?? '';
      const href = written.startsWith('#') ? undefined : absolute(written, this.#base);
      return href ? [{ start, end, href }] : [];
    });
    return {
      text,
      role,
      region,
      ...(lang ? { lang } : {}),
      ...(links.length > 0 ? { links } : {}),
      ...(where ? { where, unpaintable: 'attribute' } : {}),
    };
  }
}

/** A text file is all story. */
const asStory = ({ role }: RawBlock): Placed => ({ region: 'article', role });

/** The body; the whole document where a parser found none, as in old pages with conditional comments. */
function rootOf(document: Document): Element | null {
  return document.body?.firstChild ? document.body : document.documentElement;
}

/** The texts of attributes that do not stand on the page anyway. */
function unseen(entries: readonly Entry[], texts: readonly Entry[]): Entry[] {
  const attributes = entries.filter(({ where }) => where !== undefined);
  if (attributes.length === 0) return attributes;
  const seen = new Set(texts.map(({ raw }) => raw.text));
  return attributes.filter(({ raw }) => !seen.has(raw.text) && seen.add(raw.text));
}

/** Undefined for documents that were parsed from a string. */
function addressOf(document: Document): string | undefined {
  const url = document.defaultView?.location?.href;
  return url && /^https?:/.test(url) ? url : undefined;
}
