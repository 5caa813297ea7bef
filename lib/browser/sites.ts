/** Which sites Wirelight reads, as pure rules over the settings. */
import type { PageSettings, Settings, UiLanguage } from './settings-types.ts';

/** True when `host` is `site` or below it ("m.news.example" is below "news.example"). */
export function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** Whether Wirelight reads pages of this host. */
export function isOn({ sites }: Settings, host: string): boolean {
  const listed = sites.hosts.some((site) => isWithin(host, site));
  return sites.mode === 'everywhere' || (sites.mode === 'only' ? listed : !listed);
}

/** Whether nothing of ours may stand in pages of this host. */
export function isDiscreet({ discreet }: Settings, host: string): boolean {
  return discreet.everywhere || discreet.hosts.some((site) => isWithin(host, site));
}

/**
 * The site list after pausing or resuming `host`. Pausing under `everywhere` turns the mode to `except`; under `only`
 * it takes the host off the list. Entries that cover the host from above are replaced, so that resuming always works.
 */
export function withSite(settings: Settings, host: string, on: boolean): Settings['sites'] {
  const { mode, hosts } = settings.sites;
  const others = hosts.filter((site) => !isWithin(host, site));
  if (mode === 'only') return { mode, hosts: on ? [...others, host].sort() : others };
  if (on) return others.length === 0 ? { mode: 'everywhere', hosts: [] } : { mode: 'except', hosts: others };
  return { mode: 'except', hosts: [...others, host].sort() };
}

/** What the reader in a page of `host` needs to know. */
export function pageSettings(settings: Settings, host: string, language: UiLanguage): PageSettings {
  const { families, strength, tint, openOnRest } = settings;
  const on = isOn(settings, host);
  return { on, discreet: isDiscreet(settings, host), families, strength, tint, openOnRest, language };
}
