/** A live line for what has just happened, and short things to know. */
import type { Key } from '../../lib/i18n/i18n.ts';
import type { PopupData, PopupEvents } from '../popup/popup-types.ts';
import { useI18n } from '../ui/i18n-context.ts';

/** What has just happened, said aloud by screen readers. Always there, so that a change in it is noticed. */
export function Said({ said }: Pick<PopupData, 'said'>) {
  const i18n = useI18n();
  return (
    <p role="status" class={said ? 'notice' : 'unseen'}>
      {said ? i18n.tOr(said, 'error.unknown') : ''}
    </p>
  );
}

interface Props
  extends Pick<PopupData, 'dataset' | 'discreet' | 'updated'>,
    Partial<Pick<PopupEvents, 'onDismissUpdate'>> {}

/** Things to know that hold for longer; they stand below what the reader came for. */
export function Notices({ dataset, discreet, updated, onDismissUpdate }: Props) {
  const i18n = useI18n();
  return (
    <>
      {discreet && <Notice text="popup.discreet" />}
      {dataset && !dataset.usable && <Notice text="popup.databaseUnusable" />}
      {dataset?.stale && (
        <p class="notice">{i18n.t('popup.datasetOld', { date: i18n.date(dataset.version) })}</p>
      )}
      {updated && (
        <div class="notice">
          <p>{i18n.t('popup.updated', { version: updated })}</p>
          <button type="button" class="button plain" onClick={onDismissUpdate}>
            {i18n.t('popup.dismiss')}
          </button>
        </div>
      )}
    </>
  );
}

function Notice({ text }: { readonly text: Key }) {
  const { t } = useI18n();
  return <p class="notice">{t(text)}</p>;
}
