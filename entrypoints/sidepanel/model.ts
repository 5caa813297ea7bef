/** What the panel shows, brought together piece by piece; a piece that comes for a tab left meanwhile is dropped. */

import { neededIds } from '../../components/model/ids.ts';
import { makeNames } from '../../components/model/names.ts';
import { withoutFragment } from '../../components/model/notes.ts';
import type { PanelData } from '../../components/panel/panel-types.ts';
import { type Analysis, sendMessage } from '../../lib/browser/messages.ts';
import { isDiscreet } from '../../lib/browser/sites.ts';
import { excerptsOf, quietly, stateOf } from '../faces/page.ts';
import { byId, cardsFor, datasetInUse, given, namesFor, rows } from '../faces/rows.ts';
import type { Started } from '../faces/start.ts';

const nothing: PanelData = {
  state: undefined,
  names: makeNames([], [], 'en'),
  cards: [],
  narratives: new Map(),
  phrases: new Map(),
  events: [],
  references: new Map(),
  excerpts: undefined,
  notes: [],
  notesUsable: false,
  discreet: false,
};

export class PanelModel {
  data: PanelData = nothing;
  tabId = -1;
  readonly paint: () => void;
  readonly #started: Started;
  /** Counts refreshes, so that answers to an older one are dropped. */
  #turn = 0;

  constructor(started: Started, paint: () => void) {
    this.#started = started;
    this.paint = paint;
  }

  set(change: Partial<PanelData>): void {
    this.data = { ...this.data, ...change };
    this.paint();
  }

  /** Shows another tab, and in it the finding that was chosen before the panel opened. */
  async show(tabId: number): Promise<void> {
    this.tabId = tabId;
    this.data = nothing;
    await this.refresh();
    const chosen = given(await quietly(() => sendMessage('takeChosen', { tabId })));
    if (chosen && tabId === this.tabId) this.set({ chosen });
  }

  /** Asks for the tab's state again; lists come first, cards and pictures after them. */
  async refresh(): Promise<void> {
    const { i18n, settings } = this.#started;
    this.#turn += 1;
    const turn = this.#turn;
    const put = (change: Partial<PanelData>) => {
      if (turn === this.#turn) this.set(change);
    };
    const [state, dataset] = await Promise.all([stateOf(this.tabId), datasetInUse()]);
    const names = state.analysis ? await namesFor(state.analysis, i18n.lang) : this.data.names;
    const discreet = isDiscreet(settings, state.host);
    put({ state, names, dataset, discreet, notesUsable: dataset?.usable ?? false, said: undefined });
    if (!state.analysis) return;
    const { analysis } = state;
    put({ excerpts: await excerptsOf(this.tabId, analysis) });
    put(await themesOf(analysis));
    put({ cards: await cardsFor(analysis, dataset) });
    put(await timelineRows());
    const after = await datasetInUse(); // A database may have failed over the rows.
    put({ dataset: after, notesUsable: after?.usable ?? false });
    if (state.url) await this.loadNotes(state.url);
  }

  /** The reader's notes on the page. */
  async loadNotes(url: string): Promise<void> {
    const notes = given(await quietly(() => sendMessage('notesOf', { page: withoutFragment(url) })));
    if (notes && url === this.data.state?.url) this.set({ notes });
  }
}

async function themesOf(analysis: Analysis): Promise<Pick<PanelData, 'narratives' | 'phrases'>> {
  const { narratives, phrases } = neededIds(analysis);
  const [themes, wordings] = await Promise.all([rows('narratives', narratives), rows('phrases', phrases)]);
  return { narratives: byId(themes), phrases: byId(wordings) };
}

async function timelineRows(): Promise<Pick<PanelData, 'events' | 'references'>> {
  const events = await rows('events');
  const references = byId(await rows('references', [...new Set(events.flatMap(({ refs }) => refs))]));
  return { events, references };
}
