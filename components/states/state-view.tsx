/** Every state in which there is no Analysis to show, each with what it means and what a reader can do. */
import type { TabState } from '../../lib/browser/messages.ts';
import type { Key } from '../../lib/i18n/i18n.ts';
import type { PopupEvents } from '../popup/popup-types.ts';
import { useI18n } from '../ui/i18n-context.ts';

type Quiet = TabState['phase'] | 'loading';

interface Words {
  readonly title: Key;
  readonly more?: Key;
  readonly action?: Key;
}

const words: Readonly<Record<Quiet, Words>> = {
  loading: { title: 'state.loading' },
  quiet: { title: 'sum.nothing', more: 'sum.nothingMore' },
  fired: { title: 'state.fired', more: 'state.readingMore' },
  reading: { title: 'state.reading', more: 'state.readingMore' },
  // `read` comes with an Analysis; without one the page has only just begun to answer.
  read: { title: 'state.reading', more: 'state.readingMore' },
  off: { title: 'state.off', more: 'state.offMore' },
  restricted: { title: 'state.restricted', more: 'state.restrictedMore' },
  'no-access': { title: 'state.no-access', more: 'state.no-accessMore', action: 'state.readOnce' },
  'not-started': { title: 'state.not-started', more: 'state.not-startedMore', action: 'state.readNow' },
  failed: { title: 'state.failed', action: 'state.tryAgain' },
};

interface Props extends Pick<PopupEvents, 'onReadNow' | 'onPause'> {
  readonly state: TabState | undefined;
}

export function StateView({ state, onReadNow, onPause }: Props) {
  const { t, tOr } = useI18n();
  const phase = state?.phase ?? 'loading';
  const { title, more, action } = words[phase];
  return (
    <section class="state">
      <h1>{t(title)}</h1>
      {phase === 'failed' && <p>{tOr(`error.${state?.reason}`, 'reason.unknown')}</p>}
      {more && <p class="quiet">{t(more)}</p>}
      {action && (
        <button type="button" class="button primary" onClick={onReadNow}>
          {t(action)}
        </button>
      )}
      {phase === 'off' && (
        <button type="button" class="button primary" onClick={() => onPause(false)}>
          {t('popup.resume')}
        </button>
      )}
    </section>
  );
}
