/** What is marked and how, with a sample that follows every choice at once. */
import type { Family, Settings } from '../../lib/browser/settings-types.ts';
import { SampleText } from '../sample/sample-text.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { Legend } from '../ui/legend.tsx';
import { Choice, Group, Switch } from './form.tsx';
import type { OptionsProps } from './options-types.ts';

const families = ['sources', 'credits', 'datelines', 'framing'] as const satisfies readonly Family[];
const strengths = ['quiet', 'normal', 'strong'] as const satisfies readonly Settings['strength'][];
const tints = ['blue', 'teal', 'violet', 'grey'] as const satisfies readonly Settings['tint'][];

export function MarksSection(props: OptionsProps) {
  const { t } = useI18n();
  const { settings, sample, paint, onChange } = props;
  return (
    <div class="split">
      <div class="column">
        <Group title={t('opt.families')}>
          {families.map((family) => (
            <Switch
              key={family}
              label={t(`family.${family}`)}
              note={t(`opt.${family}More`)}
              checked={settings.families[family]}
              onChange={(on) => onChange({ families: { ...settings.families, [family]: on } })}
            />
          ))}
        </Group>
        <Choice
          title={t('opt.strength')}
          name="strength"
          value={settings.strength}
          options={strengths.map((key) => [key, t(`opt.${key}`)])}
          onChoose={(strength) => onChange({ strength })}
          inline
        />
        <Choice
          title={t('opt.tint')}
          name="tint"
          value={settings.tint}
          options={tints.map((key) => [key, t(`opt.${key}`)])}
          onChoose={(tint) => onChange({ tint })}
          note={t('opt.tintMore')}
          inline
        />
        <Switch
          label={t('opt.openOnRest')}
          note={t('opt.openOnRestMore')}
          checked={settings.openOnRest}
          onChange={(openOnRest) => onChange({ openOnRest })}
        />
      </div>
      <Group title={t('opt.preview')} note={t('opt.previewMore')}>
        {sample && <SampleText sample={sample} look={settings} paint={paint} />}
        <Legend open />
      </Group>
    </div>
  );
}
