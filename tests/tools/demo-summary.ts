/** What the extension found on a page, as its background knows it. */
import type { Worker } from 'playwright-core';
import type { Analysis, Finding } from '../../lib/engine/types.ts';

export interface Found {
  readonly tabId: number;
  readonly analysis?: Analysis;
}

/** Waits up to three seconds for the reader; a page on which the gate stays shut has no analysis. */
export async function whatWasFound(worker: Worker, url: string): Promise<Found> {
  const deadline = Date.now() + 3000;
  for (;;) {
    const found = await worker.evaluate(look, url);
    if (found.analysis || Date.now() > deadline) return found;
    await new Promise((done) => setTimeout(done, 150));
  }
}

/** Runs in the background. */
async function look(url: string): Promise<Found> {
  const api = (globalThis as unknown as { chrome: { tabs: Tabs; storage: { session: Session } } }).chrome;
  const tab = (await api.tabs.query({})).find((one) => one.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  const key = `tab:${tab.id}`;
  const stored = (await api.storage.session.get(key))[key];
  return { tabId: tab.id, ...(stored ? { analysis: stored.analysis } : {}) };
}

interface Tabs {
  query(what: object): Promise<{ id: number; url?: string }[]>;
}
interface Session {
  get(key: string): Promise<Record<string, { analysis: Analysis } | undefined>>;
}

/** A few lines of text. */
export function summary({ analysis }: Found): string {
  if (!analysis || analysis.outcome === 'nothing-found') return '  nothing found';
  if (analysis.outcome === 'not-analysed') return `  not analysed: ${analysis.reason}`;
  const { sourcing, findings, cards } = analysis;
  return [
    `  ${sourcing.onSubjects} of ${sourcing.total} sentences rest on subject outlets, ${sourcing.onOthers} on others, ${sourcing.unattributed} are unattributed`,
    ...findings.map(line),
    `  cards: ${cards.map(({ card }) => card).join(', ') || 'none'}`,
  ].join('\n');
}

function line(finding: Finding): string {
  const { kind, painted } = finding;
  const about =
    kind === 'framing'
      ? `${finding.phrase} (${finding.voice})`
      : kind === 'status'
        ? finding.cue
        : finding.entity;
  const more =
    kind === 'attribution'
      ? ` ${finding.type}${finding.via ? ` via ${finding.via.words}` : ''}${finding.cites ? `, cites ${finding.cites.words}` : ''}`
      : '';
  return `  ${painted ? '●' : '○'} ${kind} ${about}${more} [${finding.evidence.confidence}: ${finding.evidence.rule}]`;
}
