/** Wires the welcome page. */
import { render } from 'preact';
import '../../assets/styles/welcome.css';
import { samplePage } from '../../components/sample/sample-page.ts';
import { I18nProvider } from '../../components/ui/i18n-context.ts';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import type { WelcomeData, WelcomeEvents } from '../../components/welcome/welcome-types.ts';
import { expectedError } from '../../lib/browser/errors.ts';
import { changeSettings, readSettings } from '../../lib/browser/settings.ts';
import { readSample, samplePainter } from '../faces/sample.ts';
import { readShortcuts } from '../faces/shortcuts.ts';
import { askSiteAccess, siteAccess } from '../faces/site-access.ts';
import { startFace } from '../faces/start.ts';
import { cardOf } from './card.ts';

async function main(): Promise<void> {
  const { settings, i18n } = await startFace();
  document.title = `${i18n.t('wel.title')} · Wirelight`;
  const { paint, findingAt } = samplePainter(new AbortController().signal);
  let data: WelcomeData = {
    sample: undefined,
    look: settings,
    access: undefined,
    discreet: settings.discreet.everywhere,
    shortcuts: [],
  };
  const set = (change: Partial<WelcomeData>) => {
    data = { ...data, ...change };
    const root = document.getElementById('app');
    if (!root) return;
    render(
      <I18nProvider value={i18n}>
        <WelcomePage {...data} {...events} />
      </I18nProvider>,
      root,
    );
  };
  const choose = async (chosen: string) => {
    set({ chosen });
    const card = data.sample && (await cardOf(data.sample, chosen));
    if (chosen === data.chosen) set({ card, said: card ? undefined : 'error.noAnswer' });
  };
  const events: WelcomeEvents = {
    paint,
    onChoose: (finding) => void choose(finding),
    onPoint: (event) => {
      const finding = findingAt(event);
      if (finding) void choose(finding);
    },
    // Browsers ask only inside the click, so nothing may be awaited before.
    onAskAccess: () =>
      void askSiteAccess().then(async (given) =>
        set({ access: await siteAccess(), said: given ? 'opt.accessGiven' : 'opt.accessDenied' }),
      ),
    onDiscreet: (everywhere) =>
      void beDiscreet(everywhere).then((said) =>
        set(said ? { said } : { discreet: everywhere, said: undefined }),
      ),
  };
  set({});
  void siteAccess().then((access) => set({ access }));
  void readShortcuts().then((shortcuts) => set({ shortcuts }));
  set({ sample: await readSample(samplePage(i18n)) });
}

/** Key of what went wrong, or undefined. */
async function beDiscreet(everywhere: boolean): Promise<string | undefined> {
  try {
    const { discreet } = await readSettings();
    await changeSettings({ discreet: { ...discreet, everywhere } });
    return undefined;
  } catch (error) {
    const known = expectedError(error);
    if (!known) throw error;
    return `error.${known}`;
  }
}

void main();
