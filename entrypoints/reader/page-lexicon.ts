/**
 * The lexicon of one page: the parts of the scripts and languages it is written in, and more as soon as another one is
 * met. Names need the scripts alone; how sources are spoken of needs the languages of the blocks.
 */
import { sendMessage } from '../../lib/browser/messages.ts';
import { mergeLexicon, type PackLexicon } from '../../lib/dataset/merge.ts';
import type { PackedPart } from '../../lib/dataset/packed.ts';
import { type Part, parts, partsOf, partsOfLanguages, scriptParts } from '../../lib/dataset/parts.ts';
import { unpack } from '../../lib/dataset/unpack.ts';
import { type Engine, engineOf } from '../../lib/engine/analyze.ts';
import { bringRunOn, bringTable } from '../../lib/engine/languages/brought.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';
import type { PageText } from '../../lib/engine/types.ts';
import { handoff } from '../../lib/page/handoff.ts';

export class PageLexicon {
  readonly #packs: readonly Partial<PackLexicon>[];
  readonly #loaded = new Map<Part, PackedPart>();
  /** Asked for once each; a part that did not come is done without. */
  readonly #asked = new Set<Part>();
  #lexicon: Lexicon | null = null;
  /** Kept while only languages come, which change nothing about names. */
  #engine: Engine | null = null;

  constructor(packs: readonly Partial<PackLexicon>[]) {
    this.#packs = packs;
  }

  /** The engine over all scripts that are here. */
  get engine(): Engine {
    this.#engine ??= engineOf(this.#all());
    return this.#engine;
  }

  /** Brings in what the page's scripts need; undefined when it is all here. */
  ready({ blocks, meta }: PageText): Promise<void> | undefined {
    this.#take();
    if (scriptParts.every((part) => this.#loaded.has(part))) return undefined;
    return this.#bring(partsOf([meta.title ?? '', ...blocks.map(({ text }) => text)].join('\n')));
  }

  /** The lexicon with what these languages (BCP 47 primary tags) need. */
  lexiconFor(languages: ReadonlySet<string>): Lexicon | Promise<Lexicon> {
    return this.#bring(partsOfLanguages(languages))?.then(() => this.#all()) ?? this.#all();
  }

  #bring(wanted: readonly Part[]): Promise<void> | undefined {
    const missing = wanted.filter((part) => !this.#loaded.has(part) && !this.#asked.has(part));
    if (missing.length === 0) return undefined;
    for (const part of missing) this.#asked.add(part);
    return sendMessage('partsWanted', { parts: missing }).then(
      () => this.#take(),
      () => undefined,
    );
  }

  /** Takes what the background has left. */
  #take(): void {
    const { lexicon: left = {}, runOn = {} } = handoff();
    for (const part of parts) {
      const json = left[part];
      delete left[part];
      if (json === undefined || this.#loaded.has(part)) continue;
      const packed = JSON.parse(json) as PackedPart;
      for (const table of packed.tables ?? []) bringTable(table);
      this.#loaded.set(part, packed);
      this.#lexicon = null;
      if (scriptParts.some((script) => script === part)) this.#engine = null;
    }
    for (const [lang, how] of Object.entries(runOn)) {
      bringRunOn(lang, how);
      delete runOn[lang];
    }
  }

  #all(): Lexicon {
    if (this.#lexicon) return this.#lexicon;
    const bundled = unpack(parts.flatMap((part) => this.#loaded.get(part) ?? []));
    this.#lexicon = this.#packs.length > 0 ? mergeLexicon(bundled, this.#packs) : bundled;
    return this.#lexicon;
  }
}
