/** A card in full: sentences, self-description beside an independent one, control, what is not known, references. */
import type { Outlet } from '../../lib/dataset/schema.ts';
import { useI18n } from '../ui/i18n-context.ts';
import { LanguageTag } from '../ui/told-text.tsx';
import { type CardData, referenceIds } from './card-data.ts';
import { FullReference } from './reference-link.tsx';
import { StatementLine } from './statement-line.tsx';

export function CardBody({ data }: { readonly data: CardData }) {
  const i18n = useI18n();
  const { card, references, outlet, stale } = data;
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
      {outlet?.control && <Control control={outlet.control} references={references} />}
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

interface ControlProps {
  readonly control: NonNullable<Outlet['control']>;
  readonly references: CardData['references'];
}

function Control({ control, references }: ControlProps) {
  const { t } = useI18n();
  return (
    <div>
      <h4>{t('card.control')}</h4>
      <dl class="facts">
        {(['funding', 'governance', 'editorial'] as const).map((field) => (
          <div key={field}>
            <dt>{t(`card.${field}`)}</dt>
            <dd>
              <StatementLine
                statement={{ ...control[field], text: control[field].value }}
                references={references}
              />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function References({ data: { card, outlet, references } }: { readonly data: CardData }) {
  const { t } = useI18n();
  const rows = referenceIds(card, outlet).flatMap((id) => references.get(id) ?? []);
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
