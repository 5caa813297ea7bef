/**
 * What the reader's packs add to lexicon and gate, kept compiled: a page waits for it, and as a rule no database opens on that way.
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

/** How long a page waits for packs to be compiled, in ms. */
const patience = 1_000;
let compiling: Promise<readonly PackLexicon[]> | undefined;
let whenChanged: () => void = () => undefined;

/** @param onChanged called when the packs have been compiled anew */
export function setUpPacks(onChanged: () => void): void {
  whenChanged = onChanged;
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
    if (reason === 'install') void keepPackLexicon([]); // The first page waits for no database.
    if (reason === 'update') void compileAndKeep();
  });
}

/** The settings for pages of `host`, with what the packs add. */
export async function settingsWithPacks(host: string): Promise<PageSettings> {
  const [settings, packs] = await Promise.all([settingsFor(host), packAdditions()]);
  return packs.length > 0 ? { ...settings, packs } : settings;
}

/** None where the database is slow: the page is read without, and again when they are here. */
async function packAdditions(): Promise<readonly PackLexicon[]> {
  const kept = await keptPackLexicon();
  if (kept) return kept;
  compiling ??= compileAndKeep().finally(() => {
    compiling = undefined;
  });
  const compiled = compiling;
  const inTime = await Promise.race([
    compiled,
    new Promise<null>((late) => setTimeout(late, patience, null)),
  ]);
  if (inTime) return inTime;
  void compiled.then((additions) => additions.length > 0 && whenChanged());
  return [];
}

async function compileAndKeep(): Promise<readonly PackLexicon[]> {
  const { additions, outlets } = await compilePacks();
  const subjects = outlets.flatMap(({ id, role }) =>
    role === 'subject' ? [{ id, role, kind: 'outlet' as const }] : [],
  );
  // On a full disk they are compiled for every page instead.
  await answering(async () => {
    await keepPackLexicon(additions);
    await keepPackGate(packGateData(additions, subjects));
  });
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
