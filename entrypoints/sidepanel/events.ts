/** What a reader can do in the panel. */
import { browser } from 'wxt/browser';
import { mistakeReport } from '../../components/model/explain.ts';
import type { PanelEvents } from '../../components/panel/panel-types.ts';
import { sendMessage } from '../../lib/browser/messages.ts';
import { changeSettings, readSettings } from '../../lib/browser/settings.ts';
import { withSite } from '../../lib/browser/sites.ts';
import type { Note } from '../../lib/store/database.ts';
import { attempt } from '../faces/attempt.ts';
import { jumpTo, quietly, readNow } from '../faces/page.ts';
import { isNamed } from '../faces/shown-tab.ts';
import type { PanelModel } from './model.ts';

export function panelEvents(model: PanelModel): PanelEvents {
  const say = async (work: Promise<string | undefined>) => model.set({ said: await work });
  return {
    onJump: (finding) => {
      model.set({ chosen: model.data.chosen === finding ? undefined : finding });
      void say(jump(model, finding));
    },
    onReadNow: () => void say(readNow(model.tabId).then((said) => model.refresh().then(() => said))),
    onPause: (pause) =>
      void say(attempt(() => pauseSite(model, pause)).then((said) => model.refresh().then(() => said))),
    onNote: (note) => void say(keep(model, note)),
    onReport: (finding) => void say(copyReport(model, finding)),
  };
}

/** A panel in a tab of its own hides the page, which then comes to the front. */
async function jump({ tabId }: PanelModel, finding: string): Promise<string | undefined> {
  const said = await jumpTo(tabId, finding);
  if (!said && isNamed()) await browser.tabs.update(tabId, { active: true });
  return said;
}

async function pauseSite(model: PanelModel, pause: boolean): Promise<void> {
  const host = model.data.state?.host;
  if (host) await changeSettings({ sites: withSite(await readSettings(), host, !pause) });
}

async function keep(model: PanelModel, note: Note): Promise<string> {
  const { id } = note;
  const answer =
    note.text === '' && id !== undefined
      ? await quietly(() => sendMessage('deleteNote', { id }))
      : await quietly(() => sendMessage('saveNote', note));
  if (!answer.ok) return `error.${answer.error}`;
  await model.loadNotes(model.data.state?.url ?? '');
  return note.text === '' ? 'note.deleted' : 'note.saved';
}

async function copyReport({ data }: PanelModel, id: string): Promise<string | undefined> {
  const analysis = data.state?.analysis;
  const finding = analysis?.findings.find((one) => one.id === id);
  if (!analysis || !finding) return undefined;
  await navigator.clipboard.writeText(
    mistakeReport(finding, data.excerpts?.get(id)?.words ?? '', analysis.dataset),
  );
  return 'finding.reported';
}
