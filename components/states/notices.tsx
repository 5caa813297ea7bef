/** Short things to know before reading on; and a live line for what has just happened. */
import type { Key } from '../../lib/i18n/i18n.ts';
import type { PopupData, PopupEvents } from '../popup/popup-types.ts';
import { useI18n } from '../ui/i18n-context.ts';

interface Props
  extends Pick<PopupData, 'dataset' | 'discreet' | 'updated' | 'said'>,
    Partial<Pick<PopupEvents, 'onDismissUpdate'>> {}

export function Notices({ dataset, discreet, updated, said, onDismissUpdate }: Props) {
  const i18n = useI18n();
  return (
    <>
      <p role="status" class={said ? 'notice' : 'unseen'}>
        {said ? i18n.tOr(said, 'error.unknown') : ''}
      </p>
      {updated && (
        <div class="notice">
          <p>{i18n.t('popup.updated', { version: updated })}</p>
          <button type="button" class="button plain" onClick={onDismissUpdate}>
            {i18n.t('popup.dismiss')}
          </button>
        </div>
      )}
      {discreet && <Notice text="popup.discreet" />}
      {dataset && !dataset.usable && <Notice text="popup.databaseUnusable" />}
      {dataset?.stale && (
        <p class="notice">{i18n.t('popup.datasetOld', { date: i18n.date(dataset.version) })}</p>
      )}
    </>
  );
}

function Notice({ text }: { readonly text: Key }) {
  const { t } = useI18n();
  return <p class="notice">{t(text)}</p>;
}
