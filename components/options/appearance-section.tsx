/** Language of the interface, light or dark. */
import type { Settings } from '../../lib/browser/settings-types.ts';
import { useI18n } from '../ui/i18n-context.ts';
import { Choice } from './form.tsx';
import type { OptionsProps } from './options-types.ts';

const themes = ['auto', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

export function AppearanceSection({ settings, languages, onChange }: OptionsProps) {
  const { t } = useI18n();
  return (
    <div class="column">
      <Choice
        title={t('opt.language')}
        name="language"
        value={settings.language}
        options={[['auto', t('opt.languageAuto')], ...languages.map((tag) => [tag, ownName(tag)] as const)]}
        onChoose={(language) => onChange({ language })}
        note={t('opt.languageMore')}
      />
      <Choice
        title={t('opt.theme')}
        name="theme"
        value={settings.theme}
        options={themes.map((theme) => [theme, t(`opt.theme.${theme}`)])}
        onChoose={(theme) => onChange({ theme })}
      />
    </div>
  );
}

/** A language in its own words, so that its readers find it whatever the page is in. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
