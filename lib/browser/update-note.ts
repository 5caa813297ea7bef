/** After an update that matters, a quiet note in the popup until it is put away; never a tab. */
import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<{ readonly version: string } | null>('local:updateNote', { fallback: null });

/** Versions as "major.minor.patch": an update matters when major or minor changed. */
export function matters(from: string, to: string): boolean {
  const head = (version: string) => version.split('.').slice(0, 2).join('.');
  return head(from) !== head(to);
}

/** Remembers that there is news, if the update matters. */
export async function noteUpdate(from: string, to: string): Promise<void> {
  if (matters(from, to)) await item.setValue({ version: to });
}

/** The version there is news of, or null. */
export async function updateNote(): Promise<string | null> {
  return (await item.getValue())?.version ?? null;
}

/** Puts the note away. */
export async function putAwayUpdateNote(): Promise<void> {
  await item.removeValue();
}
