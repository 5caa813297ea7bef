/** What the side panel shows and what a reader can do in it. */
import type { Excerpt, TabState } from '../../lib/browser/messages.ts';
import type { Event, Narrative, Phrase, Reference } from '../../lib/dataset/schema.ts';
import type { Note } from '../../lib/store/database.ts';
import type { CardData } from '../cards/card-data.ts';
import type { Names } from '../model/names.ts';

export type PanelTab = 'findings' | 'chains' | 'timeline' | 'context';

export interface PanelData {
  readonly state: TabState | undefined;
  readonly names: Names;
  readonly cards: readonly CardData[];
  readonly narratives: ReadonlyMap<string, Narrative>;
  readonly phrases: ReadonlyMap<string, Phrase>;
  /** Every event of the dataset, oldest first. */
  readonly events: readonly Event[];
  /** References of the events, by id. */
  readonly references: ReadonlyMap<string, Reference>;
  readonly excerpts: ReadonlyMap<string, Excerpt> | undefined;
  /** The reader's notes on this page. */
  readonly notes: readonly Note[];
  /** Whether notes can be kept. */
  readonly notesUsable: boolean;
  /** The finding at the reading position of the page. */
  readonly passed?: string | undefined;
  /** The finding the reader chose, in the page or here. */
  readonly chosen?: string | undefined;
  readonly discreet: boolean;
  readonly dataset?:
    | { readonly version: string; readonly stale: boolean; readonly usable: boolean }
    | undefined;
  readonly said?: string | undefined;
}

export interface PanelEvents {
  readonly onJump: (finding: string) => void;
  readonly onReadNow: () => void;
  readonly onPause: (pause: boolean) => void;
  /** A note to keep: new, changed (with its `id`), or with empty text to be deleted. */
  readonly onNote: (note: Note) => void;
  /** Copies a ready-made report of a mistake; sends nothing. */
  readonly onReport: (finding: string) => void;
}
