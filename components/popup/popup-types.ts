/** What the popup shows and what a reader can do in it. */
import type { Excerpt, TabState } from '../../lib/browser/messages.ts';
import type { CardData } from '../cards/card-data.ts';
import type { Names } from '../model/names.ts';

export type ReportFormat = 'markdown' | 'json' | 'csv';

export interface PopupData {
  /** Undefined while the tab has not been asked yet. */
  readonly state: TabState | undefined;
  readonly names: Names;
  /** By rank. */
  readonly cards: readonly CardData[];
  /** By finding; undefined while the page has not answered. A finding that is missing has lost its words. */
  readonly excerpts: ReadonlyMap<string, Excerpt> | undefined;
  readonly dataset?:
    | { readonly version: string; readonly stale: boolean; readonly usable: boolean }
    | undefined;
  readonly discreet: boolean;
  /** Reports that can be saved. */
  readonly formats: readonly ReportFormat[];
  /** Version there is news of. */
  readonly updated?: string | undefined;
  /** Key of something that went wrong, or of something done (`error.…`, `popup.exported`). */
  readonly said?: string | undefined;
}

export interface PopupEvents {
  readonly onJump: (finding: string) => void;
  readonly onReadNow: () => void;
  readonly onPause: (pause: boolean) => void;
  readonly onOpenPanel: () => void;
  readonly onOptions: () => void;
  readonly onExport: (format: ReportFormat) => void;
  readonly onDismissUpdate: () => void;
}
