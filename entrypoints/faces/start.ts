/** What every face needs first: settings, language, theme. */
import { browser } from 'wxt/browser';
import { chosenLanguage } from '../../lib/browser/page-settings.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { defaults, type Settings } from '../../lib/browser/settings-types.ts';
import type { I18n } from '../../lib/i18n/i18n.ts';
import { loadI18n } from '../../lib/i18n/load.ts';
import { applyTheme } from './theme.ts';

export interface Started {
  readonly settings: Settings;
  readonly i18n: I18n;
}

/** Prepares the document. Settings that cannot be read leave the face with the defaults: it paints no page. */
export async function startFace(): Promise<Started> {
  const settings = await readSettings().catch(() => defaults);
  applyTheme(settings);
  const i18n = await loadI18n(chosenLanguage(settings.language, browser.i18n.getUILanguage()));
  document.documentElement.lang = i18n.lang;
  document.documentElement.dir = i18n.dir;
  return { settings, i18n };
}
