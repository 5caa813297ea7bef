/** Decides for a page whether the reader is needed, now or after a change. Never waits for anything. */
import { pause } from '../watch/slices.ts';
import { collectText, headText } from './collect.ts';

/** `lib/dataset/gate` makes one. */
export interface TextGate {
  opens(text: string): boolean;
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
/** Repeated in front of each portion, so that a name still meets the words it needs. */
const leadLength = 8_000;

/** Looks at the page, and at what is added to it until `signal` aborts or the gate has opened. */
export async function guardPage(document: Document, { gate, signal, onOpen }: GateOptions): Promise<void> {
  const head = headText(document);
  const opensNow =
    gate.opensAt(document.location?.hostname ?? '') || (await opensIn(document, head, gate, signal));
  if (signal.aborted) return;
  if (opensNow) onOpen();
  else watchAdditions(document, head, { gate, signal, onOpen });
}

/** True when the text of the page opens the gate. Short pages are decided before the function first waits. */
async function opensIn(
  document: Document,
  head: string,
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
  const [first = '', ...rest] = portions;
  if (gate.opens(`${head}\n${first}`)) return true;
  const lead = `${head.slice(0, leadLength)}\n${first.slice(0, leadLength)}`;
  let before = first;
  for (const text of rest) {
    await pause();
    if (signal.aborted) return false;
    if (gate.opens(`${lead}\n${before.slice(-200)}${text}`)) return true;
    before = text;
  }
  return false;
}

/** Looks at what comes later, gathered for an idle moment; work is in proportion to it. */
function watchAdditions(document: Document, head: string, { gate, signal, onOpen }: GateOptions): void {
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
    if (parts.length === 0 || !gate.opens(`${head.slice(0, leadLength)}\n${parts.join('\n')}`)) return;
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
