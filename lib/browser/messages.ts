/**
 * The one protocol between page, background and the faces. One line of explanation a message.
 * The receiver validates what comes in (`lib/browser/validate.ts` in the background, small hand-written checks in the
 * page); answers are `{ok: true, value}` or `{ok: false, error}`, never a thrown error across the wire.
 */
import type { Part, Piece } from '../dataset/parts.ts';
import type { Analysis, Finding, FindingKind, Located, PageText } from '../engine/types.ts';
import type { Note } from '../store/database.ts';
import type { DatasetState, DatasetTables, TableName } from '../store/dataset-store.ts';
import type { PageSettings, Settings } from './settings-types.ts';
import { messagesOf } from './wire.ts';

/** What crosses the wire instead of an exception. `error` is a key of `lib/i18n` (`error.…`). */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

/** What the page's scripts know of the page at this moment. */
export interface PageState {
  /** `quiet`: the gate found no actor. `fired`: the reader is on its way. `reading`, `read`: as said. `off`: paused here. */
  readonly phase: 'quiet' | 'fired' | 'reading' | 'read' | 'off' | 'failed';
  /** Key of the reason for `failed` and `off`. */
  readonly reason?: string;
  /** Number of painted findings. */
  readonly painted: number;
  readonly analysis?: Analysis;
}

/** What the inline card shows; made by the background from the dataset, so that no card text lives in the page's script. */
export interface CardView {
  readonly card: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47 tag of title and summary. */
  readonly lang: string;
  /** Publisher and date of the first reference. */
  readonly source: string;
  readonly asOf: string;
}

/** A finding's words with up to 60 characters around them (the W3C text quote), asked of the page itself and never stored. */
export interface Excerpt {
  readonly finding: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The inline card as finished text, one line a field, made by the background (`components/inline-card/view.ts`) from the
 * finding, the dataset and the chosen language, so that neither catalogue nor dataset lives in the page's script.
 */
export interface InlineCardView {
  /** BCP 47 tag of our own words. */
  readonly lang: string;
  /** As chosen in the options; `auto` follows the system. */
  readonly theme: Settings['theme'];
  /** Who is speaking through whom: "TASS, reported by AFP". */
  readonly title: string;
  /** Letter, word and line style of the voice, for phrases. */
  readonly voice?: { readonly letter: string; readonly word: string; readonly line: string };
  /** Term and text pairs: why it is marked, the words, how sure, what would make it wrong, neutral wording. */
  readonly facts: readonly { readonly term: string; readonly text: string; readonly lang?: string }[];
  readonly cards: readonly CardView[];
  readonly labels: {
    readonly close: string;
    readonly more: string;
    readonly report: string;
    readonly reported: string;
    readonly context: string;
  };
  /** Ready-made report of a mistake, for the clipboard. */
  readonly report: string;
}

export interface ProtocolMap {
  // Page → background.
  /**
   * The gate met an actor in this tab's page; the background decides and brings in the reader. `lang` is what the page
   * says of itself, at most 35 characters: the reader then need not ask for that language.
   */
  gateFired(data: { parts: readonly Part[]; lang?: string }): Answer<'reader' | 'off'>;
  /** The reader met a script or language that it has no part of the lexicon for, or a card is wanted. */
  partsWanted(data: { parts: readonly Piece[] }): Answer<null>;
  /** The reader paints where the style of the marks is not: discreet mode was left, or a frame has come. */
  styleWanted(): Answer<null>;
  /** The reader has read the page, or read it again. */
  analysisReady(data: { host: string; analysis: Analysis; painted: number; url: string }): Answer<null>;
  /** The reader could not read the page. */
  readerFailed(data: { reason: string }): Answer<null>;
  /** The short context cards of one finding, for the inline card. */
  cardsOf(data: { cards: readonly string[]; lang: string }): Answer<readonly CardView[]>;
  /** The inline card of one finding, as finished text; `words` are the page's words of the finding. */
  inlineCard(data: { finding: Finding; words: string; cards: readonly string[] }): Answer<InlineCardView>;
  /** Open the side panel at a finding (the inline card was removed by the page, or, `asked`, the reader wants more). */
  openPanelAt(data: { finding: string; asked?: boolean }): Answer<null>;

  // Background and faces → page.
  /** What do you know of this page? Answered by the gate, or by the reader once it is there. */
  pageState(): Answer<PageState>;
  /** Scroll to a finding and show where it is. `false` when its words are gone from the page. */
  jumpTo(data: { finding: string }): Answer<boolean>;
  /** The words of these findings and what stands around them. Findings whose words are gone are left out. */
  excerptsOf(data: { findings: readonly string[] }): Answer<readonly Excerpt[]>;
  /** The text of the page as the engine took it, for a report the reader asked for; never stored. */
  pageText(): Answer<PageText>;
  /** Light the content a finding governs, or none. */
  lightContent(data: { finding: string | null }): Answer<boolean>;
  /** Settings changed: paint again, or not at all. */
  applySettings(data: PageSettings): Answer<null>;
  /** Read the page again from the start. */
  readAgain(): Answer<null>;
  /** Keyboard commands: move to the next or previous mark, open or close its card. */
  command(data: { do: 'next' | 'previous' | 'card' }): Answer<boolean>;

  // Faces → background.
  /** State of a tab, with its Analysis if there is one. */
  tabState(data: { tabId: number }): Answer<TabState>;
  /** Bring gate and reader into a tab that was open before the extension was, or where access was just given. */
  readNow(data: { tabId: number }): Answer<null>;
  /** Rows of the dataset by id (all when `ids` is left out); use `datasetRows` of `dataset-rows.ts`, which has the types. */
  datasetRows(data: {
    table: TableName;
    ids?: readonly string[];
  }): Answer<readonly DatasetTables[TableName][]>;
  /** The reader's packs were added, switched or removed: what is kept of them is compiled anew. */
  packsChanged(): Answer<null>;
  /** Version of the dataset and whether the database works. */
  datasetInfo(): Answer<DatasetState>;
  /** Notes of the reader on one page (address without fragment). */
  notesOf(data: { page: string }): Answer<readonly Note[]>;
  /** Saves a note (with its `id` to change one); answers its number, or `storageFull` / `storeUnusable`. */
  saveNote(data: Note): Answer<number>;
  /** Deletes a note by its number. */
  deleteNote(data: { id: number }): Answer<null>;
  /** The finding the reader chose in the page before the panel opened; forgotten once asked for. */
  takeChosen(data: { tabId: number }): Answer<string | null>;

  // Page → faces (a broadcast; nobody need be listening).
  /** The first marked finding now in view, so that the panel keeps step with scrolling. */
  findingVisible(data: { finding: string }): void;

  // Background → faces (a broadcast; nobody need be listening).
  /** A tab's state changed. */
  tabChanged(data: { tabId: number }): void;
  /** The mark the reader of the page has chosen. */
  findingChosen(data: { tabId: number; finding: string }): void;
}

/** What the faces show for one tab. */
export interface TabState {
  /**
   * `restricted`: the browser lets no extension read this page. `no-access`: access is withheld or revoked.
   * `not-started`: the tab was open before; offer "read this page now". The rest as in `PageState`.
   */
  readonly phase: PageState['phase'] | 'restricted' | 'no-access' | 'not-started';
  readonly reason?: string;
  readonly host: string;
  readonly title?: string;
  readonly url?: string;
  readonly painted: number;
  readonly analysis?: Analysis;
}

export type { Analysis, FindingKind, Located };

export const { sendMessage, onMessage } = messagesOf<ProtocolMap>();
