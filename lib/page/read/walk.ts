/**
 * One pass over the document, in order, without recursion: text nodes join into blocks until something breaks the
 * line. Follows open shadow roots with their slots, and frames of the same origin.
 */
import type { BlockRole } from '../../engine/types.ts';
import {
  isBlockName,
  isEditor,
  isIgnored,
  isReplaced,
  isSmallForm,
  lighter,
  plausibleRole,
  roleIn,
} from './elements.ts';
import type { Layout } from './layout.ts';
import { fromRaw, normalise, offsetMap, type Piece, rawText } from './text.ts';

/** A link as the walk saw it; `href` as written. */
export interface RawLink {
  readonly start: number;
  readonly end: number;
  readonly element: Element;
}

/** A block before it is known whether it belongs to the article. */
export interface RawBlock {
  readonly text: string;
  readonly role: BlockRole;
  readonly lang: string | undefined;
  readonly links: readonly RawLink[];
  readonly pieces: readonly Piece[];
  /** The nearest element that stands on lines of its own. */
  readonly element: Element;
  /** Where the block stands in the outermost document: the shadow host or frame, or its first text node. */
  readonly anchor: Node;
}

/** What the walk asks and whom it tells. */
export interface WalkOptions {
  /** The element of the document that is read; what is around it, as for a document in a frame, is not looked at. */
  readonly top: Element;
  readonly layout: Layout;
  /** Called for every block, in document order. */
  readonly onBlock: (block: RawBlock) => void;
  /** An element that was left out because it is not seen. */
  readonly onHidden?: (element: Element) => void;
  /** An image or figure, for its attributes, with what a block there would inherit. */
  readonly onPicture?: (picture: Element, context: Pick<RawBlock, 'lang' | 'element' | 'anchor'>) => void;
  /** A part that cannot be read: `cross-origin-frame`, `editor`. */
  readonly onUnread?: (reason: string) => void;
}

/** What blocks inherit from the elements around them. */
interface Context {
  readonly role: BlockRole;
  readonly lang: string | undefined;
  /** Nearest block element. */
  readonly element: Element;
  /** The outermost shadow host or frame around, if there is one. */
  readonly outer: Element | null;
}

interface Open {
  readonly element: Element;
  readonly context: Context;
  readonly breaks: boolean;
  readonly link: boolean;
  readonly quote: boolean;
  /** Children still to visit: the next sibling, or the rest of a list (a slot's nodes). */
  next: Node | null;
  readonly list: readonly Node[] | null;
  at: number;
}

/** Nodes between two looks at the clock. */
const stride = 256;
/** The mark that stands for code, a formula or a control in the middle of a sentence. */
const placeholder = '\uFFFC';
/** True for pieces that make no block by themselves. */
const isBlank = ({ node, text }: Piece): boolean => (node ? !/\S/.test(node.data) : text !== '\u201C');
const elementNode = 1;
const textNode = 3;

/** Reads everything under `root`, in the context of the elements around it. Yields now and then. */
export function* walk(root: Element, options: WalkOptions): Generator<void, void> {
  const walker = new Walker(options);
  if (!walker.start(root)) return;
  let count = 0;
  while (walker.step()) if (++count % stride === 0) yield;
}

class Walker {
  readonly #options: WalkOptions;
  readonly #stack: Open[] = [];
  #pieces: Piece[] = [];
  #length = 0;
  #blank = true;
  #links: { start: number; end: number; element: Element }[] = [];
  /** Open `<a>` elements with the raw offset at which they began in this block. */
  #openLinks: { element: Element; start: number }[] = [];
  /** Where the last link ended in this block. */
  #linkEnd = -1;
  #current: Context | null = null;

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  /** Enters `root` below its ancestors; false when one of them keeps it from being read. */
  start(root: Element): boolean {
    const { top } = this.#options;
    const above: Element[] = [];
    for (let up: Element | null = root; up && up !== top; ) {
      up = parentOf(up);
      if (up) above.push(up);
    }
    let context: Context = { role: 'paragraph', lang: undefined, element: top, outer: null };
    for (const element of above.reverse()) {
      if (this.#closed(element)) return false;
      context = this.#contextIn(element, context);
    }
    if (!isRendered(root)) return false;
    this.#enter(root, context);
    return this.#stack.length > 0;
  }

  /** Visits one node; false at the end. */
  step(): boolean {
    const open = this.#stack.at(-1);
    if (!open) return false;
    const node = open.list ? (open.list[open.at++] ?? null) : open.next;
    if (!node) {
      this.#leave(open);
      return this.#stack.length > 0;
    }
    if (!open.list) open.next = node.nextSibling;
    if (node.nodeType === textNode) this.#text(node as Text, open);
    else if (node.nodeType === elementNode) this.#enter(node as Element, open.context);
    return true;
  }

  #closed(element: Element): boolean {
    const name = element.localName;
    return isIgnored(name) || isReplaced(name) || !isRendered(element) || this.#leftOut(element, name);
  }

