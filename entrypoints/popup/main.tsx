/** Wires the popup: asks the background, paints, and carries out what the reader chooses. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/popup.css';
import { makeNames } from '../../components/model/names.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupData, PopupEvents } from '../../components/popup/popup-types.ts';
import { I18nProvider } from '../../components/ui/i18n-context.ts';
import { onMessage } from '../../lib/browser/messages.ts';
import { openPanel } from '../../lib/browser/panel.ts';
import { changeSettings, readSettings } from '../../lib/browser/settings.ts';
import { isDiscreet, withSite } from '../../lib/browser/sites.ts';
import { putAwayUpdateNote, updateNote } from '../../lib/browser/update-note.ts';
import { attempt } from '../faces/attempt.ts';
import { excerptsOf, jumpTo, readNow, stateOf } from '../faces/page.ts';
import { reportFormats, saveReport } from '../faces/report.ts';
import { cardsFor, datasetInUse, namesFor } from '../faces/rows.ts';
import { shownTab } from '../faces/shown-tab.ts';
import { type Started, startFace } from '../faces/start.ts';

type Tab = { readonly id: number; readonly windowId: number };

let data: PopupData = {
  state: undefined,
  names: makeNames([], [], 'en'),
  cards: [],
  excerpts: undefined,
  discreet: false,
  formats: reportFormats,
};

async function main(): Promise<void> {
  const [started, tab] = await Promise.all([startFace(), activeTab()]);
  const events = eventsFor(tab, started);
  show = (change) => {
    data = { ...data, ...change };
    paint(started, events);
  };
  show({});
  onMessage('tabChanged', ({ data: { tabId } }) => {
    if (tabId === tab.id) void refresh(tab.id, started);
  });
  await refresh(tab.id, started);
  show({ updated: (await updateNote()) ?? undefined });
}

/** Merges a change into what is shown and paints it; set once the language is known. */
let show: (change: Partial<PopupData>) => void = () => undefined;

function paint({ i18n }: Started, events: PopupEvents): void {
  const root = document.getElementById('app');
  if (!root) return;
  render(
    <I18nProvider value={i18n}>
      <Popup {...data} {...events} />
    </I18nProvider>,
    root,
  );
}

/** The sentence first, with its names; cards and the page's words follow as they come. */
async function refresh(tabId: number, { i18n, settings }: Started): Promise<void> {
  const [state, dataset] = await Promise.all([stateOf(tabId), datasetInUse()]);
  const { analysis } = state;
  const names = analysis ? await namesFor(analysis, i18n.lang) : data.names;
  show({ state, names, dataset, discreet: isDiscreet(settings, state.host), said: undefined });
  if (!analysis) return;
  show({ cards: await cardsFor(analysis, dataset) });
  show({ dataset: await datasetInUse() }); // A database may have failed over the rows.
  show({ excerpts: await excerptsOf(tabId, analysis) });
}

function eventsFor(tab: Tab, started: Started): PopupEvents {
  const say = async (work: Promise<string | undefined>) => show({ said: await work });
  return {
    onJump: (finding) => void say(jumpTo(tab.id, finding)),
    onReadNow: () => void say(readNow(tab.id).then((said) => refresh(tab.id, started).then(() => said))),
    onPause: (pause) =>
      void say(attempt(() => pauseSite(pause)).then((said) => refresh(tab.id, started).then(() => said))),
    // The browser opens the panel only inside the click, so nothing may be awaited before.
    onOpenPanel: () => void openPanel({ tabId: tab.id, windowId: tab.windowId }).then(() => window.close()),
    onOptions: () => void browser.runtime.openOptionsPage(),
    onExport: (format) => void say(exportAs(tab.id, format)),
    onDismissUpdate: () => {
      show({ updated: undefined });
      void say(attempt(putAwayUpdateNote));
    },
  };
}

async function pauseSite(pause: boolean): Promise<void> {
  const host = data.state?.host;
  if (host) await changeSettings({ sites: withSite(await readSettings(), host, !pause) });
}

async function exportAs(tabId: number, format: (typeof reportFormats)[number]): Promise<string | undefined> {
  const { state, names } = data;
  if (!state?.analysis) return undefined;
  const { analysis, host, title = host } = state;
  return saveReport({ tabId, analysis, host, title, format, nameOf: (id) => names.of(id).text });
}

async function activeTab(): Promise<Tab> {
  const tab = await shownTab();
  return {
    id: tab?.id ?? browser.tabs.TAB_ID_NONE,
    windowId: tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT,
  };
}

void main();
