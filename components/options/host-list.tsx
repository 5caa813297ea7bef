/** A list of sites that can be added to and taken from; what is no site is refused with a sentence. */
import { useId, useState } from 'preact/hooks';
import { useI18n } from '../ui/i18n-context.ts';
import { hostOf } from './host-input.ts';

interface Props {
  readonly label: string;
  readonly hosts: readonly string[];
  readonly onChange: (hosts: readonly string[]) => void;
}

export function HostList({ label, hosts, onChange }: Props) {
  const { t } = useI18n();
  return (
    <div class="hosts">
      {hosts.length === 0 ? (
        <p class="quiet">{t('opt.noSites')}</p>
      ) : (
        <ul aria-label={label} class="rows">
          {hosts.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="button plain"
                aria-label={t('opt.removeNamed', { name: site })}
                onClick={() => onChange(hosts.filter((one) => one !== site))}
              >
                {t('opt.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddHost label={label} hosts={hosts} onChange={onChange} />
    </div>
  );
}

function AddHost({ label, hosts, onChange }: Props) {
  const { t } = useI18n();
  const id = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const site = hostOf(text);
    if (!site) return setFault(t('opt.badSite', { text: text.trim() }));
    if (hosts.includes(site)) return setFault(t('opt.knownSite', { site }));
    setText('');
    setFault('');
    onChange([...hosts, site].sort());
  };
  return (
    <form class="add-host" onSubmit={add} noValidate>
      <label class="field" for={id}>
        {t('opt.addSite')}
        <span class="unseen">: {label}</span>
      </label>
      <div class="field add-row">
        <input
          id={id}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('opt.add')}
        </button>
      </div>
      <p id={`${id}-hint`} class="quiet small" role="status">
        {fault || t('opt.siteHint')}
      </p>
    </form>
  );
}
