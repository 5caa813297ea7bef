/** What a reader can do in the options. */
import { browser } from 'wxt/browser';
import type { OptionsEvents } from '../../components/options/options-types.ts';
import { changeSettings, resetSettings } from '../../lib/browser/settings.ts';
import type { Settings } from '../../lib/browser/settings-types.ts';
import { attempt } from '../faces/attempt.ts';
import type { SamplePainter } from '../faces/sample.ts';
import { readShortcuts, setShortcut } from '../faces/shortcuts.ts';
import { askSiteAccess, siteAccess } from '../faces/site-access.ts';
import type { OptionsModel } from './model.ts';
import { changePack, importPack } from './packs.ts';
import { erase, exportAll, importAll } from './user-data.ts';

export function optionsEvents(model: OptionsModel, { paint }: SamplePainter): OptionsEvents {
  return {
    paint,
    onChange: (changed) => void change(model, changed),
    // Firefox and Chromium ask the reader only inside the click, so nothing may be awaited before.
    onAskAccess: () => void askSiteAccess().then((given) => answered(model, given)),
    onOpenShortcuts: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),
    onShortcut: (command, keys) => void shortcut(model, command, keys),
    onImportPack: (file) => void told(model, () => importPack(model, file)),
    onPack: (id, change) => void told(model, () => changePack(model, id, change)),
    onErase: (kinds) => void told(model, () => erase(model, kinds)),
    onExport: () => void told(model, () => exportAll(model)),
    onImport: (file) => void told(model, () => importAll(model, file)),
    onResetSettings: () => void told(model, () => resetSettings().then(() => model.say('opt.erased'))),
  };
}

/** Shown at once; `watchSettings` brings what was really stored. */
async function change(model: OptionsModel, changed: Partial<Settings>): Promise<void> {
  const before = model.data.settings;
  model.set({ settings: { ...before, ...changed }, said: undefined });
  await told(
    model,
    () => changeSettings(changed),
    () => model.set({ settings: before }),
  );
}

/** Says why something could not be kept, and undoes what was shown of it already. */
async function told(model: OptionsModel, work: () => Promise<unknown>, undo?: () => void): Promise<void> {
  const why = await attempt(work);
  if (!why) return;
  undo?.();
  model.say(why);
}

async function answered(model: OptionsModel, given: boolean): Promise<void> {
  model.set({ access: await siteAccess() });
  model.say(given ? 'opt.accessGiven' : 'opt.accessDenied');
}

async function shortcut(model: OptionsModel, command: string, keys: string | null): Promise<void> {
  const done = await setShortcut(command, keys);
  model.set({ shortcuts: await readShortcuts() });
  model.say(done ? 'opt.shortcutSet' : 'opt.shortcutBad');
}
