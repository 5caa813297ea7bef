/** What this is, what it is made of, and under which licences. */
import { Dots } from '../ui/dots.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { Group } from './form.tsx';
import type { OptionsProps } from './options-types.ts';

/** Packages whose code is shipped. */
const shipped = [
  ['Preact', 'MIT'],
  ['Dexie', 'Apache-2.0'],
  ['Zod', 'MIT'],
  ['yaml', 'ISC'],
  ['tldts', 'MIT'],
  ['WXT', 'MIT'],
] as const;

export function AboutSection({ version, dataset }: OptionsProps) {
  const { t, date } = useI18n();
  return (
    <div class="column">
      <p>
        <Dots
          parts={[
            t('about.version', { version }),
            dataset && t('popup.dataset', { date: date(dataset.version) }),
          ]}
        />
      </p>
      <p>{t('popup.local')}</p>
      <p>{t('sum.notVerdict')}</p>
      <ul class="links">
        <li>
          <a href="/dataset.html">{t('ds.title')}</a>
        </li>
        <li>
          <a href="/welcome.html">{t('about.welcome')}</a>
        </li>
      </ul>
      <Group title={t('about.licences')}>
        <p>{t('about.own', { licence: dataset?.licence ?? 'CC-BY-4.0' })}</p>
        <dl class="rows counts">
          {shipped.map(([name, licence]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{licence}</dd>
            </div>
          ))}
        </dl>
      </Group>
    </div>
  );
}
