/** The popup: what this page rests on, in ten seconds. */

import { hostOf } from '../model/host.ts';
import { Notices, Said } from '../states/notices.tsx';
import { StateView } from '../states/state-view.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';
import { PopupEnd, PopupFooter } from './popup-footer.tsx';
import type { PopupData, PopupEvents } from './popup-types.ts';
import { ResultView } from './result-view.tsx';

export function Popup(props: PopupData & PopupEvents) {
  const { state } = props;
  const busy = state === undefined || state.phase === 'fired' || state.phase === 'reading';
  const analysis = state && state.phase === 'read' ? state.analysis : undefined;
  return (
    <>
      <PopupHeader {...props} />
      <main class="popup" aria-busy={busy}>
        <Said {...props} />
        {analysis ? <ResultView {...props} analysis={analysis} /> : <StateView {...props} />}
        <Notices {...props} />
        <PopupEnd {...props} exportable={analysis?.outcome === 'findings'} />
      </main>
      <PopupFooter {...props} />
    </>
  );
}

/** Phases in which pausing means anything. */
const pausable = new Set(['quiet', 'fired', 'reading', 'read', 'failed', 'not-started']);

function PopupHeader({ state, onPause }: PopupData & PopupEvents) {
  const { t } = useI18n();
  return (
    <header class="popup-header">
      <span class="brand">
        <svg viewBox="0 0 24 24" class="brand-mark" aria-hidden="true">
          <path d="M3 6h18M3 12h8M3 18h12" />
          <circle cx="18" cy="12" r="3" />
        </svg>
        <bdi class="host">{hostOf(state) || 'Wirelight'}</bdi>
      </span>
      {state && pausable.has(state.phase) && state.host && (
        <button type="button" class="button plain" onClick={() => onPause(true)}>
          <Icon name="pause" />
          {t('popup.pause')}
        </button>
      )}
    </header>
  );
}
