/**
 * The one element of ours in a page, there only while a card is open: last child of the document element, in the top
 * layer, its content behind a closed shadow root. What is shown in it is given by `render`.
 */
import { boxesOf } from '../range/ranges.ts';
import { type Box, boxAround, placeCard } from './place.ts';

/** Builds the card's content; what it returns is called when the card closes. */
export type Render = (container: HTMLElement) => (() => void) | undefined;

/** One card to be shown. */
export interface OpenCard {
  /** The marked words. */
  readonly mark: readonly StaticRange[];
  /** The sentence around them, which the card must not cover. */
  readonly keep: readonly StaticRange[];
  readonly render: Render;
  /** Moves the keyboard into the card; not for a card that opened because the pointer rested. */
  readonly takeFocus: boolean;
}

/** What holds for every card of a page. */
export interface HostOptions {
  readonly signal: AbortSignal;
  /** Style sheets of the content. */
  readonly styles: readonly string[];
  /** The page took the host away while it was open. */
  readonly onRemoved: () => void;
  readonly onClosed: () => void;
}

/** Nothing of the page's style reaches the host: inside, `!important` of a shadow tree wins over the page's. */
const hostStyle = `:host {
  all: initial !important; display: block !important; position: fixed !important; inset: auto !important;
  left: var(--x, 0) !important; top: var(--y, 0) !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; background: none !important; overflow: visible !important; width: max-content !important;
  max-width: min(26rem, calc(100vw - 16px)) !important; max-height: calc(100vh - 16px) !important;
  z-index: 2147483647 !important; visibility: visible !important; opacity: 1 !important; pointer-events: auto !important;
}
@media print { :host { display: none !important } }`;

/** Events that are the card's own business and none of the page's. */
const stopped =
  'click dblclick auxclick contextmenu pointerdown pointerup pointermove mousedown mouseup mousemove keydown keyup keypress input change focusin focusout wheel touchstart touchend touchmove copy cut paste beforeinput selectionchange';

/** Shows one card at a time and takes its host away with it. */
export class CardHost {
  readonly #document: Document;
  readonly #options: HostOptions;
  #host: HTMLElement | null = null;
  #open: OpenCard | null = null;
  #dispose: (() => void) | undefined;
  #ending: AbortController | null = null;
  #before: Element | null = null;

  constructor(document: Document, options: HostOptions) {
    this.#document = document;
    this.#options = options;
    options.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get isOpen(): boolean {
    return this.#host !== null;
  }

  /** True for the host: its coming and going is no change of the page. */
  isHost(node: Node): boolean {
    return node === this.#host;
  }

  /** True when the keyboard is in the card. */
  get hasFocus(): boolean {
    return this.#host !== null && this.#document.activeElement === this.#host;
  }

  /** Shows a card in place of the one that may be open. */
  open(card: OpenCard): void {
    this.close();
    this.#open = card;
    this.#before = this.#document.activeElement;
    const ending = new AbortController();
    this.#ending = ending;
    const host = this.#document.createElement('div');
    const container = this.#build(host, ending.signal);
    this.#host = host;
    this.#document.documentElement.append(host);
    this.#dispose = card.render(container);
    if (typeof host.showPopover === 'function') host.showPopover();
    this.place();
    this.#follow(ending.signal);
    this.#guard(host, ending.signal);
    if (card.takeFocus) container.focus({ preventScroll: true });
  }

  /** Takes the host away and gives the keyboard back to where it was. */
  close(): void {
    const host = this.#host;
    if (!host) return;
    const hadFocus = this.hasFocus;
    this.#host = null;
    this.#ending?.abort();
    this.#dispose?.();
    this.#dispose = undefined;
    this.#open = null;
    host.remove();
    if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    this.#options.onClosed();
  }

  /** Puts the card beside its words again; closes it when they are gone from the page. */
  place(): void {
    const host = this.#host;
    const open = this.#open;
    if (!host || !open) return;
    const mark = boxOf(open.mark);
    if (!mark) {
      this.close();
      return;
    }
    const { width, height } = host.getBoundingClientRect();
    const rightToLeft = directionOf(open.mark) === 'rtl';
    const keep = boxOf(open.keep) ?? mark;
    const { left, top } = placeCard({
      keep,
      mark,
      card: { width, height },
      view: viewOf(this.#document),
      rightToLeft,
    });
    host.style.setProperty('--x', `${Math.round(left)}px`);
    host.style.setProperty('--y', `${Math.round(top)}px`);
  }

  #build(host: HTMLElement, signal: AbortSignal): HTMLElement {
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: 'closed' });
    adopt(root, [hostStyle, ...this.#options.styles]);
    const container = this.#document.createElement('div');
    container.tabIndex = -1;
    root.append(container);
    for (const type of stopped.split(' ')) {
      host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
    }
    root.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && this.close(), {
      signal,
    });
    return container;
  }

  /** Keeps its place while the page scrolls, zooms or the content grows. */
  #follow(signal: AbortSignal): void {
    const view = this.#document.defaultView;
    let asked = false;
    const soon = (): void => {
      if (asked) return;
      asked = true;
      view?.requestAnimationFrame(() => {
        asked = false;
        this.place();
      });
    };
    view?.addEventListener('scroll', soon, { signal, capture: true, passive: true });
    view?.addEventListener('resize', soon, { signal, passive: true });
    for (const type of ['scroll', 'resize'])
      view?.visualViewport?.addEventListener(type, soon, { signal, passive: true });
    const sizes = new ResizeObserver(soon);
    if (this.#host) sizes.observe(this.#host);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  /** A page may clear away what it does not know; then the card's content opens elsewhere. */
  #guard(host: HTMLElement, signal: AbortSignal): void {
    const observer = new MutationObserver(() => {
      if (host.isConnected || this.#host !== host) return;
      this.close();
      this.#options.onRemoved();
    });
    observer.observe(this.#document, { childList: true });
    observer.observe(this.#document.documentElement, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
}

/** Constructed sheets, which no page policy forbids; a style element where the browser refuses them to extensions. */
function adopt(root: ShadowRoot, styles: readonly string[]): void {
  try {
    root.adoptedStyleSheets = styles.map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
    if (root.adoptedStyleSheets.length === styles.length) return;
  } catch {
    // Firefox keeps constructed sheets from content scripts (bug 1751346).
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = styles.join('\n');
  root.append(style);
}

const boxOf = (ranges: readonly StaticRange[]): Box | null => boxAround(boxesOf(ranges));

function directionOf(ranges: readonly StaticRange[]): string {
  const element = ranges[0]?.startContainer.parentElement;
  return element ? getComputedStyle(element).direction : 'ltr';
}

/** The part of the page that a reader who has zoomed in sees. */
function viewOf(document: Document): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const visual = document.defaultView?.visualViewport;
  if (!visual) return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = visual;
  return { left, top, right: left + width, bottom: top + height };
}
