/**
 * Paints marks by CSS Custom Highlights. The registry belongs to each document and is shared with the page: we delete
 * by name, never clear, and put back what the page has wiped.
 */
import type { FirstMarks } from './first-marks.ts';
import { contentName, currentName, type Look, nameOf, type PaintSettings, priorityOf } from './looks.ts';

/** One finding's words in the document. */
export interface Mark {
  readonly finding: string;
  readonly look: Look;
  readonly ranges: readonly StaticRange[];
}

interface Painted {
  readonly registry: HighlightRegistry;
  readonly name: string;
  readonly highlight: Highlight;
  /** What it should hold. Kept here, since Firefox lets no extension iterate a highlight. */
  ranges: ReadonlySet<StaticRange>;
}

/** Test seam: the registry of a document. */
export type RegistryOf = (
  document: Document,
) => (Pick<typeof globalThis, 'Highlight'> & { readonly highlights: HighlightRegistry }) | null;

/** Holds what is painted in every document of a page; wipes it when its signal aborts. */
export class Painter {
  readonly #registryOf: RegistryOf;
  #painted = new Map<string, Painted>();
  #documents = new Map<Document, number>();

  /** Everything painted goes when `signal` aborts. */
  constructor(signal: AbortSignal, registryOf: RegistryOf = registryOfDocument) {
    this.#registryOf = registryOf;
    signal.addEventListener('abort', () => this.wipe(), { once: true });
  }

  /** Goes on from what was painted before this painter was here. */
  adopt({ document, name, highlight, ranges }: FirstMarks): void {
    const { highlights: registry } = this.#registryOf(document) ?? {};
    if (registry) this.#painted.set(this.#keyOf(name, document), { registry, name, highlight, ranges });
  }

  /** Paints these marks and no others. Overlaps must be resolved before (`resolveOverlaps`). */
  paint(marks: readonly Mark[], settings: PaintSettings): void {
    const wanted = new Map<string, Wanted>();
    for (const { look, ranges } of marks) {
      if (!settings.families[look.family]) continue;
      for (const range of ranges) this.#want(wanted, nameOf(look, settings), priorityOf(look), range);
    }
    this.#apply(wanted, (name) => name !== contentName && name !== currentName);
  }

  /** Lights what a card speaks of (`current`) and what its source says (`content`); two empty lists put it out. */
  light(current: readonly StaticRange[], content: readonly StaticRange[]): void {
    const wanted = new Map<string, Wanted>();
    for (const range of content) this.#want(wanted, contentName, 0, range);
    for (const range of current) this.#want(wanted, currentName, 0, range);
    this.#apply(wanted, (name) => name === contentName || name === currentName);
  }

  /** True when the page has wiped something of ours; the rest is taken away too, so that it can be painted anew. */
  wasWiped(): boolean {
    for (const { registry, name, highlight, ranges } of this.#painted.values()) {
      if (registry.get(name) === highlight && highlight.size === ranges.size) continue;
      this.wipe();
      return true;
    }
    return false;
  }

  /** Takes away everything of ours. */
  wipe(): void {
    for (const one of this.#painted.values()) remove(one);
    this.#painted.clear();
  }

  #want(wanted: Map<string, Wanted>, name: string, priority: number, range: StaticRange): void {
    const document = range.startContainer.ownerDocument;
    if (!document) return;
    const key = this.#keyOf(name, document);
    const known = wanted.get(key);
    if (known) known.ranges.add(range);
    else wanted.set(key, { document, name, priority, ranges: new Set([range]) });
  }

  /** Brings the registries to `wanted` with as few changes as there are. */
  #apply(wanted: ReadonlyMap<string, Wanted>, concerns: (name: string) => boolean): void {
    for (const [key, one] of this.#painted) {
      if (!concerns(one.name) || wanted.has(key)) continue;
      remove(one);
      this.#painted.delete(key);
    }
    for (const [key, { document, name, priority, ranges }] of wanted) {
      const painted = this.#painted.get(key) ?? this.#create(key, document, name, priority);
      if (!painted) continue;
      for (const range of painted.ranges) if (!ranges.has(range)) painted.highlight.delete(range);
      for (const range of ranges) if (!painted.ranges.has(range)) painted.highlight.add(range);
      painted.ranges = ranges;
    }
  }

  #create(key: string, document: Document, name: string, priority: number): Painted | null {
    const css = this.#registryOf(document);
    if (!css) return null;
    const highlight = new css.Highlight();
    highlight.priority = priority;
    css.highlights.set(name, highlight);
    const painted: Painted = { registry: css.highlights, name, highlight, ranges: new Set() };
    this.#painted.set(key, painted);
    return painted;
  }

  #keyOf(name: string, document: Document): string {
    return `${name} ${this.#numberOf(document)}`;
  }

  #numberOf(document: Document): number {
    const known = this.#documents.get(document);
    if (known !== undefined) return known;
    this.#documents.set(document, this.#documents.size);
    return this.#documents.size - 1;
  }
}

interface Wanted {
  readonly document: Document;
  readonly name: string;
  readonly priority: number;
  readonly ranges: Set<StaticRange>;
}

/** Only if it is still ours: the page may have put its own under the name. */
function remove({ registry, name, highlight }: Painted): void {
  if (registry.get(name) === highlight) registry.delete(name);
  highlight.clear();
}

/** Frames have a registry of their own, in their own window. */
function registryOfDocument(document: Document): ReturnType<RegistryOf> {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view?.CSS?.highlights) return null;
  return { Highlight: view.Highlight, highlights: view.CSS.highlights };
}
