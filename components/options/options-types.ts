/** What the options page shows and what a reader can do in it. */
import type { Settings, UiLanguage } from '../../lib/browser/settings-types.ts';
import type { PackProblem } from '../../lib/dataset/packs.ts';
import type { Params } from '../../lib/i18n/format.ts';
import type { PaintSample, Sample } from '../sample/sample-types.ts';
import type { Evaluation } from './figures.ts';

export const sections = [
  'marks',
  'sites',
  'appearance',
  'shortcuts',
  'packs',
  'data',
  'reading',
  'about',
] as const;
export type Section = (typeof sections)[number];

/** Kinds of what the reader made. */
export type DataKind = 'notes' | 'packs' | 'checks' | 'counts';

export interface Shortcut {
  readonly command: string;
  /** In the browser's words; empty when none is set. */
  readonly keys: string;
}

export interface PackInfo {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly on: boolean;
}

export interface Kept {
  readonly sizes: Readonly<Record<DataKind, number>>;
  /** Entries by how often they were met, most often first. */
  readonly counts: readonly { readonly entry: string; readonly label: string; readonly count: number }[];
  readonly packs: readonly PackInfo[];
  /** In bytes; undefined where the browser does not say. */
  readonly room?: { readonly used: number; readonly quota: number } | undefined;
}

export interface OptionsData {
  readonly section: Section;
  readonly settings: Settings;
  readonly languages: readonly UiLanguage[];
  /** Undefined until the engine has read it. */
  readonly sample: Sample | undefined;
  /** Undefined while the browser is asked. */
  readonly access: 'all' | 'some' | undefined;
  readonly shortcuts: readonly Shortcut[];
  /** Firefox lets an extension change them in place; Chromium has a page of its own. */
  readonly shortcutsEditable: boolean;
  /** `unusable`: the browser gives no database; undefined while it is opened. */
  readonly kept: Kept | 'unusable' | undefined;
  readonly refused?: { readonly file: string; readonly problems: readonly PackProblem[] } | undefined;
  /** Null when the package holds no figures. */
  readonly evaluation: Evaluation | null;
  readonly version: string;
  readonly dataset?: { readonly version: string; readonly licence: string } | undefined;
  /** What has just happened, as a key of the catalogue. */
  readonly said?: { readonly key: string; readonly params?: Params } | undefined;
}

export interface OptionsEvents {
  readonly onChange: (change: Partial<Settings>) => void;
  readonly paint: PaintSample;
  readonly onAskAccess: () => void;
  readonly onOpenShortcuts: () => void;
  /** Sets the keys of a command, or its default with null. */
  readonly onShortcut: (command: string, keys: string | null) => void;
  readonly onImportPack: (file: File) => void;
  readonly onPack: (id: string, change: 'on' | 'off' | 'remove' | 'save') => void;
  readonly onErase: (kinds: readonly DataKind[]) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onResetSettings: () => void;
}

export type OptionsProps = OptionsData & OptionsEvents;
