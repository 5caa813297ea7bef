/**
 * One page from its first reading to its end: reads, has it analysed, paints, follows changes. Knows no extension API;
 * what it needs of the world comes in through `SessionOptions`.
 */
import type { PageSettings } from '../browser/settings-types.ts';
import type { Analysis, Finding, Mention, PageText } from '../engine/types.ts';
import { contextBlocks, touchesStory } from './growth.ts';
import { merged, relocated } from './merge.ts';
import type { FirstMarks } from './paint/first-marks.ts';
import { MarkMaker as Maker, type MarkMaker } from './paint/marks.ts';
import { type Mark, Painter } from './paint/painter.ts';
import type { Layout } from './read/layout.ts';
import { type Entry, PageReader, type Reading } from './read/page.ts';
import { drawn, inSlices, interactionBudget, pause } from './watch/slices.ts';
import { Stillness } from './watch/stillness.ts';
import { type Watch, watchPage } from './watch/watch.ts';

/** What a session needs of the world around it. */
export interface SessionOptions {
  readonly document: Document;
  readonly layout: Layout;
  readonly signal: AbortSignal;
  readonly settings: PageSettings;
  /** What was painted before; the session paints on from there. */
  readonly firstMarks?: FirstMarks;
  /** Called before each analysis: makes the engine ready for this text. */
  readonly prepare?: (page: PageText) => Promise<void>;
  /** The engine; a generator, so that long pages can be read in slices. */
  readonly analyse: (
    page: PageText,
    onMentions?: (mentions: readonly Mention[]) => void,
  ) => Generator<unknown, Analysis>;
  /** Called after every reading. */
  readonly onAnalysis: (analysis: Analysis, painted: number) => void;
  readonly isAlive: () => boolean;
  /** True for nodes of our own. */
  readonly isOurs: (node: Node) => boolean;
}

/** Elements of a very long page. */
const manyElements = 5_000;
/** How long an article that grows may go on before it is read whole, in ms. */
const patience = { stillFor: 700, atMost: 4_000 };
/** How often the highlights are looked after, in ms, and how much slower after each time the page wiped them. */
const guardEvery = 1_000;
const slowestGuard = 15_000;

