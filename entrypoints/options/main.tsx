/** Wires the options page. */
import { render } from 'preact';
import '../../assets/styles/options.css';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { I18nProvider } from '../../components/ui/i18n-context.ts';
import { watchSettings } from '../../lib/browser/settings.ts';
import { samplePainter } from '../faces/sample.ts';
import { startFace } from '../faces/start.ts';
import { optionsEvents } from './events.ts';
import { OptionsModel, sectionOf } from './model.ts';

async function main(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const model = new OptionsModel(await startFace(), () => paint());
  const events = optionsEvents(model, samplePainter(new AbortController().signal));
  const paint = () => {
    document.title = `${model.started.i18n.t('popup.options')} · Wirelight`;
    render(
      <I18nProvider value={model.started.i18n}>
        <OptionsPage {...model.data} {...events} />
      </I18nProvider>,
      root,
    );
  };
  paint();
  addEventListener('hashchange', () => model.set({ section: sectionOf(location.hash), said: undefined }));
  watchSettings((settings) => void follow(model, settings.language !== model.started.settings.language));
  model.load();
}

/** Settings changed, here or elsewhere: theme at once, another language with everything that is written in it. */
async function follow(model: OptionsModel, spoken: boolean): Promise<void> {
  model.started = await startFace();
  model.set({ settings: model.started.settings });
  if (spoken) await Promise.all([model.loadSample(), model.loadKept()]);
}

void main();
