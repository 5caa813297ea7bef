/**
 * The gate of the reader's packs in `storage.local`, where the gate in the page finds it. No schema and no storage library:
 * this goes into every page.
 */
import { browser } from 'wxt/browser';
import type { GateData } from '../dataset/gate/runtime.ts';

interface Kept {
  /** Made by this version of the extension; another one's is left alone. */
  readonly version: string;
  readonly data: GateData;
}

const key = 'packGate';
const version = () => browser.runtime.getManifest().version;

/** What was kept; undefined when there are no packs, or when storage cannot be read. */
export async function keptPackGate(): Promise<GateData | undefined> {
  try {
    const kept = (await browser.storage.local.get(key))[key] as Kept | undefined;
    return kept?.version === version() ? kept.data : undefined;
  } catch {
    return undefined; // The extension is gone: the page stays as quiet as it is.
  }
}

/** Keeps the gate, or takes it away where no pack would open one. */
export async function keepPackGate(data: GateData | null): Promise<void> {
  if (data) await browser.storage.local.set({ [key]: { version: version(), data } satisfies Kept });
  else await browser.storage.local.remove(key);
}