/** Reads one page, has it analysed, paints it and keeps up with it; ends with its signal. */
export class Session {
  readonly #options: SessionOptions;
  readonly #reader: PageReader;
  readonly #painter: Painter;
  readonly #maker: MarkMaker = new Maker();
  readonly #budget: () => number;
  #settings: PageSettings;
  #reading: Reading | null = null;
  #analysis: Analysis | null = null;
  #marks: readonly Mark[] = [];
  #watch: Watch | null = null;
  #batch = 0;
  #turn: Promise<void> = Promise.resolve();
  /** What an article says as a whole (its source mix, what “the agency” means) is worked out when it has come to rest. */
  readonly #growth = new Stillness(() => this.#settle(), patience);

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#settings = options.settings;
    this.#reader = new PageReader(options.document, { layout: options.layout });
    this.#painter = new Painter(options.signal);
    if (options.firstMarks) this.#painter.adopt(options.firstMarks);
    this.#budget = interactionBudget(options.document, options.signal);
  }

  get analysis(): Analysis | null {
    return this.#analysis;
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  /** What is marked, in reading order; in discreet mode what would be. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Resolves when the reading that is under way is done, at once when none is. */
  get settled(): Promise<void> {
    return this.#turn;
  }

  get settings(): PageSettings {
    return this.#settings;
  }

  /** Number of findings that are painted, by the families that are on. */
  get painted(): number {
    const { families } = this.#settings;
    return new Set(this.#marks.filter(({ look }) => families[look.family]).map(({ finding }) => finding))
      .size;
  }

  /** Reads, analyses and paints; then follows the page until the signal aborts. */
  async start(): Promise<void> {
    this.#follow();
    // Asked for styles before it was ever drawn, a very long page is laid out within that question.
    if (this.#options.document.getElementsByTagName('*').length > manyElements) await drawn();
    await this.again();
    this.#guard();
  }

  /** Reads everything again, as after a change of page without a load. */
  again(): Promise<void> {
    this.#growth.forget();
    return this.#inTurn(async () => {
      await this.#inSlices(this.#reader.read());
      if (this.#options.signal.aborted) return;
      await this.#analyseAll(this.#reader.reading());
    });
  }

  /** Paints by new settings; what was painted goes at once where painting is off. */
  apply(settings: PageSettings): void {
    this.#settings = settings;
    // Before the first reading is done there are the first marks, which its end paints anew.
    if (this.#analysis || this.#isSilent) this.#paint();
  }

  /** Lights a finding and the content its source governs; null puts the light out. False when the words are gone. */
  light(finding: Finding | null, withContent: boolean): boolean {
    if (!finding || !this.#reading || this.#isSilent) {
      this.#painter.light([], []);
      return finding === null;
    }
    const current = this.rangesOf(finding);
    const content = withContent && finding.kind === 'attribution' ? finding.content : [];
    this.#painter.light(current, this.#maker.ranges(content, this.#reading));
    return current.length > 0;
  }

  /** The words of a finding as they stand in the document. */
  rangesOf(place: { readonly block: number; readonly start: number; readonly end: number }): StaticRange[] {
    return this.#reading ? this.#maker.ranges([place], this.#reading) : [];
  }

  findingById(id: string): Finding | undefined {
    return this.#analysis?.findings.find((finding) => finding.id === id);
  }

  get #isSilent(): boolean {
    return !this.#settings.on || this.#settings.discreet;
  }

  #follow(): void {
    this.#watch = watchPage(this.#options.document, {
      signal: this.#options.signal,
      layout: this.#options.layout,
      hidden: () => this.#reader.hidden,
      isOurs: this.#options.isOurs,
      isAlive: this.#options.isAlive,
      onDirty: (roots) => this.#inTurn(() => this.#update(roots)),
      onNavigation: () => this.again(),
    });
  }

  /** Reads what changed, at the cost of what was added; an article that grew is read whole a little later. */
  async #update(roots: readonly Element[]): Promise<void> {
    const before = this.#reading;
    const fresh = await this.#inSlices(this.#reader.reread(roots));
    if (!fresh || this.#options.signal.aborted) return;
    const after = this.#reader.reading();
    if (!before || !this.#analysis) {
      await this.#analyseAll(after);
    } else if (fresh.length > 0 || after.page.blocks.length !== before.page.blocks.length) {
      await this.#analyseAdded(before, after, fresh);
      if (touchesStory(before, after)) this.#growth.grew();
    } else {
      this.#reading = after;
    }
  }

  #settle(): void {
    if (this.#options.signal.aborted || !this.#options.isAlive()) return;
    void this.#inTurn(() => this.#analyseAll(this.#reader.reading()));
  }

  async #analyseAll(reading: Reading): Promise<void> {
    const first = this.#analysis === null;
    const analysis = await this.#analyse(
      reading.page,
      first ? (mentions) => this.#paintEarly(mentions, reading) : undefined,
    );
    if (analysis) await this.#take(reading, analysis);
  }

  async #analyse(
    page: PageText,
    onMentions?: (mentions: readonly Mention[]) => void,
  ): Promise<Analysis | undefined> {
    await this.#options.prepare?.(page);
    return this.#inSlices(this.#options.analyse(page, onMentions));
  }

  /** The names alone, while the rest of the first analysis is on its way. */
  #paintEarly(findings: readonly Mention[], reading: Reading): void {
    if (!this.#isSilent) this.#painter.paint(this.#maker.marks({ findings }, reading), this.#settings);
  }

  async #analyseAdded(before: Reading, after: Reading, fresh: readonly Entry[]): Promise<void> {
    if (!this.#analysis) return;
    const standing = relocated(this.#analysis, before.page.blocks, after.page.blocks);
    const added = fresh.flatMap(({ block }) => block ?? []);
    if (added.length === 0) {
      await this.#take(after, standing);
      return;
    }
    const blocks = [...contextBlocks(standing, after), ...added];
    const alone = await this.#analyse({ ...after.page, blocks });
    if (!alone) return;
    const isAdded = new Set(added);
    const own = {
      ...alone,
      findings: alone.findings.filter(({ block }) => isAdded.has(blocks[block] as never)),
    };
    this.#batch += 1;
    await this.#take(after, merged(standing, relocated(own, blocks, after.page.blocks), `+${this.#batch}`));
  }

  async #take(reading: Reading, analysis: Analysis): Promise<void> {
    const marks = await this.#inSlices(this.#maker.steps(analysis, reading));
    if (!marks) return;
    this.#reading = reading;
    this.#analysis = analysis;
    this.#marks = marks;
    for (const { ranges } of this.#marks) for (const range of ranges) this.#watchRootOf(range);
    this.#paint();
    // To be sent, a long analysis takes its time.
    await pause();
    if (!this.#options.signal.aborted) this.#options.onAnalysis(analysis, this.painted);
  }

  #paint(): void {
    if (this.#isSilent) this.#painter.wipe();
    else this.#painter.paint(this.#marks, this.#settings);
  }

  /** Shadow roots and frames are watched from the moment they hold something of interest. */
  #watchRootOf({ startContainer }: StaticRange): void {
    const root = startContainer.getRootNode();
    if (root !== this.#options.document) this.#watch?.add(root as Document | ShadowRoot);
  }

  /** Puts back what the page wipes, ever more slowly, and ends when the extension is gone. */
  #guard(): void {
    let wait = guardEvery;
    const look = (): void => {
      if (this.#options.signal.aborted || !this.#options.isAlive()) return;
      if (!this.#options.document.hidden && !this.#isSilent && this.#painter.wasWiped()) {
        this.#paint();
        wait = Math.min(slowestGuard, wait * 1.5);
      }
      setTimeout(look, wait);
    };
    setTimeout(look, wait);
  }

  /** One reading at a time: what changes meanwhile is read after it. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work);
    // A fault is the caller's to tell; the next reading starts all the same.
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #inSlices<T>(work: Generator<unknown, T>): Promise<T | undefined> {
    return inSlices(work, { signal: this.#options.signal, budget: this.#budget });
  }
}
