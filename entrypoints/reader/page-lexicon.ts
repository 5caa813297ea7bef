/** The lexicon of one page: the parts of the scripts it is written in, and more as soon as another script is met. */
import { sendMessage } from '../../lib/browser/messages.ts';
import { type PackedLexicon, unpack } from '../../lib/dataset/compact.ts';
import { mergeLexicon, type PackLexicon } from '../../lib/dataset/merge.ts';
import { joinLexicon, type Part, parts, partsOf } from '../../lib/dataset/parts.ts';
import { type Engine, engineOf } from '../../lib/engine/analyze.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';
import type { PageText } from '../../lib/engine/types.ts';
import { handoff } from '../../lib/page/handoff.ts';

export class PageLexicon {
  readonly #packs: readonly Partial<PackLexicon>[];
  readonly #loaded = new Map<Part, Lexicon>();
  /** Asked for once each; a part that did not come is done without. */
  readonly #asked = new Set<Part>();
  #engine: Engine | null = null;

  constructor(packs: readonly Partial<PackLexicon>[]) {
    this.#packs = packs;
  }

  /** The engine over all parts that are here. */
  get engine(): Engine {
    this.#engine ??= this.#build();
    return this.#engine;
  }

  /** Brings in what the page's scripts need; undefined when it is all here. */
  ready({ blocks, meta }: PageText): Promise<void> | undefined {
    this.#take();
    if (this.#loaded.size === parts.length) return undefined;
    const wanted = partsOf([meta.title ?? '', ...blocks.map(({ text }) => text)].join('\n'));
    const missing = wanted.filter((part) => !this.#loaded.has(part) && !this.#asked.has(part));
    return missing.length > 0 ? this.#bring(missing) : undefined;
  }

  async #bring(missing: readonly Part[]): Promise<void> {
    for (const part of missing) this.#asked.add(part);
    await sendMessage('partsWanted', { parts: missing }).catch(() => undefined);
    this.#take();
  }

  /** Unpacks what the background has left. */
  #take(): void {
    const left = handoff().lexicon ?? {};
    for (const part of parts) {
      const json = left[part];
      if (json === undefined) continue;
      delete left[part];
      if (this.#loaded.has(part)) continue;
      this.#loaded.set(part, unpack(JSON.parse(json) as PackedLexicon));
      this.#engine = null;
    }
  }

  #build(): Engine {
    const [first, ...others] = parts.flatMap((part) => this.#loaded.get(part) ?? []);
    if (!first) throw new Error('no part of the lexicon came with the reader');
    const lexicon = others.length > 0 ? joinLexicon([first, ...others]) : first;
    return engineOf(this.#packs.length > 0 ? mergeLexicon(lexicon, this.#packs) : lexicon);
  }
}
