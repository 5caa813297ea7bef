/** A context card: title, two lines, source and date; the rest opens on demand. The same shape for every outlet. */
import { inLanguage } from '../../lib/i18n/localized.ts';
import { Dots } from '../ui/dots.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { ToldText } from '../ui/told-text.tsx';
import { CardBody } from './card-body.tsx';
import type { CardData } from './card-data.ts';

export function ContextCard({ data, open = false }: { readonly data: CardData; readonly open?: boolean }) {
  const i18n = useI18n();
  const { card, references } = data;
  const first = card.body[0];
  const reference = first && references.get(first.refs[0] ?? '');
  const id = `card-${card.id}`;
  return (
    <article class="card" aria-labelledby={id} id={`article-${card.id}`}>
      <h3 id={id}>
        <ToldText told={inLanguage(card.title, i18n.lang)} />
      </h3>
      <p class="card-summary">
        <ToldText told={inLanguage(card.summary, i18n.lang)} tag />
      </p>
      {first && (
        <p class="quiet small">
          <Dots
            parts={[
              reference && <bdi>{reference.publisher}</bdi>,
              i18n.t('card.asOf', { date: i18n.date(first.asOf) }),
            ]}
          />
        </p>
      )}
      <details class="disclosure" open={open}>
        <summary>
          <span class="card-toggle">{i18n.t('card.more')}</span>
          <span class="unseen">
            : <ToldText told={inLanguage(card.title, i18n.lang)} />
          </span>
        </summary>
        <CardBody data={data} />
      </details>
    </article>
  );
}
