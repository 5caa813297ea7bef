/** From mutations to the smallest elements that must be read again. */

import { isBlockName } from '../read/elements.ts';
import type { Layout } from '../read/layout.ts';
import { parentOf } from '../read/walk.ts';

const elementNode = 1;
const textNode = 3;

/** Gathers what changed until there is time to read it again. */
export class DirtyElements {
  readonly #layout: Layout;
  readonly #roots = new Set<Element>();
  #removed = false;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** Notes what the records touched; cheap, for it runs in the page's own time. */
  note(records: readonly MutationRecord[], isOurs: (node: Node) => boolean): void {
    for (const record of records) {
      if (record.type === 'characterData') this.add(record.target.parentElement);
      else this.#noteChildren(record, isOurs);
    }
  }

  add(element: Element | null): void {
    if (element) this.#roots.add(element);
  }

  get isEmpty(): boolean {
    return this.#roots.size === 0 && !this.#removed;
  }

  /** The block elements to read again, none inside another; empties the notes. */
  take(): Element[] {
    const roots = new Set<Element>();
    for (const element of this.#roots) if (element.isConnected) roots.add(this.#blockOf(element));
    this.#roots.clear();
    this.#removed = false;
    return [...roots].filter((root) => !hasAncestorIn(root, roots));
  }

  #noteChildren(
    { target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord,
    isOurs: (node: Node) => boolean,
  ): void {
    const added = [...addedNodes].filter((node) => !isOurs(node) && isText(node));
    const removed = [...removedNodes].filter((node) => !isOurs(node) && isText(node));
    if (added.length === 0 && removed.length === 0) return;
    this.#removed ||= removed.length > 0;
    const isInline = (node: Node | null): boolean =>
      node !== null && (node.nodeType === textNode ? /\S/.test(node.nodeValue ?? '') : !this.#isBlock(node));
    // A text beside what came or went may have become another block: then the element around is read again.
    if ([...added, ...removed, previousSibling, nextSibling].some(isInline)) {
      this.add(target.nodeType === elementNode ? (target as Element) : hostOf(target));
    } else {
      for (const node of added) this.add(node as Element);
    }
  }

  #isBlock(node: Node): boolean {
    if (node.nodeType !== elementNode) return true;
    const element = node as Element;
    // What was removed has no layout any more; its name must do.
    return (
      (element.isConnected ? this.#layout.isBlock?.(element) : undefined) ?? isBlockName(element.localName)
    );
  }

  #blockOf(element: Element): Element {
    let up: Element = element;
    while (up.localName !== 'body' && !this.#isBlock(up)) {
      const parent = parentOf(up);
      if (!parent) break;
      up = parent;
    }
    return up;
  }
}

/** Text or an element; comments change nothing. */
const isText = (node: Node): boolean => node.nodeType === elementNode || node.nodeType === textNode;

const hostOf = (node: Node): Element | null => ('host' in node ? (node as ShadowRoot).host : null);

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let up = parentOf(element); up; up = parentOf(up)) if (set.has(up)) return true;
  return false;
}
