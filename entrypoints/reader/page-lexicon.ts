/**
 * The lexicon of one page: the parts of the scripts and languages it is written in, and more as soon as another one is
 * met. Names need the scripts alone; how sources are spoken of needs the languages of the blocks.
 */
import { sendMessage } from '../../lib/browser/messages.ts';
import { mergeLexicon, type PackLexicon } from '../../lib/dataset/merge.ts';
import type { PackedPart } from '../../lib/dataset/packed.ts';
import {
  type Part,
  type Piece,
  parts,
  partsOf,
  piecesOfLanguages,
  scriptParts,
} from '../../lib/dataset/parts.ts';
import { fillPhrases, unpack } from '../../lib/dataset/unpack.ts';
import { type Engine, engineOf } from '../../lib/engine/analyze.ts';
import { bringFraming } from '../../lib/engine/framing/room-brought.ts';
import { bringTable, bringWays } from '../../lib/engine/languages/brought.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';
import type { PageText } from '../../lib/engine/types.ts';
import { handoff } from '../../lib/page/handoff.ts';
import { pause } from '../../lib/page/watch/slices.ts';

export class PageLexicon {
  #packs: readonly Partial<PackLexicon>[];
  readonly #loaded = new Map<Part, PackedPart>();
  /** Here, or asked for, which is done once: what did not come is done without. */
  readonly #known = new Set<Piece>();
  #lexicon: Lexicon | null = null;
  /** Without the reader's packs. */
  #bundled: Lexicon | null = null;
  /** Kept while only languages come, which change nothing about names. */
  #engine: Engine | null = null;

  constructor(packs: readonly Partial<PackLexicon>[]) {
    this.#packs = packs;
  }

  /** Takes the reader's packs as they are now; true when they changed, and the page with them. */
  change(packs: readonly Partial<PackLexicon>[]): boolean {
    if (JSON.stringify(packs) === JSON.stringify(this.#packs)) return false;
    this.#packs = packs;
    this.#lexicon = null;
    this.#engine = null;
    return true;
  }

  /** The engine over all scripts that are here. */
  get engine(): Engine {
    this.#engine ??= engineOf(this.#all());
    return this.#engine;
  }

  /** Brings in what the page's scripts need and makes the engine ready, with pauses in between. */
  async ready({ blocks, meta }: PageText): Promise<void> {
    this.#take();
    if (!scriptParts.every((part) => this.#loaded.has(part))) {
      await this.#bring(partsOf([meta.title ?? '', ...blocks.map(({ text }) => text)].join('\n')));
    }
    if (this.#engine) return;
    await pause();
    const lexicon = this.#all();
    await pause();
    this.#engine ??= engineOf(lexicon);
  }

  /** The lexicon with what these languages (BCP 47 primary tags) need. */
  lexiconFor(languages: ReadonlySet<string>): Lexicon | Promise<Lexicon> {
    return this.#bring(piecesOfLanguages(languages))?.then(() => this.#all()) ?? this.#all();
  }

  /** Brings in the rules of framing. */
  async framing(): Promise<void> {
    await this.#bring(['framing']);
    const { framing } = handoff();
    if (framing) bringFraming(framing);
    delete handoff().framing;
  }

  #bring(wanted: readonly Piece[]): Promise<void> | undefined {
    const missing = wanted.filter((piece) => !this.#known.has(piece));
    if (missing.length === 0) return undefined;
    for (const piece of missing) this.#known.add(piece);
    return sendMessage('partsWanted', { parts: missing }).then(
      () => this.#take(),
      () => undefined,
    );
  }

  /** Takes what the background has left. */
  #take(): void {
    const { lexicon: left = {}, ways = {} } = handoff();
    for (const part of parts) {
      const json = left[part];
      delete left[part];
      if (json === undefined || this.#loaded.has(part)) continue;
      const packed = JSON.parse(json) as PackedPart;
      for (const table of packed.tables ?? []) bringTable(table);
      this.#loaded.set(part, packed);
      this.#known.add(part);
      if (part === 'framing') {
        fillPhrases(this.#bundled?.phrases ?? [], packed);
        continue;
      }
      this.#lexicon = null;
      if (scriptParts.some((script) => script === part)) this.#engine = null;
    }
    for (const [lang, how] of Object.entries(ways)) {
      bringWays(lang, how);
      delete ways[lang];
      if (lang === 'spaced') this.#known.add(lang);
    }
  }

  #all(): Lexicon {
    if (this.#lexicon) return this.#lexicon;
    const bundled = unpack(parts.flatMap((part) => this.#loaded.get(part) ?? []));
    this.#bundled = bundled;
    this.#lexicon = this.#packs.length > 0 ? mergeLexicon(bundled, this.#packs) : bundled;
    return this.#lexicon;
  }
}
