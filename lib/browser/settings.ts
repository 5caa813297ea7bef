/** Settings in `storage.local`: only what the reader changed is stored, and what cannot be read is left as it is. */
import { storage } from 'wxt/utils/storage';
import { parseSettings } from './settings-schema.ts';
import { defaults, type Settings } from './settings-types.ts';

/** What is stored: the fields that differ from the defaults. */
export type StoredSettings = Partial<Settings>;

const item = storage.defineItem<StoredSettings>('local:settings', { fallback: {}, version: 1 });

/** All settings. Rejects when storage cannot be read: then nothing may be painted. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/** Merges a change into what is stored; a field set back to its default is no longer stored. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next: Settings = { ...(await readSettings()), ...change };
  await item.setValue(onlyChanged(next));
  return next;
}

/** Back to the defaults. */
export async function resetSettings(): Promise<void> {
  await item.removeValue();
}

/** Calls back with the new settings after every change; returns the function that stops it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((value) => changed(parseSettings(value ?? {})));
}

/** The fields of `settings` that differ from the defaults. */
export function onlyChanged(settings: Settings): StoredSettings {
  const entries = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults[key as keyof Settings]),
  );
  return Object.fromEntries(entries) as StoredSettings;
}
