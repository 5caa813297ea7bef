/** Packs: imported after every check, switched, saved again byte for byte, removed. */
import { loadBundle } from '../../lib/browser/bundle.ts';
import { saveFile } from '../faces/save-file.ts';
import { theDatabase } from '../faces/store.ts';
import type { OptionsModel } from './model.ts';
import { tellPacksChanged } from './packs-changed.ts';

export async function importPack(model: OptionsModel, file: File): Promise<void> {
  model.set({ refused: undefined, said: undefined });
  const [{ readPack }, { dataset }] = await Promise.all([import('../../lib/dataset/packs.ts'), loadBundle()]);
  const text = await file.text();
  const read = readPack(text, new Set(dataset.outlets.map(({ id }) => id)));
  if (!read.ok) {
    model.set({ refused: { file: file.name, problems: read.problems } });
    return;
  }
  const { id, title } = read.pack.content;
  await keep({ id, name: title, text, at: new Date().toISOString(), on: true });
  await model.loadKept();
  model.say('opt.packAdded', { name: title });
}

type Pack = Parameters<typeof import('../../lib/store/user-data.ts').savePack>[1];

async function keep(pack: Pack): Promise<void> {
  const database = await theDatabase();
  const { savePack } = await import('../../lib/store/user-data.ts');
  await savePack(database, pack);
  await tellPacksChanged();
}

export async function changePack(
  model: OptionsModel,
  id: string,
  change: 'on' | 'off' | 'remove' | 'save',
): Promise<void> {
  const database = await theDatabase();
  const pack = await database.packs.get(id);
  if (!pack) return;
  if (change === 'save') {
    const json = pack.text.trimStart().startsWith('{');
    saveFile(`${id}.${json ? 'json' : 'yml'}`, pack.text, json ? 'application/json' : 'application/yaml');
    model.say('opt.exported');
    return;
  }
  if (change === 'remove') {
    await database.packs.delete(id);
    await tellPacksChanged();
    model.say('opt.packRemoved', { name: pack.name });
  } else {
    await keep({ ...pack, on: change === 'on' });
  }
  await model.loadKept();
}
