/** The four commands and their keys: changed here where the browser lets us, else on its own page. */
import { useI18n } from '../ui/i18n-context.ts';
import { keysOf } from './keys.ts';
import type { OptionsProps, Shortcut } from './options-types.ts';

export function ShortcutsSection(props: OptionsProps) {
  const { t } = useI18n();
  const { shortcuts, shortcutsEditable, onOpenShortcuts } = props;
  return (
    <div class="column">
      {shortcutsEditable && <p class="quiet">{t('opt.shortcutsHere')}</p>}
      <dl class="rows shortcuts">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.command}>
            <dt>{t(`cmd.${shortcut.command}` as 'cmd.next-mark')}</dt>
            <dd>
              {shortcutsEditable ? <KeyField shortcut={shortcut} {...props} /> : <Keys {...shortcut} />}
            </dd>
          </div>
        ))}
      </dl>
      {!shortcutsEditable && (
        <p>
          <button type="button" class="button" onClick={onOpenShortcuts}>
            {t('opt.openShortcuts')}
          </button>
        </p>
      )}
    </div>
  );
}

/** The keys of a command, as the browser writes them. */
export function Keys({ keys }: Pick<Shortcut, 'keys'>) {
  const { t } = useI18n();
  return keys ? <kbd>{keys}</kbd> : <span class="quiet">{t('opt.noShortcut')}</span>;
}

/** Takes the keys that are pressed in it; Tab and Escape keep their meaning. */
function KeyField({
  shortcut: { command, keys },
  onShortcut,
}: OptionsProps & { readonly shortcut: Shortcut }) {
  const { t } = useI18n();
  const name = t(`cmd.${command}` as 'cmd.next-mark');
  const press = (event: KeyboardEvent) => {
    const pressed = keysOf(event);
    if (!pressed) return;
    event.preventDefault();
    onShortcut(command, pressed);
  };
  return (
    <span class="field add-row">
      <input
        type="text"
        readOnly
        aria-label={name}
        value={keys}
        placeholder={t('opt.noShortcut')}
        onKeyDown={press}
      />
      <button
        type="button"
        class="button plain"
        aria-label={t('opt.resetNamed', { name })}
        onClick={() => onShortcut(command, null)}
      >
        {t('opt.reset')}
      </button>
    </span>
  );
}
