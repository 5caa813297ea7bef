/** Packs inside an export file pass the same checks as packs by themselves. */
import { loadBundle } from '../../lib/browser/bundle.ts';
import type { UserData } from '../../lib/store/user-data.ts';

/** True when every pack of the file reads, and under the id it is stored by. */
export async function validPacks({ packs }: UserData): Promise<boolean> {
  if (packs.length === 0) return true;
  const [{ readPack }, { dataset }] = await Promise.all([import('../../lib/dataset/packs.ts'), loadBundle()]);
  const known = new Set(dataset.outlets.map(({ id }) => id));
  return packs.every(({ id, text }) => {
    const read = readPack(text, known);
    return read.ok && read.pack.content.id === id;
  });
}
