/** Ways on: panel, report, options; and which dataset was used. */

import { useI18n } from '../ui/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';
import type { PopupData, PopupEvents, ReportFormat } from './popup-types.ts';

const names: Readonly<Record<ReportFormat, string>> = { markdown: 'Markdown', json: 'JSON', csv: 'CSV' };

interface Props extends PopupData, PopupEvents {
  readonly exportable: boolean;
}

export function PopupFooter({ dataset, exportable, formats, onOpenPanel, onOptions, onExport }: Props) {
  const i18n = useI18n();
  return (
    <footer class="popup-footer">
      <div class="actions">
        <button type="button" class="button" onClick={onOpenPanel}>
          <Icon name="panel" />
          {i18n.t('popup.openPanel')}
        </button>
        <button type="button" class="button plain" onClick={onOptions}>
          <Icon name="gear" />
          {i18n.t('popup.options')}
        </button>
      </div>
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
      <p class="quiet small">
        {i18n.t('popup.local')}
        {dataset && <> {i18n.t('popup.dataset', { date: i18n.date(dataset.version) })}.</>}
      </p>
    </footer>
  );
}
