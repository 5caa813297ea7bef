/** What the reader's packs add to the lexicon, kept compiled: a page waits for it, and no database opens on that way. */
import { loadBundle } from '../../lib/browser/bundle.ts';
import { keepPackLexicon, keptPackLexicon } from '../../lib/browser/pack-lexicon.ts';
import { settingsFor } from '../../lib/browser/page-settings.ts';
import type { PageSettings } from '../../lib/browser/settings-types.ts';
import type { PackLexicon } from '../../lib/dataset/merge.ts';
import { compilePack, readPack } from '../../lib/dataset/packs.ts';
import { theStore } from './store.ts';

/** The settings for pages of `host`, with what the packs add. */
export async function settingsWithPacks(host: string): Promise<PageSettings> {
  const [settings, packs] = await Promise.all([settingsFor(host), packAdditions()]);
  return packs.length > 0 ? { ...settings, packs } : settings;
}

async function packAdditions(): Promise<readonly PackLexicon[]> {
  const kept = await keptPackLexicon();
  if (kept) return kept;
  const compiled = await compilePacks();
  await keepPackLexicon(compiled);
  return compiled;
}

/** Empty when there are none. A pack that no longer reads is left out. */
async function compilePacks(): Promise<PackLexicon[]> {
  const packs = ((await (await theStore()).database?.packs.toArray()) ?? []).filter((pack) => pack.on);
  if (packs.length === 0) return [];
  const { dataset } = await loadBundle();
  const known = new Set(dataset.outlets.map(({ id }) => id));
  return packs.flatMap(({ text }) => {
    const read = readPack(text, known);
    return read.ok ? [compilePack(read.pack)] : [];
  });
}
