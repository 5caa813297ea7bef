/** The side panel: everything about one page, in step with it. */
import { useState } from 'preact/hooks';
import type { Analysis } from '../../lib/engine/types.ts';
import { MixPicture } from '../mix/mix-picture.tsx';
import { listed } from '../model/findings.ts';
import { hostOf } from '../model/host.ts';
import { summaryOf } from '../model/summary.ts';
import { LeftOut } from '../states/left-out.tsx';
import { Notices, Said } from '../states/notices.tsx';
import { StateView } from '../states/state-view.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { Tabs } from '../ui/tabs.tsx';
import { CardsView } from './cards-view.tsx';
import { ChainView } from './chain-view.tsx';
import { FindingsView } from './findings-view.tsx';
import type { PanelData, PanelEvents, PanelTab } from './panel-types.ts';
import { TimelineView } from './timeline-view.tsx';

type Props = PanelData & PanelEvents;

export function Panel(props: Props) {
  const { state } = props;
  const busy = state === undefined || state.phase === 'fired' || state.phase === 'reading';
  const analysis = state?.phase === 'read' ? state.analysis : undefined;
  return (
    <main class="panel" aria-busy={busy}>
      {hostOf(state) && (
        <p class="quiet host">
          <bdi>{hostOf(state)}</bdi>
        </p>
      )}
      <Said {...props} />
      {analysis ? <PageViews {...props} analysis={analysis} /> : <StateView {...props} />}
      <Notices {...props} />
    </main>
  );
}

function PageViews({ analysis, ...props }: Props & { readonly analysis: Analysis }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [tab, setTab] = useState<PanelTab>('findings');
  const { sentence, more } = summaryOf(analysis, props.names, i18n);
  const tabs = [
    { key: 'findings', text: t('panel.findings'), count: listed(analysis.findings).length },
    { key: 'chains', text: t('panel.chains') },
    { key: 'timeline', text: t('panel.timeline') },
    { key: 'context', text: t('panel.context'), count: props.cards.length },
  ] as const;
  return (
    <>
      <section class="summary">
        <h1>{sentence}</h1>
        {more.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {analysis.outcome === 'findings' && <MixPicture sourcing={analysis.sourcing} />}
      </section>
      {analysis.outcome === 'findings' && (
        <Tabs label={t('panel.views')} id="view" tabs={tabs} chosen={tab} onChoose={setTab}>
          <View {...props} analysis={analysis} tab={tab} />
        </Tabs>
      )}
      <LeftOut analysis={analysis} />
    </>
  );
}

function View({ tab, ...props }: Props & { readonly analysis: Analysis; readonly tab: PanelTab }) {
  switch (tab) {
    case 'findings':
      return <FindingsView {...props} />;
    case 'chains':
      return <ChainView {...props} />;
    case 'timeline':
      return <TimelineView {...props} />;
    case 'context':
      return <CardsView cards={props.cards} />;
  }
}
