/** The one page after installation: what it does and does not do, a text to try it on, access, discreet mode. */
import { AccessNote } from '../options/access-note.tsx';
import { Group } from '../options/form.tsx';
import { Keys } from '../options/shortcuts-section.tsx';
import { useI18n } from '../ui/i18n-context.ts';
import { PageFrame } from '../ui/page-frame.tsx';
import { Demo } from './demo.tsx';
import type { WelcomeData, WelcomeEvents } from './welcome-types.ts';

export function WelcomePage(props: WelcomeData & WelcomeEvents) {
  const { t, tOr } = useI18n();
  const { access, onAskAccess, discreet, onDiscreet, shortcuts, said } = props;
  return (
    <PageFrame title="Wirelight">
      <main class="welcome">
        <h1>{t('wel.title')}</h1>
        <p class="lead">{t('wel.lead')}</p>
        <div class="pair">
          <Points title={t('wel.does')} points={[t('wel.does1'), t('wel.does2'), t('wel.does3')]} />
          <Points title={t('wel.not')} points={[t('wel.not1'), t('wel.not2'), t('wel.not3')]} />
        </div>
        <Group title={t('wel.try')} note={t('wel.tryMore')}>
          <Demo {...props} />
        </Group>
        <div class="pair">
          <Group title={t('opt.access')}>
            <AccessNote access={access} onAsk={onAskAccess} />
          </Group>
          <Group title={t('opt.discreet')}>
            <p>{t('wel.discreet')}</p>
            <p>
              <button
                type="button"
                class="button"
                aria-pressed={discreet}
                onClick={() => onDiscreet(!discreet)}
              >
                {t(discreet ? 'wel.discreetOn' : 'wel.discreetTurnOn')}
              </button>
            </p>
          </Group>
        </div>
        {shortcuts.length > 0 && (
          <Group title={t('opt.shortcuts')}>
            <dl class="facts">
              {shortcuts.map(({ command, keys }) => (
                <div key={command}>
                  <dt>{t(`cmd.${command}` as 'cmd.next-mark')}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </Group>
        )}
        <p role="status" class={said ? 'notice' : 'unseen'}>
          {said ? tOr(said, 'error.unknown') : ''}
        </p>
        <p class="lead">{t('wel.ready')}</p>
        <ul class="links">
          <li>
            <a href="/options.html">{t('popup.options')}</a>
          </li>
          <li>
            <a href="/dataset.html">{t('ds.title')}</a>
          </li>
        </ul>
      </main>
    </PageFrame>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <Group title={title}>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Group>
  );
}
