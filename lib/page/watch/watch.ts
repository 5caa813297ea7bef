/** Follows a page's changes: mutations, shown texts, pages that change without a load. Ends with its signal. */
import type { Layout } from '../read/layout.ts';
import { DirtyElements } from './dirty.ts';
import { idle } from './slices.ts';

/** Whom the watch tells, and until when. */
export interface WatchOptions {
  readonly signal: AbortSignal;
  readonly layout: Layout;
  /** Elements that were hidden when they were read. */
  readonly hidden: () => readonly Element[];
  /** True for nodes of our own, whose coming and going is no change of the page. */
  readonly isOurs: (node: Node) => boolean;
  /** Block elements to read again; called one at a time, in idle moments. */
  readonly onDirty: (roots: readonly Element[]) => Promise<void>;
  /** The address changed without a load. */
  readonly onNavigation: () => Promise<void>;
  /** Asked before every slice; false ends the watch, as when the extension was updated. */
  readonly isAlive: () => boolean;
}

/** Roots whose changes the document's own observer does not see. */
export interface Watch {
  /** Watches a shadow root or a frame's document as well. */
  add(root: Document | ShadowRoot): void;
}

/** Begins to follow the page; what changes is read in idle moments. */
export function watchPage(document: Document, options: WatchOptions): Watch {
  const { signal, layout, isOurs } = options;
  const dirty = new DirtyElements(layout);
  let address = addressOf(document);
  let running = false;

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      while (!signal.aborted && options.isAlive()) {
        await idle();
        if (signal.aborted || (dirty.isEmpty && address === addressOf(document))) break;
        if (address !== addressOf(document)) {
          address = addressOf(document);
          dirty.take();
          await options.onNavigation();
        } else {
          await options.onDirty(dirty.take());
        }
      }
    } finally {
      running = false;
    }
  };
  const start = (): void => void run();

  const observer = new MutationObserver((records) => {
    dirty.note(records, isOurs);
    if (!dirty.isEmpty || address !== addressOf(document)) start();
  });
  const seen = new WeakSet<Node>();
  const add = (root: Document | ShadowRoot): void => {
    if (seen.has(root)) return;
    seen.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  };
  add(document);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  // Menus, tabs and "read more" show texts that were there all along, by class or style: looked at after the event.
  const lookAgain = (): void => {
    for (const element of options.hidden()) {
      if (element.isConnected && !layout.isHidden(element)) dirty.add(element);
    }
    if (!dirty.isEmpty) start();
  };
  let waiting = false;
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted && options.isAlive()) lookAgain();
    }, 400);
  };
  const listening = { signal, passive: true, capture: true } as const;
  for (const type of ['click', 'toggle', 'keyup']) document.addEventListener(type, later, listening);

  // A frame's document comes after its element, or in place of another one.
  const frameLoaded = ({ target }: Event): void => {
    if (!hasFrameText(target)) return;
    dirty.add(target as Element);
    start();
  };
  document.addEventListener('load', frameLoaded, listening);

  const view = document.defaultView;
  for (const type of ['popstate', 'hashchange']) view?.addEventListener(type, start, listening);
  const { navigation } = (view ?? {}) as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', start, { signal });
  return { add };
}

/** A change after `#` stays on the page. */
const addressOf = (document: Document): string =>
  (document.defaultView?.location.href ?? '').split('#', 1)[0] ?? '';

/** True for a frame of the same origin with words in it. */
function hasFrameText(target: EventTarget | null): boolean {
  if (!/^i?frame$/.test((target as Element | null)?.localName ?? '')) return false;
  try {
    return /\S/.test((target as HTMLIFrameElement).contentDocument?.body?.textContent ?? '');
  } catch {
    return false; // Another origin.
  }
}
