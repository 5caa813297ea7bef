/** The packs' compiled additions in `storage.local`: a cache of what the database holds, forgotten at every change. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { PackLexicon } from '../dataset/merge.ts';

interface Kept {
  /** Compiled by this version of the extension; another one compiles anew. */
  readonly version: string;
  readonly additions: readonly PackLexicon[];
}

const item = storage.defineItem<Kept>('local:packLexicon');

/** The additions of all packs that are on; null when they have to be compiled. */
export async function keptPackLexicon(): Promise<readonly PackLexicon[] | null> {
  const kept = await item.getValue();
  return kept?.version === browser.runtime.getManifest().version ? kept.additions : null;
}

/** Keeps them for the next page. */
export async function keepPackLexicon(additions: readonly PackLexicon[]): Promise<void> {
  await item.setValue({ version: browser.runtime.getManifest().version, additions });
}

/** To be called when packs were added, switched or removed. */
export async function forgetPackLexicon(): Promise<void> {
  await item.removeValue();
}
