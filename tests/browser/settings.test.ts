import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, resetSettings } from '../../lib/browser/settings.ts';
import { parseSettings } from '../../lib/browser/settings-schema.ts';
import { defaults } from '../../lib/browser/settings-types.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults at first, and nothing is stored', async () => {
    expect(await readSettings()).toEqual(defaults);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('store only what was changed, and nothing once it is set back', async () => {
    await changeSettings({ strength: 'strong' });
    expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual({ strength: 'strong' });
    expect(await readSettings()).toEqual({ ...defaults, strength: 'strong' });
    await changeSettings({ strength: 'normal' });
    expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual({});
    await resetSettings();
    expect(await readSettings()).toEqual(defaults);
  });

  it('keep the sound fields when one is damaged', () => {
    expect(parseSettings({ strength: 'loud', theme: 'dark', unknown: 1 })).toEqual({
      ...defaults,
      theme: 'dark',
    });
    for (const damaged of [null, 'x', 7, [], { families: 'all' }])
      expect(parseSettings(damaged)).toEqual(defaults);
  });

  it.each([
    [{ sites: { mode: 'only', hosts: ['news.example'] } }, true],
    [{ sites: { mode: 'only', hosts: ['news.example/path'] } }, false],
    [{ sites: { mode: 'some', hosts: [] } }, false],
    [{ discreet: { everywhere: 'yes', hosts: [] } }, false],
    [{ families: { sources: true, credits: true, datelines: false } }, false],
    [{ language: 'zh-Hant' }, true],
    [{ language: 'tlh' }, false],
    [{ openOnRest: 0 }, false],
  ])('take %j only when it is sound', (stored, sound) => {
    expect(parseSettings(stored)).toEqual(sound ? { ...defaults, ...stored } : defaults);
  });

  it('drop fields inside an object that nobody knows', () => {
    const discreet = { everywhere: true, hosts: [] };
    expect(parseSettings({ discreet: { ...discreet, spy: 1 } }).discreet).toEqual(discreet);
  });
});