  #text(node: Text, { context, element }: Open): void {
    const { data } = node;
    if (data.length === 0) return;
    if (data.includes('\n') && this.#options.layout.keepsLines?.(element)) {
      this.#lines(node, context);
      return;
    }
    this.#add({ node, from: 0, to: data.length }, context);
  }

  #lines(node: Text, context: Context): void {
    const { data } = node;
    let from = 0;
    for (let at = data.indexOf('\n'); at >= 0; at = data.indexOf('\n', from)) {
      if (at > from) this.#add({ node, from, to: at }, context);
      this.#flush();
      from = at + 1;
    }
    if (from < data.length) this.#add({ node, from, to: data.length }, context);
  }

  #add(piece: Piece, context: Context): void {
    const blank = isBlank(piece);
    if (this.#blank && blank) return;
    this.#blank = false;
    this.#pieces.push(piece);
    this.#length += piece.to - piece.from;
    this.#current ??= context;
    if (blank) return;
    const role = lighter(this.#current.role, context.role);
    if (role !== this.#current.role) this.#current = { ...this.#current, role };
  }

  #enter(element: Element, around: Context): void {
    const name = element.localName;
    if (isIgnored(name) || isReplaced(name)) {
      if (isReplaced(name)) this.#replace(name, around);
      return;
    }
    if (name === 'br' || name === 'hr') {
      // A line break inside a headline is there for looks: it stays one phrase.
      if (around.role === 'headline') this.#synthetic(' ', around);
      else this.#flush();
      return;
    }
    if (name === 'img') {
      this.#picture(element, around);
      return;
    }
    if (name === 'wbr' || this.#leftOut(element, name)) return;
    if (isFrame(name)) {
      this.#frame(element as HTMLIFrameElement, around);
      return;
    }
    if (name === 'figure') this.#picture(element, around);
    this.#open(element, name, around);
  }

  #picture(picture: Element, { lang, outer }: Context): void {
    if (picture.hasAttributes() && !this.#options.layout.isHidden(picture)) {
      this.#options.onPicture?.(picture, { lang, element: picture, anchor: outer ?? picture });
    }
  }

  #open(element: Element, name: string, around: Context): void {
    const block = this.#options.layout.isBlock?.(element) ?? isBlockName(name);
    const context = this.#contextIn(element, around, block);
    const link = name === 'a' && element.hasAttribute('href');
    // A credit inside its caption is a text of its own, and so is a link that follows another without a space.
    const breaks = block || (context.role === 'credit' && around.role !== 'credit');
    if (breaks || (link && this.#length > 0 && this.#length === this.#linkEnd)) this.#flush();
    if (link) this.#openLinks.push({ element, start: this.#length });
    const quote = name === 'q';
    if (quote) this.#synthetic('\u201C', context);
    const list = name === 'slot' ? slotted(element as HTMLSlotElement) : null;
    const next = list ? null : ((element.shadowRoot ?? element).firstChild ?? null);
    this.#stack.push({ element, context, breaks, link, quote, next, list, at: 0 });
  }

  #leave(open: Open): void {
    this.#stack.pop();
    if (open.quote) this.#synthetic('\u201D', open.context);
    if (open.link) {
      const link = this.#openLinks.pop();
      if (link && this.#length > link.start) this.#links.push({ ...link, end: this.#length });
      this.#linkEnd = this.#length;
    }
    if (open.breaks || this.#stack.length === 0) this.#flush();
  }

  #synthetic(text: string, context: Context): void {
    this.#add({ node: null, from: 0, to: text.length, text }, context);
  }

  #replace(name: string, context: Context): void {
    if (name === 'pre') this.#flush();
    else if (this.#pieces.length > 0) this.#synthetic(placeholder, context);
  }

  #leftOut(element: Element, name: string): boolean {
    if (element.hasAttributes() && isEditor(element)) return true;
    if (name === 'form' && isSmallForm(element)) return true;
    if (!this.#options.layout.isHidden(element)) return false;
    this.#options.onHidden?.(element);
    return true;
  }

  #contextIn(element: Element, around: Context, breaks?: boolean): Context {
    const attributes = element.hasAttributes();
    const name = element.localName;
    const role = roleIn(element, name, around.role, attributes);
    const lang = (attributes && element.getAttribute('lang')) || around.lang;
    const block = breaks ?? this.#options.layout.isBlock?.(element) ?? isBlockName(name);
    const outer = around.outer ?? (element.shadowRoot || isFrame(name) ? element : null);
    if (!block && role === around.role && lang === around.lang && outer === around.outer) return around;
    return { role, lang, element: block ? element : around.element, outer };
  }

  #frame(frame: HTMLIFrameElement, around: Context): void {
    const inner = documentOf(frame);
    if (inner === undefined) this.#options.onUnread?.('cross-origin-frame');
    if (!inner?.body) return;
    if (inner.designMode === 'on') {
      this.#options.onUnread?.('editor');
      return;
    }
    this.#flush();
    const lang = inner.documentElement.getAttribute('lang') ?? around.lang;
    this.#enter(inner.body, { role: 'paragraph', lang, element: inner.body, outer: around.outer ?? frame });
  }

  /** Ends the block at hand and hands it over if there is anything in it. */
  #flush(): void {
    if (this.#pieces.length === 0) return;
    const pieces = this.#pieces;
    const context = this.#current;
    const links = this.#closedLinks();
    this.#pieces = [];
    this.#length = 0;
    this.#linkEnd = -1;
    this.#blank = true;
    this.#current = null;
    if (!context) return;
    const raw = rawText(pieces);
    const text = normalise(raw);
    if (text === '') return;
    const { lang, element, outer } = context;
    const role = plausibleRole(context.role, text.length);
    const anchor = outer ?? pieces.find(({ node }) => node)?.node ?? element;
    const mapped = links.length > 0 ? mapLinks(links, raw, text) : [];
    this.#options.onBlock({ text, role, lang, links: mapped, pieces, element, anchor });
  }

  /** The links of this block; those still open go on in the next one. */
  #closedLinks(): readonly RawLink[] {
    const links = this.#links;
    for (const link of this.#openLinks) {
      if (this.#length > link.start) links.push({ ...link, end: this.#length });
      link.start = 0;
    }
    this.#links = [];
    return links;
  }
}

