/** Shapes of the settings, apart from the code that stores them, so that the page's scripts can share the types. */

import type { Lexicon } from '../engine/lexicon.ts';

/** Families of marks a reader can turn on and off. */
export type Family = 'sources' | 'credits' | 'datelines' | 'framing';
export type Strength = 'quiet' | 'normal' | 'strong';

/** Interface languages; `auto` follows the browser. */
export const uiLanguages = ['en', 'ru', 'ko', 'uk', 'fr', 'de', 'es', 'ja', 'zh-Hans', 'zh-Hant'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** All settings with nothing left out. Only what differs from `defaults` is ever stored. */
export interface Settings {
  readonly families: Readonly<Record<Family, boolean>>;
  readonly strength: Strength;
  /** Hue of the marks; all are colour-blind safe. */
  readonly tint: 'blue' | 'teal' | 'violet' | 'grey';
  readonly language: UiLanguage | 'auto';
  readonly sites: { readonly mode: 'everywhere' | 'except' | 'only'; readonly hosts: readonly string[] };
  /** Nothing of ours in the page: on these hosts, or everywhere. */
  readonly discreet: { readonly everywhere: boolean; readonly hosts: readonly string[] };
  /** Open the card when the pointer rests on a mark. */
  readonly openOnRest: boolean;
  /** Keep counts of matches per dataset entry (off by default; no address is kept). */
  readonly counts: boolean;
  readonly theme: 'auto' | 'light' | 'dark';
}

export const defaults: Settings = {
  families: { sources: true, credits: true, datelines: true, framing: true },
  strength: 'normal',
  tint: 'blue',
  language: 'auto',
  sites: { mode: 'everywhere', hosts: [] },
  discreet: { everywhere: false, hosts: [] },
  openOnRest: true,
  counts: false,
  theme: 'auto',
};

/** What the reader in the page needs to know for its site. */
export interface PageSettings {
  readonly on: boolean;
  readonly discreet: boolean;
  readonly families: Readonly<Record<Family, boolean>>;
  readonly strength: Strength;
  readonly tint: Settings['tint'];
  readonly openOnRest: boolean;
  /** Interface language of the inline card, resolved from `auto`. */
  readonly language: UiLanguage;
  /** What the reader's own packs add to the bundled lexicon, compiled by the background; absent when there are none. */
  readonly packs?: readonly Partial<Lexicon>[];
}
