/** What is kept on this machine and how much; counts; export, import, erase. */
import { useState } from 'preact/hooks';
import { useI18n } from '../ui/i18n-context.ts';
import { FileButton, Group, Switch } from './form.tsx';
import type { DataKind, Kept, OptionsProps } from './options-types.ts';

const kinds = ['notes', 'packs', 'checks', 'counts'] as const satisfies readonly DataKind[];

export function DataSection(props: OptionsProps) {
  const { t } = useI18n();
  const { kept, settings, onChange } = props;
  return (
    <div class="column">
      <p>{t('opt.neverKept')}</p>
      {kept === 'unusable' && <p class="notice">{t('popup.databaseUnusable')}</p>}
      {kept && kept !== 'unusable' && <KeptData {...props} kept={kept} />}
      <Group title={t('opt.countsTitle')}>
        <Switch
          label={t('opt.counts')}
          note={t('opt.countsMore')}
          checked={settings.counts}
          onChange={(counts) => onChange({ counts })}
        />
        {kept && kept !== 'unusable' && <Counts {...props} kept={kept} />}
      </Group>
    </div>
  );
}

type WithKept = OptionsProps & { readonly kept: Kept };

function KeptData({ kept, onErase, onExport, onImport, onResetSettings }: WithKept) {
  const { t } = useI18n();
  const { sizes, room } = kept;
  return (
    <Group title={t('opt.kept')}>
      <ul class="rows">
        {kinds.filter(isShown(sizes)).map((kind) => {
          const what = t(`opt.kind.${kind}`, { count: sizes[kind] });
          return (
            <li key={kind}>
              {what}
              {sizes[kind] > 0 && <Erase what={what} onErase={() => onErase([kind])} />}
            </li>
          );
        })}
        <li>
          {t('opt.settingsKept')}
          <Erase what={t('opt.settingsKept')} onErase={onResetSettings} />
        </li>
      </ul>
      {room && (
        <p class="quiet">{t('opt.room', { used: useBytes(room.used), quota: useBytes(room.quota) })}</p>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={onExport}>
          {t('opt.export')}
        </button>
        <FileButton text={t('opt.import')} accept=".json" onFile={onImport} />
        <Erase what={t('opt.everything')} text={t('opt.eraseAll')} onErase={() => onErase(kinds)} />
      </div>
    </Group>
  );
}

/** Saved checks come only from a file that was read in, so a reader without any need not hear of them. */
function isShown(sizes: Kept['sizes']): (kind: DataKind) => boolean {
  return (kind) => kind !== 'checks' || sizes.checks > 0;
}

function Counts({ kept: { counts }, onErase, settings }: WithKept) {
  const { t, number } = useI18n();
  if (counts.length === 0) return settings.counts ? <p class="quiet">{t('opt.noCounts')}</p> : null;
  return (
    <>
      <dl class="rows counts">
        {counts.map(({ entry, label, count }) => (
          <div key={entry}>
            <dt>
              <bdi>{label}</bdi>
            </dt>
            <dd class="numbers">{number(count)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button" onClick={() => onErase(['counts'])}>
          {t('opt.eraseCounts')}
        </button>
      </p>
    </>
  );
}

interface EraseProps {
  readonly what: string;
  readonly text?: string;
  readonly onErase: () => void;
}

/** Asks once more before anything is gone. */
function Erase({ what, text, onErase }: EraseProps) {
  const { t } = useI18n();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button
        type="button"
        class={text ? 'button' : 'button plain'}
        aria-label={`${t('opt.erase')}: ${what}`}
        onClick={() => setAsked(true)}
      >
        {text ?? t('opt.erase')}
      </button>
    );
  }
  return (
    <fieldset class="actions bare" aria-label={what}>
      <span role="status">{t('opt.eraseSure')}</span>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsked(false);
          onErase();
        }}
      >
        {t('opt.eraseYes')}
      </button>
      <button
        type="button"
        class="button plain"
        ref={(button) => button?.focus()}
        onClick={() => setAsked(false)}
      >
        {t('opt.cancel')}
      </button>
    </fieldset>
  );
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function useBytes(bytes: number): string {
  const { lang } = useI18n();
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const format = { style: 'unit', unit: units[step], maximumFractionDigits: step > 1 ? 1 : 0 } as const;
  return new Intl.NumberFormat(lang, format).format(bytes / 1000 ** step);
}
