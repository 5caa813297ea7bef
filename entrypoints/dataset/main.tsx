/** Wires the dataset page: the bundled dataset, searched here and nowhere else. */
import { render } from 'preact';
import '../../assets/styles/dataset.css';
import { DatasetPage } from '../../components/dataset-page/dataset-page.tsx';
import { entriesOf } from '../../components/dataset-page/entries.ts';
import { knowledgeOf } from '../../components/dataset-page/knowledge.ts';
import { I18nProvider } from '../../components/ui/i18n-context.ts';
import { loadBundle } from '../../lib/browser/bundle.ts';
import { startFace } from '../faces/start.ts';

async function main(): Promise<void> {
  const [{ i18n }, { dataset }] = await Promise.all([startFace(), loadBundle()]);
  const root = document.getElementById('app');
  if (!root) return;
  const known = knowledgeOf(dataset, entriesOf(dataset, i18n.lang));
  const today = new Date().toISOString().slice(0, 10);
  const paint = (moved: boolean, said?: string) => {
    const chosen = decodeURIComponent(location.hash.slice(1));
    const title = known.byKey.get(chosen)?.title.text ?? i18n.t('ds.title');
    document.title = `${title} · Wirelight`;
    render(
      <I18nProvider value={i18n}>
        <DatasetPage
          {...{ known, chosen, today, moved, said, onOpen }}
          onCopyLink={(key) => void copyLink(key).then(() => paint(moved, 'ds.linkCopied'))}
        />
      </I18nProvider>,
      root,
    );
  };
  addEventListener('hashchange', () => paint(true));
  paint(false);
}

function onOpen(key: string): void {
  location.hash = key;
}

async function copyLink(key: string): Promise<void> {
  await navigator.clipboard.writeText(new URL(`#${key}`, location.href).href);
}

void main();
