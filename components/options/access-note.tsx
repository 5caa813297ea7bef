/** Whether the browser lets Wirelight read sites, and a button to ask where it does not. */
import { useI18n } from '../ui/i18n-context.ts';
import type { OptionsData } from './options-types.ts';

interface Props {
  readonly access: OptionsData['access'];
  readonly onAsk: () => void;
}

export function AccessNote({ access, onAsk }: Props) {
  const { t } = useI18n();
  return (
    <>
      {access && <p>{t(access === 'all' ? 'opt.accessAll' : 'opt.accessSome')}</p>}
      <p class="quiet">{t('opt.accessMore')}</p>
      {access === 'some' && (
        <p>
          <button type="button" class="button primary" onClick={onAsk}>
            {t('opt.accessAsk')}
          </button>
        </p>
      )}
    </>
  );
}
