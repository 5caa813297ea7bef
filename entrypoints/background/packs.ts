/**
 * What the reader's packs add to lexicon and gate, kept compiled: a page waits for it, and no database opens on that way.
 */
import { browser } from 'wxt/browser';
import { loadBundle } from '../../lib/browser/bundle.ts';
import { answering } from '../../lib/browser/errors.ts';
import { onMessage } from '../../lib/browser/messages.ts';
import { keepPackGate } from '../../lib/browser/pack-gate.ts';
import { forgetPackLexicon, keepPackLexicon, keptPackLexicon } from '../../lib/browser/pack-lexicon.ts';
import { settingsFor } from '../../lib/browser/page-settings.ts';
import type { PageSettings } from '../../lib/browser/settings-types.ts';
import { packGateData } from '../../lib/dataset/gate/packs.ts';
import type { PackLexicon } from '../../lib/dataset/merge.ts';
import { compilePack, readPack } from '../../lib/dataset/packs.ts';
import type { Outlet } from '../../lib/dataset/schema.ts';
import { theStore } from './store.ts';

/** @param onChanged called when the packs have been compiled anew */
export function setUpPacks(onChanged: () => void): void {
  onMessage('packsChanged', () =>
    answering(async () => {
      // First, so that a failure leaves nothing that is out of date.
      await forgetPackLexicon();
      await compileAndKeep();
      onChanged();
      return null;
    }),
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void compileAndKeep();
  });
}

/** The settings for pages of `host`, with what the packs add. */
export async function settingsWithPacks(host: string): Promise<PageSettings> {
  const [settings, packs] = await Promise.all([settingsFor(host), packAdditions()]);
  return packs.length > 0 ? { ...settings, packs } : settings;
}

async function packAdditions(): Promise<readonly PackLexicon[]> {
  return (await keptPackLexicon()) ?? (await compileAndKeep());
}

async function compileAndKeep(): Promise<readonly PackLexicon[]> {
  const { additions, outlets } = await compilePacks();
  await keepPackLexicon(additions);
  const subjects = outlets.flatMap(({ id, role }) =>
    role === 'subject' ? [{ id, role, kind: 'outlet' as const }] : [],
  );
  await keepPackGate(packGateData(additions, subjects));
  return additions;
}

/** Empty when there are none. A pack that no longer reads is left out. */
async function compilePacks(): Promise<{ additions: PackLexicon[]; outlets: readonly Outlet[] }> {
  const packs = ((await (await theStore()).database?.packs.toArray()) ?? []).filter((pack) => pack.on);
  if (packs.length === 0) return { additions: [], outlets: [] };
  const { dataset } = await loadBundle();
  const known = new Set(dataset.outlets.map(({ id }) => id));
  const additions = packs.flatMap(({ text }) => {
    const read = readPack(text, known);
    return read.ok ? [compilePack(read.pack)] : [];
  });
  return { additions, outlets: dataset.outlets };
}
