/** The reader's packs: data files of their own, imported, switched, saved again as they came, removed. */
import { useI18n } from '../ui/i18n-context.ts';
import { FileButton } from './form.tsx';
import type { OptionsProps, PackInfo } from './options-types.ts';

export function PacksSection(props: OptionsProps) {
  const { t } = useI18n();
  const { kept, refused, onImportPack } = props;
  if (kept === 'unusable') return <p class="notice">{t('popup.databaseUnusable')}</p>;
  const packs = kept?.packs ?? [];
  return (
    <div class="column">
      <p>{t('opt.packsMore')}</p>
      {kept && packs.length === 0 && <p class="quiet">{t('opt.noPacks')}</p>}
      {packs.length > 0 && (
        <ul class="rows">
          {packs.map((pack) => (
            <PackRow key={pack.id} pack={pack} {...props} />
          ))}
        </ul>
      )}
      <p>
        <FileButton text={t('opt.importPack')} accept=".yml,.yaml,.json" onFile={onImportPack} />
      </p>
      {refused && <Refused refused={refused} />}
    </div>
  );
}

function PackRow({ pack: { id, name, at, on }, onPack }: OptionsProps & { readonly pack: PackInfo }) {
  const { t, date } = useI18n();
  return (
    <li>
      <label class="check">
        <input type="checkbox" checked={on} onChange={() => onPack(id, on ? 'off' : 'on')} />
        <span>
          <bdi>{name}</bdi>
          <span class="quiet small"> {t('opt.packSince', { date: date(at) })}</span>
        </span>
      </label>
      <span class="actions">
        <button
          type="button"
          class="button plain"
          aria-label={t('opt.saveNamed', { name })}
          onClick={() => onPack(id, 'save')}
        >
          {t('opt.save')}
        </button>
        <button
          type="button"
          class="button plain"
          aria-label={t('opt.removeNamed', { name })}
          onClick={() => onPack(id, 'remove')}
        >
          {t('opt.remove')}
        </button>
      </span>
    </li>
  );
}

/** Every fault with its line and field, in the words of the checks (English, like the format itself). */
function Refused({
  refused: { file, problems },
}: Required<Pick<OptionsProps, 'refused'>> & { refused: object }) {
  const { t } = useI18n();
  return (
    <div class="notice" role="alert">
      <p>{t('opt.packRefused', { file })}</p>
      <ol class="problems">
        {problems.map(({ line, field, message }) => (
          <li key={`${line} ${field} ${message}`}>
            {t('opt.packLine', { line })}
            {field && (
              <>
                {', '}
                <code>{field}</code>
              </>
            )}
            : <bdi lang="en">{message}</bdi>
          </li>
        ))}
      </ol>
    </div>
  );
}
