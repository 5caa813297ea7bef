/** The popup in every state. */
import { makeNames } from '../../components/model/names.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupData } from '../../components/popup/popup-types.ts';
import type { TabState } from '../../lib/browser/messages.ts';
import type { Analysis } from '../../lib/engine/types.ts';
import { cardData, outlets, persons } from '../fixtures/analyses/rows.ts';
import * as samples from '../fixtures/analyses/samples.ts';
import { type Context, nothing, type Story } from './story.ts';

export const dataset = { version: '2026-11-22', stale: false, usable: true };

export const tab = (phase: TabState['phase'], extra: Partial<TabState> = {}): TabState => ({
  phase,
  host: phase === 'restricted' ? '' : 'news.example',
  painted: 0,
  title: 'Two agencies agree to work together',
  url: 'https://news.example/story',
  ...extra,
});

export const readTab = (analysis: Analysis): TabState => tab('read', { analysis, painted: 3 });

const events = {
  onJump: nothing,
  onReadNow: nothing,
  onPause: nothing,
  onOpenPanel: nothing,
  onOptions: nothing,
  onExport: nothing,
  onDismissUpdate: nothing,
};

function popup({ i18n }: Context, state: TabState | undefined, extra: Partial<PopupData> = {}) {
  const analysis = state?.analysis;
  return (
    <Popup
      state={state}
      names={makeNames(outlets, persons, i18n.lang)}
      cards={analysis && analysis.cards.length > 0 ? cardData() : []}
      excerpts={analysis && samples.excerptsFor(analysis)}
      dataset={dataset}
      discreet={false}
      formats={['markdown', 'json']}
      {...events}
      {...extra}
    />
  );
}

const states: Readonly<Record<string, (context: Context) => ReturnType<typeof popup>>> = {
  loading: (context) => popup(context, undefined),
  reading: (context) => popup(context, tab('reading')),
  'nothing-found': (context) => popup(context, readTab(samples.nothingFound())),
  quiet: (context) => popup(context, tab('quiet')),
  'not-analysed': (context) => popup(context, readTab(samples.notAnalysed())),
  'no-access': (context) => popup(context, tab('no-access')),
  restricted: (context) => popup(context, tab('restricted')),
  'not-started': (context) => popup(context, tab('not-started')),
  paused: (context) => popup(context, tab('off')),
  error: (context) => popup(context, tab('failed', { reason: 'noReceiver' })),
  'one-finding': (context) => popup(context, readTab(samples.onlySubjects())),
  report: (context) => popup(context, readTab(samples.wireStory())),
  'credits-only': (context) => popup(context, readTab(samples.creditsOnly())),
  'own-outlet': (context) => popup(context, readTab(samples.ownOutlet())),
  opinion: (context) => popup(context, readTab(samples.opinion())),
  'five-hundred': (context) => popup(context, readTab(samples.manyFindings())),
  'old-dataset': (context) =>
    popup(context, readTab(samples.onlySubjects()), {
      dataset: { ...dataset, version: '2024-01-05', stale: true },
    }),
  'no-database': (context) =>
    popup(context, readTab(samples.onlySubjects()), { dataset: { ...dataset, usable: false } }),
  discreet: (context) => popup(context, readTab(samples.wireStory()), { discreet: true }),
  updated: (context) => popup(context, tab('quiet'), { updated: '1.2.0', said: 'popup.exported' }),
};

export const popupStories: readonly Story[] = Object.entries(states).map(([name, draw]) => ({
  id: `popup-${name}`,
  face: 'popup',
  draw,
}));
