/** The side panel in every state. */
import { makeNames } from '../../components/model/names.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelData, PanelTab } from '../../components/panel/panel-types.ts';
import type { TabState } from '../../lib/browser/messages.ts';
import {
  cardData,
  narratives,
  outlets,
  persons,
  phrases,
  references,
  events as timeline,
} from '../fixtures/analyses/rows.ts';
import * as samples from '../fixtures/analyses/samples.ts';
import { dataset, readTab, tab } from './popup-stories.tsx';
import { type Context, nothing, type Story } from './story.ts';

const events = { onJump: nothing, onReadNow: nothing, onPause: nothing, onNote: nothing, onReport: nothing };

function panel({ i18n }: Context, state: TabState | undefined, extra: Partial<PanelData> = {}) {
  const analysis = state?.analysis;
  return (
    <Panel
      state={state}
      names={makeNames(outlets, persons, i18n.lang)}
      cards={analysis && analysis.cards.length > 0 ? cardData() : []}
      narratives={new Map(narratives.map((row) => [row.id, row]))}
      phrases={new Map(phrases.map((row) => [row.id, row]))}
      events={timeline}
      references={new Map(references.map((row) => [row.id, row]))}
      excerpts={analysis && samples.excerptsFor(analysis)}
      notes={[]}
      notesUsable
      discreet={false}
      dataset={dataset}
      {...events}
      {...extra}
    />
  );
}

const states: Readonly<Record<string, (context: Context) => ReturnType<typeof panel>>> = {
  reading: (context) => panel(context, tab('reading')),
  'nothing-found': (context) => panel(context, readTab(samples.nothingFound())),
  'not-analysed': (context) => panel(context, readTab(samples.notAnalysed())),
  'no-access': (context) => panel(context, tab('no-access')),
  paused: (context) => panel(context, tab('off')),
  error: (context) => panel(context, tab('failed', { reason: 'noReceiver' })),
  report: (context) => panel(context, readTab(samples.wireStory())),
  'chosen-source': (context) => panel(context, readTab(samples.wireStory()), { chosen: 'f3' }),
  'chosen-phrase': (context) => panel(context, readTab(samples.wireStory()), { chosen: 'f6', passed: 'f4' }),
  'gone-note': (context) =>
    panel(context, readTab(samples.onlySubjects()), {
      notes: [
        {
          id: 1,
          page: 'https://news.example/story',
          quote: 'words that were here',
          prefix: '',
          suffix: '',
          entry: 'tass',
          text: 'Compare with the ministry’s own text.',
          at: '2026-11-01T10:00:00Z',
        },
      ],
    }),
  'five-hundred': (context) => panel(context, readTab(samples.manyFindings())),
  'old-dataset': (context) =>
    panel(context, readTab(samples.onlySubjects()), {
      dataset: { ...dataset, version: '2024-01-05', stale: true },
    }),
  'no-database': (context) =>
    panel(context, readTab(samples.onlySubjects()), {
      dataset: { ...dataset, usable: false },
      notesUsable: false,
      chosen: 'f1',
    }),
  discreet: (context) => panel(context, readTab(samples.onlySubjects()), { discreet: true }),
};

const tabStory = (name: PanelTab): Story => ({
  id: `panel-${name}`,
  face: 'panel',
  draw: (context) => panel(context, readTab(samples.wireStory())),
  act: (root) => root.querySelector<HTMLElement>(`#view-tab-${name}`)?.click(),
});

export const panelStories: readonly Story[] = [
  ...Object.entries(states).map(([name, draw]): Story => ({ id: `panel-${name}`, face: 'panel', draw })),
  tabStory('chains'),
  tabStory('timeline'),
  tabStory('context'),
];
