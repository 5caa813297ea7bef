/** Ways on: the panel and the options always at hand; below what was found, a report and which dataset was used. */

import { useI18n } from '../ui/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';
import type { PopupData, PopupEvents, ReportFormat } from './popup-types.ts';

const names: Readonly<Record<ReportFormat, string>> = { markdown: 'Markdown', json: 'JSON', csv: 'CSV' };

export function PopupFooter({ onOpenPanel, onOptions }: PopupEvents) {
  const { t } = useI18n();
  return (
    <footer class="popup-footer actions">
      <button type="button" class="button" onClick={onOpenPanel}>
        <Icon name="panel" />
        {t('popup.openPanel')}
      </button>
      <button type="button" class="button plain" onClick={onOptions}>
        <Icon name="gear" />
        {t('popup.options')}
      </button>
    </footer>
  );
}

/** Saving a report, and where the words of this popup come from. */
export function PopupEnd({
  dataset,
  formats,
  exportable,
  onExport,
}: PopupData & PopupEvents & { readonly exportable: boolean }) {
  const i18n = useI18n();
  return (
    <div class="popup-end">
      {exportable && (
        <fieldset class="actions">
          <legend>
            <Icon name="save" /> {i18n.t('popup.export')}
          </legend>
          {formats.map((format) => (
            <button
              type="button"
              key={format}
              class="button plain"
              aria-label={i18n.t('popup.exportAs', { format: names[format] })}
              onClick={() => onExport(format)}
            >
              {names[format]}
            </button>
          ))}
        </fieldset>
      )}
      <p class="quiet small">{i18n.t('popup.local')}</p>
      {dataset && <p class="quiet small">{i18n.t('popup.dataset', { date: i18n.date(dataset.version) })}</p>}
    </div>
  );
}
