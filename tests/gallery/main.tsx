/**
 * Development only: every state of every face. `?story=popup-report&lang=de&theme=dark` shows one of them alone, as its
 * face would; without `story` all are listed in frames.
 */
import { render } from 'preact';
import { I18nProvider } from '../../components/ui/i18n-context.ts';
import { uiLanguages } from '../../lib/browser/settings-types.ts';
import { type Catalogue, type I18n, makeI18n } from '../../lib/i18n/i18n.ts';
import { Overview } from './overview.tsx';
import { stories } from './stories.ts';
import type { Face, Story } from './story.ts';

const catalogues = import.meta.glob<Catalogue>('../../assets/locales/*.json', { import: 'default' });
const styles: Readonly<Record<Face, () => Promise<unknown>>> = {
  popup: () => import('../../assets/styles/popup.css'),
  panel: () => import('../../assets/styles/panel.css'),
  'inline-card': () => import('./inline-card.css'),
  options: () => import('../../assets/styles/options.css'),
  welcome: () => import('../../assets/styles/welcome.css'),
  dataset: () => import('../../assets/styles/dataset.css'),
};

async function main(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const lang = query.get('lang') ?? 'en';
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  const root = document.getElementById('app');
  if (!root) return;
  const i18n = await language(lang);
  const story = stories.find(({ id }) => id === query.get('story'));
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = i18n.lang;
  if (story) await show(story, { i18n, theme, root });
  else {
    await import('./gallery.css');
    render(<Overview stories={stories} languages={uiLanguages} lang={lang} theme={theme} />, root);
  }
  // For the tools that photograph and examine.
  Object.assign(window, { storyIds: stories.map(({ id, face }) => ({ id, face })) });
  document.documentElement.dataset.ready = '';
}

interface Place {
  readonly i18n: I18n;
  readonly theme: 'light' | 'dark';
  readonly root: HTMLElement;
}

async function show(story: Story, { i18n, theme, root }: Place): Promise<void> {
  await styles[story.face]();
  const view = await story.draw({ i18n, theme });
  render(<I18nProvider value={i18n}>{view}</I18nProvider>, root);
  await story.act?.(root);
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

async function language(lang: string): Promise<I18n> {
  const load = catalogues[`../../assets/locales/${lang}.json`];
  if (!load) throw new Error(`There is no catalogue ${lang}.`);
  return makeI18n(lang, await load());
}

void main();
