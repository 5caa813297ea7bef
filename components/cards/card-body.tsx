/** A card in full: sentences, self-description beside an independent one, what is not known, references. */
import { useI18n } from '../ui/i18n-context.ts';
import { LanguageTag } from '../ui/told-text.tsx';
import { type CardData, referenceIds } from './card-data.ts';
import { FullReference } from './reference-link.tsx';
import { StatementLine } from './statement-line.tsx';

export function CardBody({ data }: { readonly data: CardData }) {
  const i18n = useI18n();
  const { card, references, stale } = data;
  const { self, independent, notKnown, reviewed } = card;
  return (
    <div class="card-body">
      <LanguageTag lang="en" />
      <ul class="statements">
        {card.body.map((statement) => (
          <li key={statement.text}>
            <StatementLine statement={statement} references={references} />
          </li>
        ))}
      </ul>
      {(self || independent) && (
        <dl class="beside">
          {self && <Side term={i18n.t('card.self')} statement={self} references={references} />}
          {independent && (
            <Side term={i18n.t('card.independent')} statement={independent} references={references} />
          )}
        </dl>
      )}
      {notKnown && (
        <div class="not-known">
          <h4>{i18n.t('card.notKnown')}</h4>
          <p lang="en">{notKnown}</p>
        </div>
      )}
      <References data={data} />
      <p class="quiet small">
        {i18n.t(stale ? 'card.stale' : 'card.reviewed', { date: i18n.date(reviewed) })}
      </p>
    </div>
  );
}

function Side({ term, ...line }: { readonly term: string } & Parameters<typeof StatementLine>[0]) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <StatementLine {...line} />
      </dd>
    </div>
  );
}

function References({ data: { card, references } }: { readonly data: CardData }) {
  const { t } = useI18n();
  const rows = referenceIds(card).flatMap((id) => references.get(id) ?? []);
  if (rows.length === 0) return null;
  return (
    <div>
      <h4>{t('card.references')}</h4>
      <ol class="references">
        {rows.map((reference) => (
          <li key={reference.id}>
            <FullReference reference={reference} />
          </li>
        ))}
      </ol>
    </div>
  );
}
