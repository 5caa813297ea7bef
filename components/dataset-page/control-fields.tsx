/** The three fields of control, each with its source and date. */
import type { Outlet, Reference } from '../../lib/dataset/schema.ts';
import { StatementLine } from '../cards/statement-line.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { Field } from './parts.tsx';

interface Props {
  readonly control: NonNullable<Outlet['control']>;
  readonly references: ReadonlyMap<string, Reference>;
}

export function ControlFields({ control, references }: Props) {
  const { t } = useI18n();
  return (
    <Field term={t('card.control')}>
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
    </Field>
  );
}
