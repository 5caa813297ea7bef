/** Settings as one page's reader needs them. */
import { browser } from 'wxt/browser';
import { readSettings } from './settings.ts';
import { type PageSettings, type Settings, type UiLanguage, uiLanguages } from './settings-types.ts';
import { pageSettings } from './sites.ts';

/** Settings for pages of `host`. Rejects when storage cannot be read: then nothing may be painted. */
export async function settingsFor(host: string): Promise<PageSettings> {
  const settings = await readSettings();
  return pageSettings(settings, host, chosenLanguage(settings.language, browser.i18n.getUILanguage()));
}

/** The interface language: the reader's choice, else the nearest to the browser's, else English. */
export function chosenLanguage(setting: Settings['language'], browserLanguage: string): UiLanguage {
  if (setting !== 'auto') return setting;
  const tag = browserLanguage.toLowerCase();
  if (tag.startsWith('zh')) return /hant|tw|hk|mo/.test(tag) ? 'zh-Hant' : 'zh-Hans';
  return uiLanguages.find((language) => tag === language || tag.startsWith(`${language}-`)) ?? 'en';
}
