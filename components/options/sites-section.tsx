/** Where Wirelight reads, where it leaves nothing in the page, and what the browser lets it do. */
import type { Settings } from '../../lib/browser/settings-types.ts';
import { useI18n } from '../ui/i18n-context.ts';
import { AccessNote } from './access-note.tsx';
import { Choice, Group, Switch } from './form.tsx';
import { HostList } from './host-list.tsx';
import type { OptionsProps } from './options-types.ts';

const modes = ['everywhere', 'except', 'only'] as const satisfies readonly Settings['sites']['mode'][];
const permissions = ['hosts', 'scripting', 'activeTab', 'storage', 'contextMenus', 'sidePanel'] as const;

export function SitesSection({ settings, access, onChange, onAskAccess }: OptionsProps) {
  const { t } = useI18n();
  const { sites, discreet } = settings;
  return (
    <div class="column">
      <Choice
        title={t('opt.where')}
        name="mode"
        value={sites.mode}
        options={modes.map((mode) => [mode, t(`opt.${mode}`)])}
        onChoose={(mode) => onChange({ sites: { ...sites, mode } })}
      />
      {sites.mode !== 'everywhere' && (
        <HostList
          label={t(`opt.${sites.mode}`)}
          hosts={sites.hosts}
          onChange={(hosts) => onChange({ sites: { ...sites, hosts } })}
        />
      )}
      <Group title={t('opt.discreet')} note={t('opt.discreetMore')}>
        <Switch
          label={t('opt.discreetEverywhere')}
          checked={discreet.everywhere}
          onChange={(everywhere) => onChange({ discreet: { ...discreet, everywhere } })}
        />
        {!discreet.everywhere && (
          <>
            <h3>{t('opt.discreetSites')}</h3>
            <HostList
              label={t('opt.discreetSites')}
              hosts={discreet.hosts}
              onChange={(hosts) => onChange({ discreet: { ...discreet, hosts } })}
            />
          </>
        )}
      </Group>
      <Group title={t('opt.access')}>
        <AccessNote access={access} onAsk={onAskAccess} />
      </Group>
      <Group title={t('opt.permissions')}>
        <dl class="facts">
          {permissions.map((name) => (
            <div key={name}>
              <dt>{t(`perm.${name}`)}</dt>
              <dd>{t(`perm.${name}More`)}</dd>
            </div>
          ))}
        </dl>
      </Group>
    </div>
  );
}
