/** One sentence of a card with its source and the date at which it held. */
import type { Reference, Statement } from '../../lib/dataset/schema.ts';
import { Dots } from '../ui/dots.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { ShortReference } from './reference-link.tsx';

interface Props {
  readonly statement: Pick<Statement, 'text' | 'refs' | 'asOf'> & { readonly kind?: Statement['kind'] };
  readonly references: ReadonlyMap<string, Reference>;
}

export function StatementLine({ statement, references }: Props) {
  const i18n = useI18n();
  const { text, kind = 'fact', refs, asOf } = statement;
  return (
    <>
      <p>
        {kind !== 'fact' && <span class="tag">{i18n.t(`card.${kind}`)}</span>} <bdi lang="en">{text}</bdi>
      </p>
      <p class="quiet small sources">
        <Dots
          parts={[
            ...refs.map((id) => {
              const reference = references.get(id);
              return reference && <ShortReference reference={reference} />;
            }),
            i18n.t('card.asOf', { date: i18n.date(asOf) }),
          ]}
        />
      </p>
    </>
  );
}
