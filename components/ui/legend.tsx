/** Which line stands for what: sources, datelines and credits have each their own, a phrase that of its voice. */
import type { Family } from '../../lib/browser/settings-types.ts';
import type { Voice } from '../../lib/engine/types.ts';
import { lineOf } from '../model/findings.ts';
import { Disclosure } from './disclosure.tsx';
import { useI18n } from './i18n-context.ts';

const families: readonly Exclude<Family, 'framing'>[] = ['sources', 'datelines', 'credits'];

export function Legend({ open = false }: { readonly open?: boolean }) {
  const { t } = useI18n();
  return (
    <Disclosure title={t('panel.legend')} open={open} class="legend">
      <ul>
        {families.map((family) => (
          <li key={family}>
            <span class={`voice line-${family}`} aria-hidden="true" /> {t(`family.${family}`)}
          </li>
        ))}
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
