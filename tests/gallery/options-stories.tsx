/** The options, every section in its states. */
import type { Evaluation } from '../../components/options/figures.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import {
  type Kept,
  type OptionsData,
  type Section,
  sections,
} from '../../components/options/options-types.ts';
import { defaults, uiLanguages } from '../../lib/browser/settings-types.ts';
import { paint, sampleIn } from './sample.ts';
import { type Context, nothing, type Story } from './story.ts';

const events = {
  paint,
  onChange: nothing,
  onAskAccess: nothing,
  onOpenShortcuts: nothing,
  onShortcut: nothing,
  onImportPack: nothing,
  onPack: nothing,
  onErase: nothing,
  onExport: nothing,
  onImport: nothing,
  onResetSettings: nothing,
};

const kept: Kept = {
  sizes: { notes: 2, packs: 1, checks: 0, counts: 3 },
  counts: [
    { entry: 'tass', label: 'TASS', count: 1240 },
    { entry: 'kcna', label: 'KCNA', count: 318 },
    { entry: 'l001-information-war', label: 'information war', count: 1 },
  ],
  packs: [{ id: 'local', name: 'Papers of my town', at: '2026-11-01T10:00:00Z', on: true }],
  room: { used: 4_812_345, quota: 12_400_000_000 },
};

const evaluation: Evaluation = {
  date: '2026-11-22',
  dataset: '2026-11-22',
  hash: '5a056b464bc7c8e31644389d757d8b5b',
  dev: {
    records: 127,
    measures: {
      mentions: {
        all: { gold: 149, found: 148, right: 148, p: 1, r: 0.993 },
        en: { gold: 50, found: 50, right: 50, p: 1, r: 1 },
        fr: { gold: 12, found: 11, right: 11 },
      },
      chains: { all: { gold: 7, found: 7, right: 4 }, ko: { gold: 7, found: 7, right: 4 } },
    },
    clean: { docs: 29, withFalseMention: 0 },
  },
  pages: { 'credit (visible)': { right: 4, of: 4 }, 'link (href)': { right: 1, of: 2 } },
  polnear: { dev: ['all attributions   P 0.862  R 0.022  F1 0.043   gold 2192, predicted 58'] },
};

async function options({ i18n }: Context, section: Section, extra: Partial<OptionsData> = {}) {
  return (
    <OptionsPage
      section={section}
      settings={defaults}
      languages={uiLanguages}
      sample={section === 'marks' ? await sampleIn(i18n) : undefined}
      access="all"
      shortcuts={[
        { command: 'next-mark', keys: 'Alt+Shift+J' },
        { command: 'previous-mark', keys: 'Alt+Shift+K' },
        { command: 'mark-card', keys: '' },
        { command: 'open-panel', keys: 'Alt+Shift+L' },
      ]}
      shortcutsEditable={false}
      kept={kept}
      evaluation={evaluation}
      version="0.1.0"
      dataset={{ version: '2026-11-22', licence: 'CC-BY-4.0' }}
      {...events}
      {...extra}
    />
  );
}

const more: Readonly<Record<string, readonly [Section, Partial<OptionsData>]>> = {
  'marks-strong': ['marks', { settings: { ...defaults, strength: 'strong', tint: 'violet' } }],
  'sites-lists': [
    'sites',
    {
      access: 'some',
      settings: {
        ...defaults,
        sites: { mode: 'except', hosts: ['news.example', 'xn--mnchen-3ya.example'] },
        discreet: { everywhere: false, hosts: [`${'long-name-'.repeat(6)}.example`] },
      },
      said: { key: 'opt.accessDenied' },
    },
  ],
  'shortcuts-editable': ['shortcuts', { shortcutsEditable: true, said: { key: 'opt.shortcutBad' } }],
  'packs-refused': [
    'packs',
    {
      refused: {
        file: 'mine.yml',
        problems: [
          { line: 4, field: 'names[0].forms[0].text', message: 'words are separated by single spaces' },
          { line: 9, field: '', message: 'begin with "wirelight-pack: 1"' },
        ],
      },
    },
  ],
  'packs-empty': ['packs', { kept: { ...kept, packs: [] } }],
  'packs-full-disk': ['packs', { said: { key: 'error.storageFull' } }],
  'data-no-database': ['data', { kept: 'unusable' }],
  'data-counts': ['data', { settings: { ...defaults, counts: true } }],
  'reading-absent': ['reading', { evaluation: null }],
};

export const optionsStories: readonly Story[] = [
  ...sections.map(
    (section): Story => ({
      id: `options-${section}`,
      face: 'options',
      draw: (context) => options(context, section),
    }),
  ),
  ...Object.entries(more).map(
    ([name, [section, extra]]): Story => ({
      id: `options-${name}`,
      face: 'options',
      draw: (context) => options(context, section, extra),
    }),
  ),
  {
    id: 'options-data-erase',
    face: 'options',
    draw: (context) => options(context, 'data'),
    act: (root) => root.querySelector<HTMLElement>('.rows .button')?.click(),
  },
];
