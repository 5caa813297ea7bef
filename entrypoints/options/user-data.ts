/** Export, import and erasure of what the reader made. */
import type { DataKind } from '../../components/options/options-types.ts';
import { changeSettings, onlyChanged, readSettings } from '../../lib/browser/settings.ts';
import { eraseUserData, exportUserData, importUserData, type UserData } from '../../lib/store/user-data.ts';
import { saveFile } from '../faces/save-file.ts';
import { theDatabase } from '../faces/store.ts';
import type { OptionsModel } from './model.ts';
import { tellPacksChanged } from './packs-changed.ts';
import { readUserFile, userFile } from './user-file.ts';
import { validPacks } from './valid-packs.ts';

export async function exportAll(model: OptionsModel): Promise<void> {
  const database = await theDatabase();
  const text = userFile(onlyChanged(await readSettings()), await exportUserData(database));
  saveFile(`wirelight-${new Date().toISOString().slice(0, 10)}.json`, text, 'application/json');
  model.say('opt.exported');
}

export async function importAll(model: OptionsModel, file: File): Promise<void> {
  const saved = readUserFile(await file.text());
  if (!saved || !(await validPacks(saved.data))) return model.say('opt.importBad');
  await putIn(saved.data);
  await changeSettings(saved.settings);
  await model.loadKept();
  model.say('opt.imported');
}

async function putIn(data: UserData): Promise<void> {
  await importUserData(await theDatabase(), data);
  await tellPacksChanged();
}

export async function erase(model: OptionsModel, kinds: readonly DataKind[]): Promise<void> {
  await eraseUserData(await theDatabase(), kinds);
  await tellPacksChanged();
  await model.loadKept();
  model.say('opt.erased');
}
