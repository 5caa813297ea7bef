/** What the page rests on: sentence, picture, numbers, findings, context, and what was left out. */
import type { Analysis } from '../../lib/engine/types.ts';
import { ContextCard } from '../cards/context-card.tsx';
import { MixLegend } from '../mix/mix-legend.tsx';
import { MixPicture } from '../mix/mix-picture.tsx';
import { summaryOf } from '../model/summary.ts';
import { LeftOut } from '../states/left-out.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import type { PopupData, PopupEvents } from './popup-types.ts';
import { SourceGroups } from './source-groups.tsx';

/** More cards than this stay in the panel. */
const mostCards = 4;

interface Props extends PopupData, PopupEvents {
  readonly analysis: Analysis;
}

export function ResultView({ analysis, ...props }: Props) {
  const { t } = useI18n();
  const found = analysis.outcome === 'findings';
  return (
    <>
      <SummarySection {...props} analysis={analysis} />
      {found && <SourceGroups {...props} analysis={analysis} />}
      {props.cards.length > 0 && (
        <section aria-labelledby="context" class="cards">
          <h2 id="context">{t('card.context')}</h2>
          {props.cards.slice(0, mostCards).map((data) => (
            <ContextCard key={data.card.id} data={data} />
          ))}
          {props.cards.length > mostCards && (
            <button type="button" class="button plain" onClick={props.onOpenPanel}>
              {t('popup.moreInPanel', { count: props.cards.length - mostCards })}
            </button>
          )}
        </section>
      )}
      <LeftOut analysis={analysis} />
    </>
  );
}

function SummarySection({ analysis, names }: Pick<Props, 'analysis' | 'names'>) {
  const i18n = useI18n();
  const { sentence, more } = summaryOf(analysis, names, i18n);
  const counted = analysis.outcome === 'findings' && analysis.sourcing.total > 0;
  return (
    <section class="summary">
      <h1>{sentence}</h1>
      {more.map((text) => (
        <p key={text} class={counted ? '' : 'quiet'}>
          {text}
        </p>
      ))}
      {counted && (
        <figure>
          <MixPicture sourcing={analysis.sourcing} />
          <MixLegend sourcing={analysis.sourcing} names={names} lang={analysis.page.lang} />
        </figure>
      )}
      {counted && <p class="quiet small">{i18n.t('sum.notVerdict')}</p>}
    </section>
  );
}
