/** A voice shown three ways at once: letter, line style and word. */
import type { Framing } from '../../lib/engine/types.ts';
import { lineOf } from '../model/findings.ts';
import { useI18n } from './i18n-context.ts';

export function VoiceMark({ finding }: { readonly finding: Framing }) {
  const { t } = useI18n();
  const { voice, author } = finding;
  return (
    <span class="voice-mark">
      <span class={`voice line-${lineOf[voice]}`} aria-hidden="true">
        {t(`voice.${voice}.letter`)}
      </span>{' '}
      {voice === 'own' && author ? t('voice.author') : t(`voice.${voice}`)}
    </span>
  );
}