/** Offsets of the links in the normalised text, without the spaces at their ends. */
function mapLinks(links: readonly RawLink[], raw: string, text: string): RawLink[] {
  const map = offsetMap(raw);
  return links
    .map(({ start, end, element }) => {
      const words = text.slice(fromRaw(map, start), fromRaw(map, end));
      const from = fromRaw(map, start) + (words.length - words.trimStart().length);
      return { start: from, end: from + words.trim().length, element };
    })
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
}

/** Parent element, out of shadow roots and frames as well. */
export function parentOf(element: Element): Element | null {
  const slot = element.assignedSlot;
  if (slot) return slot;
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  if (root && 'host' in root) return (root as ShadowRoot).host;
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null; // The frame around is of another origin.
  }
}

const isFrame = (name: string): boolean => name === 'iframe' || name === 'frame';

/** False for children of a shadow host that no slot takes. */
function isRendered(element: Element): boolean {
  return !element.parentElement?.shadowRoot || element.assignedSlot !== null;
}

function slotted(slot: HTMLSlotElement): readonly Node[] | null {
  const nodes = slot.assignedNodes?.() ?? [];
  return nodes.length > 0 ? nodes : null;
}

/** The frame's document; undefined when it is of another origin, null when there is none yet. */
function documentOf(frame: HTMLIFrameElement): Document | null | undefined {
  try {
    return frame.contentDocument ?? (frame.getAttribute('src') ? undefined : null);
  } catch {
    return undefined;
  }
}
