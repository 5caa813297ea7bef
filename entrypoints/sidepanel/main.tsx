/** Wires the side panel: it follows the tab in front, keeps step with the page, and keeps the reader's notes. */
import { render } from 'preact';
import '../../assets/styles/panel.css';
import { Panel } from '../../components/panel/panel.tsx';
import { I18nProvider } from '../../components/ui/i18n-context.ts';
import { onMessage } from '../../lib/browser/messages.ts';
import { type Started, startFace } from '../faces/start.ts';
import { panelEvents } from './events.ts';
import { followTabs } from './follow.ts';
import { PanelModel } from './model.ts';

async function main(): Promise<void> {
  const started = await startFace();
  const model = new PanelModel(started, () => paint(started, model));
  model.paint();
  onMessage('tabChanged', ({ data: { tabId } }) => {
    if (tabId === model.tabId) void model.refresh();
  });
  onMessage('findingChosen', ({ data: { tabId, finding } }) => {
    if (tabId === model.tabId) model.set({ chosen: finding });
  });
  onMessage('findingVisible', ({ data: { finding }, sender }) => {
    if (sender.tab?.id === model.tabId) model.set({ passed: finding });
  });
  await followTabs((tabId) => model.show(tabId));
}

function paint({ i18n }: Started, model: PanelModel): void {
  const root = document.getElementById('app');
  if (!root) return;
  render(
    <I18nProvider value={i18n}>
      <Panel key={model.tabId} {...model.data} {...panelEvents(model)} />
    </I18nProvider>,
    root,
  );
}

void main();
