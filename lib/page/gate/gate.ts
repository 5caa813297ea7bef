/** Decides for a page whether the reader is needed, now or after a change. Never waits for anything. */
import { pause } from '../watch/slices.ts';
import { headText, textUnder } from './collect.ts';

/** Noted by the gate for itself: what names met so far still ask the rest of the page for. */
type Missing = Map<number, readonly (() => RegExp)[]>;

/** `lib/dataset/gate` makes one. */
export interface TextGate {
  opens(text: string, missing?: Missing): boolean;
  answers(text: string, missing: Missing): boolean;
  opensAt(host: string): boolean;
}

/** What the gate of one page needs. */
export interface GateOptions {
  readonly gate: TextGate;
  readonly signal: AbortSignal;
  /** Called once, as soon as the page names an actor, with the text that does, or as much of it as was looked at in one go. */
  readonly onOpen: (text: string) => void;
}

/** Units of text looked at in one go; a long page is looked at in several, with pauses. */
const portion = 400_000;
/** Repeated in front of the next portion, so that no name is cut in two. */
const overlap = 200;
/** So much of title and description is looked at with every addition, so that a name meets the words it needs. */
const leadLength = 8_000;
/** Pieces of additions looked at together. */
const mostParts = 1_000;

/** Looks at the page, and at what is added to it until `signal` aborts or the gate has opened. */
export async function guardPage(document: Document, { gate, signal, onOpen }: GateOptions): Promise<void> {
  const page: Page = { document, head: headText(document), missing: new Map() };
  const additions = new Additions(page, { gate, signal, onOpen });
  const isSubjects = gate.opensAt(document.location?.hostname ?? '');
  const opensNow = isSubjects ? (document.body?.textContent ?? '') : await opensIn(page, gate, signal);
  if (signal.aborted) return;
  if (opensNow === undefined) return additions.begin();
  additions.end();
  onOpen(opensNow);
}

interface Page {
  readonly document: Document;
  /** Title, description, structured data. */
  readonly head: string;
  readonly missing: Missing;
}

/**
 * The text that opens the gate; undefined when none of the page's does. Short pages are decided before the function first
 * waits.
 */
async function opensIn(
  { document, head, missing }: Page,
  gate: TextGate,
  signal: AbortSignal,
): Promise<string | undefined> {
  const root = document.body ?? document.documentElement;
  const portions: string[] = [];
  let before = `${head}\n`;
  for (const text of root ? textUnder(root, portion) : []) {
    if (portions.length > 0) await pause();
    if (signal.aborted) return undefined;
    if (gate.opens(before + text, missing)) return text;
    portions.push(text);
    before = text.slice(-overlap);
  }
  if (portions.length === 0) return gate.opens(head, missing) ? head : undefined;
  // A name and the words it needs may stand in different portions.
  for (const text of missing.size > 0 && portions.length > 1 ? [head, ...portions] : []) {
    await pause();
    if (signal.aborted) return undefined;
    if (gate.answers(text, missing)) return text;
  }
  return undefined;
}

/** What comes later, gathered for an idle moment; work is in proportion to it. */
class Additions {
  readonly #page: Page;
  readonly #options: GateOptions;
  readonly #observer: MutationObserver;
  #waiting: Node[] = [];
  #title: string;
  #begun = false;

  /** Gathers from now on, and looks from {@link begin} on. */
  constructor(page: Page, options: GateOptions) {
    this.#page = page;
    this.#options = options;
    this.#title = page.document.title;
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#observer.observe(page.document, { subtree: true, childList: true, characterData: true });
    page.document.addEventListener('load', this.#noteFrame, { capture: true, passive: true });
    options.signal.addEventListener('abort', () => this.end(), { once: true });
  }

  begin(): void {
    this.#begun = true;
    if (this.#waiting.length > 0) scheduleIdle(() => this.#look());
  }

  end(): void {
    this.#observer.disconnect();
    this.#page.document.removeEventListener('load', this.#noteFrame, { capture: true });
    this.#waiting = [];
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') this.#wait(target.parentNode ?? target);
      else
        for (const node of addedNodes)
          if (node.nodeType === 1 || node.nodeType === 3) this.#wait(textHome(node));
    }
  }

  /** The document of a frame comes without a change of the page's own. */
  readonly #noteFrame = ({ target }: Event): void => {
    if ((target as Element).localName === 'iframe') this.#wait(target as Node);
  };

  #wait(node: Node): void {
    if (this.#begun && this.#waiting.length === 0) scheduleIdle(() => this.#look());
    this.#waiting.push(node);
  }

  #look(): void {
    const { gate, signal, onOpen } = this.#options;
    const nodes = this.#waiting;
    this.#waiting = [];
    if (signal.aborted) return;
    const added = this.#textOf(nodes);
    if (added === '' || !this.#opens(gate, added)) return;
    this.end();
    onOpen(this.#page.document.body?.textContent ?? '');
  }

  #textOf(nodes: readonly Node[]): string {
    const { document } = this.#page;
    const parts: string[] = [];
    if (document.title !== this.#title) {
      this.#title = document.title;
      parts.push(headText(document));
    }
    for (const node of nodes) {
      if (!node.isConnected) continue;
      for (const text of textUnder(node, portion)) if (parts.push(text) > mostParts) break;
    }
    return parts.join('\n');
  }

  #opens(gate: TextGate, added: string): boolean {
    const { head, missing } = this.#page;
    return gate.answers(added, missing) || gate.opens(`${head.slice(0, leadLength)}\n${added}`, missing);
  }
}

/** A new text node may complete a word that stands around it. */
const textHome = (node: Node): Node => (node.nodeType === 3 ? (node.parentNode ?? node) : node);

function scheduleIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1_000 });
  else setTimeout(task, 100);
}
