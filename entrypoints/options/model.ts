/** What the options page shows, brought together piece by piece. */
import { browser } from 'wxt/browser';
import type { OptionsData, Section } from '../../components/options/options-types.ts';
import { sections } from '../../components/options/options-types.ts';
import { samplePage } from '../../components/sample/sample-page.ts';
import { loadBundle } from '../../lib/browser/bundle.ts';
import { uiLanguages } from '../../lib/browser/settings-types.ts';
import type { Params } from '../../lib/i18n/format.ts';
import { readSample } from '../faces/sample.ts';
import { readShortcuts, shortcutsEditable } from '../faces/shortcuts.ts';
import { siteAccess } from '../faces/site-access.ts';
import type { Started } from '../faces/start.ts';
import { evaluation } from './evaluation.ts';
import { readKept } from './kept.ts';

/** How long a word of success stands, in ms; it was also spoken when it came. */
const saidFor = 10_000;

export class OptionsModel {
  data: OptionsData;
  started: Started;
  readonly #paint: () => void;

  constructor(started: Started, paint: () => void) {
    this.started = started;
    this.#paint = paint;
    this.data = {
      section: sectionOf(location.hash),
      settings: started.settings,
      languages: uiLanguages,
      sample: undefined,
      access: undefined,
      shortcuts: [],
      shortcutsEditable: shortcutsEditable(),
      kept: undefined,
      evaluation: null,
      version: browser.runtime.getManifest().version,
    };
  }

  set(change: Partial<OptionsData>): void {
    this.data = { ...this.data, ...change };
    this.#paint();
  }

  say(key: string, params?: Params): void {
    const said = { key, ...(params ? { params } : {}) };
    this.set({ said });
    // What went well need not stay in the way; what went wrong stays until the next step.
    if (!key.startsWith('error.'))
      setTimeout(() => this.data.said === said && this.set({ said: undefined }), saidFor);
  }

  /** Every piece by itself: one that fails or is slow keeps no other back. */
  load(): void {
    void this.loadSample();
    void siteAccess().then((access) => this.set({ access }));
    void readShortcuts().then((shortcuts) => this.set({ shortcuts }));
    void evaluation().then((figures) => this.set({ evaluation: figures }));
    void this.loadKept();
    void loadBundle().then(({ dataset }) => this.set({ dataset: dataset.info }));
  }

  async loadSample(): Promise<void> {
    this.set({ sample: await readSample(samplePage(this.started.i18n)) });
  }

  async loadKept(): Promise<void> {
    this.set({ kept: await readKept(this.started.i18n.lang) });
  }
}

/** The section of a fragment; the first for any other. */
export function sectionOf(hash: string): Section {
  return sections.find((section) => `#${section}` === hash) ?? sections[0];
}
