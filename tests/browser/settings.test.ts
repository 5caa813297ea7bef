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
});
