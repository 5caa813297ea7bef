/** The inline card: which finding it shows, and how it is opened, moved on and closed. */
import { sendMessage } from '../../lib/browser/messages.ts';
import type { Finding } from '../../lib/engine/types.ts';
import type { CardHost } from '../../lib/page/card/host.ts';
import { listenToPointer, markAt } from '../../lib/page/card/pointer.ts';
import { type CardCode, handoff } from '../../lib/page/handoff.ts';
import type { Point } from '../../lib/page/range/hit.ts';
import { boxesOf } from '../../lib/page/range/ranges.ts';
import { scrollToWords } from '../../lib/page/scroll.ts';
import type { Session } from '../../lib/page/session.ts';

type How = 'click' | 'rest' | 'key';

/** Most context cards of one finding. */
const mostCards = 20;
const longestWords = 2_000;
/** How long a place that was jumped to stays lit, in ms. */
const litFor = 4_000;

export class Cards {
  readonly #session: Session;
  /** Made when the first card is shown. */
  #host: CardHost | null = null;
  readonly #signal: AbortSignal;
  readonly #listening = new WeakSet<Document>();
  /** The finding that was chosen last: where "next" goes on from. */
  #chosen: string | null = null;
  #openedBy: How = 'click';
  #light: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, signal: AbortSignal) {
    this.#session = session;
    this.#signal = signal;
    this.#listen(document);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.close(), { signal });
  }

  isOurs(node: Node): boolean {
    return this.#host?.isHost(node) ?? false;
  }

  close(): void {
    this.#host?.close();
  }

  /** Scrolls to a finding and lights it for a while; false when its words are gone. */
  jumpTo(id: string): boolean {
    const finding = this.#session.findingById(id);
    const ranges = finding ? this.#session.rangesOf(finding) : [];
    if (!finding || ranges.length === 0 || !scrollToWords(ranges)) return false;
    this.#chosen = id;
    this.#session.light(finding, false);
    clearTimeout(this.#light);
    this.#light = setTimeout(() => !this.#host?.isOpen && this.#session.light(null, false), litFor);
    return true;
  }

  /** Goes to the next or previous mark from the one chosen last, or from where the reader is. */
  move(step: 1 | -1): boolean {
    const ids = this.#ids();
    if (ids.length === 0) return false;
    const at = this.#chosen ? ids.indexOf(this.#chosen) : -1;
    const next = at >= 0 ? (at + step + ids.length) % ids.length : this.#firstInView(ids);
    this.close();
    return this.jumpTo(ids[next] as string);
  }

  /** Opens the card of the mark chosen last with the keyboard in it, or closes it. */
  async toggle(): Promise<boolean> {
    if (this.#host?.isOpen) {
      this.close();
      return true;
    }
    const ids = this.#ids();
    const id = this.#chosen && ids.includes(this.#chosen) ? this.#chosen : ids[this.#firstInView(ids)];
    return id !== undefined && (await this.#show(id, 'key'));
  }

  /** Opens the card of the mark at a point of the viewport, if there is one. */
  openAt(point: Point): void {
    const mark = markAt(document, point, this.#visibleMarks());
    if (mark) void this.#show(mark.finding, 'click');
  }

  /** Frames with marks get listeners of their own. */
  listenInFrames(): void {
    for (const { ranges } of this.#session.marks) {
      const inside = ranges[0]?.startContainer.ownerDocument;
      if (inside) this.#listen(inside);
    }
  }

  #listen(target: Document): void {
    if (this.#listening.has(target)) return;
    this.#listening.add(target);
    listenToPointer(target, {
      signal: this.#signal,
      marks: () => this.#visibleMarks(),
      opensOnRest: () => this.#session.settings.openOnRest && this.#session.settings.on,
      isOurs: (node) => this.isOurs(node),
      onChoose: (id, how) => void this.#show(id, how),
      onLeave: (how) => this.#leave(how),
    });
  }

  /** A card that the reader opened on purpose is not closed by a passing pointer. */
  #leave(how: 'click' | 'rest'): void {
    if (how === 'click' || (this.#openedBy === 'rest' && !this.#host?.hasFocus)) this.close();
  }

  async #show(id: string, how: How): Promise<boolean> {
    if (how === 'rest' && this.#host?.isOpen && (this.#chosen === id || this.#openedBy !== 'rest'))
      return false;
    const finding = this.#session.findingById(id);
    const mark = finding ? this.#session.rangesOf(finding) : [];
    if (!finding || mark.length === 0 || this.#session.settings.discreet) return false;
    this.#chosen = id;
    this.#openedBy = how;
    const wanted = {
      finding,
      words: this.#wordsOf(finding).slice(0, longestWords),
      cards: this.#cardsOf(id),
    };
    const [answer, code] = await Promise.all([sendMessage('inlineCard', wanted), cardCode()]);
    if (!answer.ok || !code || this.#chosen !== id || this.#signal.aborted) return false;
    this.#host ??= code.host({
      signal: this.#signal,
      onRemoved: () => this.#openPanel(),
      onClosed: () => this.#session.light(null, false),
    });
    this.#host.open({
      mark,
      keep: this.#sentenceOf(finding),
      takeFocus: how === 'key',
      render: (container) => {
        code.draw(container, answer.value, {
          onClose: () => this.close(),
          onMore: () => this.#openPanel(true),
          onReport: copied,
        });
        return undefined;
      },
    });
    this.#session.light(finding, true);
    return true;
  }

  #openPanel(asked = false): void {
    if (this.#chosen)
      void sendMessage('openPanelAt', { finding: this.#chosen, asked }).catch(() => undefined);
  }

  #wordsOf({ block, start, end }: Finding): string {
    return this.#session.reading?.page.blocks[block]?.text.slice(start, end) ?? '';
  }

  #cardsOf(id: string): string[] {
    const cards = this.#session.analysis?.cards ?? [];
    return cards
      .filter(({ because }) => because.includes(id))
      .map(({ card }) => card)
      .slice(0, mostCards);
  }

  /** What must stay readable: the sentence as the engine counted it, else the words themselves. */
  #sentenceOf(finding: Finding): StaticRange[] {
    const sentences = this.#session.analysis?.sourcing.sentences ?? [];
    const around = sentences.find(
      ({ block, start, end }) => block === finding.block && start <= finding.start && end >= finding.end,
    );
    return this.#session.rangesOf(around ?? finding);
  }

  #visibleMarks() {
    const { marks, settings } = this.#session;
    return settings.on && !settings.discreet
      ? marks.filter(({ look }) => settings.families[look.family])
      : [];
  }

  /** Ids of the findings that are marked, in reading order, each once. */
  #ids(): string[] {
    const { marks, settings } = this.#session;
    return [
      ...new Set(marks.filter(({ look }) => settings.families[look.family]).map(({ finding }) => finding)),
    ];
  }

  #firstInView(ids: readonly string[]): number {
    const index = ids.findIndex((id) => {
      const finding = this.#session.findingById(id);
      const box = finding && boxesOf(this.#session.rangesOf(finding))[0];
      return box !== undefined && box.top >= 0;
    });
    return Math.max(0, index);
  }
}

/** What shows cards; asked for until it is here. */
async function cardCode(): Promise<CardCode | undefined> {
  if (!handoff().card) await sendMessage('partsWanted', { parts: ['card'] });
  return handoff().card;
}

/** False where the page has no clipboard (it came without encryption) or its policy forbids it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // The card shows the text instead.
  }
}
