/** Decides for a page whether the reader is needed, now or after a change. Never waits for anything. */
import { pause } from '../watch/slices.ts';
import { collectText, headText } from './collect.ts';

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
  /** Called once, as soon as the page names an actor. */
  readonly onOpen: () => void;
}

/** Units of text looked at in one go; a long page is looked at in several, with pauses. */
const portion = 400_000;
/** Repeated in front of the next portion, so that no name is cut in two. */
const overlap = 200;
/** So much of title and description is looked at with every addition, so that a name meets the words it needs. */
const leadLength = 8_000;

/** Looks at the page, and at what is added to it until `signal` aborts or the gate has opened. */
export async function guardPage(document: Document, { gate, signal, onOpen }: GateOptions): Promise<void> {
  const head = headText(document);
  const page: Page = { document, head, missing: new Map() };
  const opensNow = gate.opensAt(document.location?.hostname ?? '') || (await opensIn(page, gate, signal));
  if (signal.aborted) return;
  if (opensNow) onOpen();
  else watchAdditions(page, { gate, signal, onOpen });
}

interface Page {
  readonly document: Document;
  /** Title, description, structured data. */
  readonly head: string;
  readonly missing: Missing;
}

/** True when the text of the page opens the gate. Short pages are decided before the function first waits. */
async function opensIn(
  { document, head, missing }: Page,
  gate: TextGate,
  signal: AbortSignal,
): Promise<boolean> {
  const portions: string[] = [];
  const root = document.body ?? document.documentElement;
  if (!root) return false;
  collectText(root, portion, (text) => {
    portions.push(text);
    return false;
  });
  portions[0] = `${head}\n${portions[0] ?? ''}`;
  const looks = [
    ...portions.map((text, index) => () => {
      const before = portions[index - 1]?.slice(-overlap) ?? '';
      return gate.opens(before + text, missing);
    }),
    // A name and the words it needs may stand in different portions.
    ...(portions.length > 1 ? portions.map((text) => () => gate.answers(text, missing)) : []),
  ];
  for (const [index, opens] of looks.entries()) {
    if (index > 0) await pause();
    if (signal.aborted) return false;
    if (opens()) return true;
  }
  return false;
}

/** Looks at what comes later, gathered for an idle moment; work is in proportion to it. */
function watchAdditions({ document, head, missing }: Page, { gate, signal, onOpen }: GateOptions): void {
  let waiting: Node[] = [];
  let title = document.title;
  const look = (): void => {
    const nodes = waiting;
    waiting = [];
    if (signal.aborted) return;
    const parts: string[] = [];
    if (document.title !== title) {
      title = document.title;
      parts.push(headText(document));
    }
    for (const node of nodes) {
      if (node.isConnected) collectText(node, portion, (text) => parts.push(text) > 1_000);
    }
    const added = parts.join('\n');
    if (parts.length === 0) return;
    if (!gate.answers(added, missing) && !gate.opens(`${head.slice(0, leadLength)}\n${added}`, missing))
      return;
    observer.disconnect();
    onOpen();
  };
  const observer = new MutationObserver((records) => {
    if (waiting.length === 0) scheduleIdle(look);
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') waiting.push(target.parentNode ?? target);
      else
        for (const node of addedNodes)
          if (node.nodeType === 1 || node.nodeType === 3) waiting.push(textHome(node));
    }
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** A new text node may complete a word that stands around it. */
const textHome = (node: Node): Node => (node.nodeType === 3 ? (node.parentNode ?? node) : node);

function scheduleIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1_000 });
  else setTimeout(task, 100);
}
