/** Which line style stands for which voice. */
import type { Voice } from '../../lib/engine/types.ts';
import { lineOf } from '../model/findings.ts';
import { Disclosure } from './disclosure.tsx';
import { useI18n } from './i18n-context.ts';

export function Legend({ open = false }: { readonly open?: boolean }) {
  const { t } = useI18n();
  return (
    <Disclosure title={t('panel.legend')} open={open} class="legend">
      <ul>
        {(Object.keys(lineOf) as Voice[]).map((voice) => (
          <li key={voice}>
            <span class={`voice line-${lineOf[voice]}`} aria-hidden="true">
              {t(`voice.${voice}.letter`)}
            </span>{' '}
            {t(`voice.${voice}`)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
