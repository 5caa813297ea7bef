/** The welcome page and the dataset page. */
import { bundle } from 'virtual:wirelight/dataset';
import { DatasetPage } from '../../components/dataset-page/dataset-page.tsx';
import { entriesOf } from '../../components/dataset-page/entries.ts';
import { knowledgeOf } from '../../components/dataset-page/knowledge.ts';
import { inlineCardView } from '../../components/inline-card/view.ts';
import { makeNames } from '../../components/model/names.ts';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import type { WelcomeData } from '../../components/welcome/welcome-types.ts';
import { defaults } from '../../lib/browser/settings-types.ts';
import { inLanguage } from '../../lib/i18n/localized.ts';
import { paint, sampleIn } from './sample.ts';
import { type Context, nothing, type Story } from './story.ts';

const events = { paint, onPoint: nothing, onChoose: nothing, onAskAccess: nothing, onDiscreet: nothing };

const shortcuts = [
  { command: 'next-mark', keys: 'Alt+Shift+J' },
  { command: 'previous-mark', keys: 'Alt+Shift+K' },
  { command: 'mark-card', keys: '' },
  { command: 'open-panel', keys: 'Alt+Shift+L' },
];

async function welcome({ i18n }: Context, extra: Partial<WelcomeData> = {}, open = false) {
  const sample = await sampleIn(i18n);
  const finding = sample.analysis.findings.find(({ kind }) => kind === 'attribution');
  const names = makeNames(bundle.dataset.outlets, bundle.dataset.persons, i18n.lang);
  const about = { words: '', known: { names }, cards: cardsIn(i18n.lang), dataset: '2026-11-22' };
  const view = open && finding && { ...about, finding, theme: 'auto' as const };
  return (
    <WelcomePage
      sample={sample}
      look={defaults}
      access="all"
      discreet={false}
      shortcuts={shortcuts}
      {...events}
      {...(view ? { card: inlineCardView(view, i18n), chosen: finding.id } : {})}
      {...extra}
    />
  );
}

function cardsIn(lang: string) {
  return bundle.dataset.cards
    .filter(({ id }) => id === 'outlet.tass')
    .map(({ id, title, summary, body, reviewed }) => {
      const { text, lang: spoken } = inLanguage(title, lang);
      return {
        card: id,
        title: text,
        summary: inLanguage(summary, lang).text,
        lang: spoken,
        source: 'Alliance for Securing Democracy at GMF',
        asOf: body[0]?.asOf ?? reviewed,
      };
    });
}

function dataset({ i18n }: Context, chosen: string, query = '') {
  const known = knowledgeOf(bundle.dataset, entriesOf(bundle.dataset, i18n.lang));
  const on = { onCopyLink: nothing, onOpen: nothing };
  return <DatasetPage {...{ known, chosen, query, ...on }} today="2026-12-01" moved={false} />;
}

const datasetStates: Readonly<Record<string, readonly [chosen: string, query?: string]>> = {
  list: [''],
  search: ['', 'kcna'],
  nothing: ['', 'qqqqq'],
  unknown: ['card=nobody'],
  card: ['card=outlet.tass'],
  outlet: ['outlet=kcna'],
  phrase: ['phrase=l001-information-war'],
  narrative: ['narrative=info_war'],
  event: ['event=2026-03-28-tass-kcna-agreement'],
  reference: ['reference=s1'],
};

export const pageStories: readonly Story[] = [
  { id: 'welcome-first', face: 'welcome', draw: (context) => welcome(context) },
  { id: 'welcome-card', face: 'welcome', draw: (context) => welcome(context, {}, true) },
  {
    id: 'welcome-discreet',
    face: 'welcome',
    draw: (context) => welcome(context, { access: 'some', discreet: true, said: 'opt.accessDenied' }),
  },
  { id: 'welcome-reading', face: 'welcome', draw: (context) => welcome(context, { sample: undefined }) },
  ...Object.entries(datasetStates).map(
    ([name, [chosen, query]]): Story => ({
      id: `dataset-${name}`,
      face: 'dataset',
      draw: (context) => dataset(context, chosen, query),
    }),
  ),
];
