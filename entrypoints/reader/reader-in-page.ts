/** One reader, from its start in the page to its end with the page or with the extension. */
import { browser } from 'wxt/browser';
import { type PageState, sendMessage } from '../../lib/browser/messages.ts';
import type { PageSettings } from '../../lib/browser/settings-types.ts';
import { analysisSteps } from '../../lib/engine/analyze.ts';
import type { Analysis } from '../../lib/engine/types.ts';
import { handoff } from '../../lib/page/handoff.ts';
import { wipeFirst } from '../../lib/page/paint/first-marks.ts';
import { browserLayout } from '../../lib/page/read/layout.ts';
import { Session } from '../../lib/page/session.ts';
import { pause } from '../../lib/page/watch/slices.ts';
import { answerMessages } from './answers.ts';
import { Cards } from './cards.ts';
import { PageLexicon } from './page-lexicon.ts';
import { tellVisible } from './visible.ts';

/** With more sentences than this, those that rest on nobody are counted and not sent. */
const manySentences = 5_000;
/** A growing page is told of at most this often, in ms. */
const tellEvery = 1_000;

export class ReaderInPage {
  readonly #ending = new AbortController();
  readonly #layout = browserLayout();
  #phase: PageState['phase'] = 'reading';
  #reason: string | undefined;
  #session: Session | null = null;
  #cards: Cards | null = null;
  #lexicon: PageLexicon | null = null;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #toldAt = Number.NEGATIVE_INFINITY;
  /** Where the style of the marks is. The background inserts none on discreet sites, and frames may come later. */
  readonly #styled = new WeakSet<Document>();

  readonly isAlive = (): boolean => {
    if (this.#ending.signal.aborted) return false;
    if (browser.runtime?.id) return true;
    this.#ending.abort(); // The extension was updated or removed: take everything away.
    return false;
  };

  /** Reads again, or begins where there had been no settings to go by. */
  readonly again = (): void => void this.#guarded(() => this.#session?.again() ?? this.#behave());

  /** Resolves when the page was read for the first time, or is not to be read. */
  started: Promise<void> = Promise.resolve();

  get session(): Session | null {
    return this.#session;
  }

  get cards(): Cards | null {
    return this.#cards;
  }

  start(): Promise<void> {
    answerMessages(this, this.#ending.signal);
    // The reader's files have just been compiled, which is a task for itself.
    this.started = pause().then(() => this.#behave());
    return this.started;
  }

  /** By the settings that were left together with the reader; without any, nothing is painted. */
  async #behave(): Promise<void> {
    const { settings } = handoff();
    if (!settings) return this.#fail('noAnswer');
    if (!settings.discreet) this.#styled.add(document);
    await this.apply(settings);
  }

  state(): PageState {
    const analysis = this.#session?.analysis;
    return {
      phase: this.#phase,
      ...(this.#reason ? { reason: this.#reason } : {}),
      painted: this.#session?.painted ?? 0,
      ...(analysis ? { analysis } : {}),
    };
  }

  /** Behaves by these settings from now on; starts reading where it had been off. */
  async apply(settings: PageSettings): Promise<void> {
    handoff().settings = settings; // Also for a start that is still to come.
    if (!settings.on || settings.discreet) {
      this.#cards?.close();
      const { firstMarks } = handoff();
      if (firstMarks) wipeFirst(firstMarks);
    }
    if (settings.on && !settings.discreet && !this.#styled.has(document)) await this.#askForStyle([document]);
    if (this.#session) {
      this.#session.apply(settings);
      this.#phase = settings.on ? 'read' : 'off';
      if (settings.on && this.#lexicon?.change(settings.packs ?? [])) this.again();
      else if (settings.on) this.#tell();
    } else if (settings.on) {
      await this.#guarded(() => this.#begin(settings));
    } else {
      this.#phase = 'off';
    }
  }

  async #askForStyle(documents: readonly Document[]): Promise<void> {
    for (const one of documents) this.#styled.add(one);
    await sendMessage('styleWanted', undefined).catch(() => undefined);
  }

  /** Frames with marks that came, or were loaded anew, after the style had been brought in. */
  #styleFrames(): void {
    const { marks = [], settings } = this.#session ?? {};
    if (!settings?.on || settings.discreet) return;
    const inside = new Set(marks.flatMap(({ ranges }) => ranges[0]?.startContainer.ownerDocument ?? []));
    const fresh = [...inside].filter((one) => !this.#styled.has(one));
    if (fresh.length > 0) void this.#askForStyle(fresh);
  }

  async #begin(settings: PageSettings): Promise<void> {
    this.#phase = 'reading';
    const lexicon = new PageLexicon(settings.packs ?? []);
    this.#lexicon = lexicon;
    const { signal } = this.#ending;
    const { firstMarks } = handoff();
    delete handoff().firstMarks;
    const session = new Session({
      document,
      layout: this.#layout,
      signal,
      settings,
      ...(firstMarks ? { firstMarks } : {}),
      prepare: (page) => lexicon.ready(page),
      analyse: (page, onMentions) =>
        analysisSteps(page, lexicon.engine, {
          lexiconFor: (languages) => lexicon.lexiconFor(languages),
          bringFraming: () => lexicon.framing(),
          ...(onMentions ? { onMentions } : {}),
        }),
      onAnalysis: () => {
        this.#phase = session.settings.on ? 'read' : 'off';
        this.#cards?.listenInFrames();
        this.#answerFirstClick();
        this.#styleFrames();
        this.#tell();
      },
      isAlive: this.isAlive,
      isOurs: (node) => this.#cards?.isOurs(node) ?? false,
    });
    this.#session = session;
    this.#cards = new Cards(session, signal);
    await session.start();
    tellVisible(session, signal);
  }

  /** Opens the card of a mark that was clicked while the reader was on its way. */
  #answerFirstClick(): void {
    const point = handoff().takeFirstClick?.();
    delete handoff().takeFirstClick;
    if (point) this.#cards?.openAt(point);
  }

  /** Sends the analysis, soon after the last time at the earliest. */
  #tell(): void {
    if (this.#telling !== undefined) return;
    const wait = Math.max(0, this.#toldAt + tellEvery - performance.now());
    const send = (): void => {
      this.#telling = undefined;
      this.#toldAt = performance.now();
      const { analysis, painted } = this.#session ?? {};
      if (analysis && this.isAlive()) void this.#send(analysis, painted ?? 0);
    };
    if (wait === 0) send();
    else this.#telling = setTimeout(send, wait);
  }

  async #send(analysis: Analysis, painted: number): Promise<void> {
    const { hostname: host, href: url } = location;
    try {
      await sendMessage('analysisReady', { host, url, analysis: lean(analysis), painted });
    } catch {
      this.isAlive(); // Ends the reader if the extension is gone; a sleeping background is told the next time.
    }
  }

  /** A fault ends the reading of this page, is said, and leaves nothing half painted. */
  async #guarded(work: () => Promise<void> | undefined): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#fail('fault');
      this.#ending.abort();
      throw error;
    }
  }

  #fail(reason: string): void {
    this.#phase = 'failed';
    this.#reason = reason;
    if (this.isAlive()) void sendMessage('readerFailed', { reason }).catch(() => undefined);
  }
}

/** What the faces need of an analysis: on very long pages most of it is sentences of no source. */
function lean(analysis: Analysis): Analysis {
  const { sourcing } = analysis;
  if (sourcing.sentences.length <= manySentences) return analysis;
  const sentences = sourcing.sentences.filter(({ origin }) => origin !== 'none');
  return { ...analysis, sourcing: { ...sourcing, sentences } };
}
