import { describe, expect, it } from 'vitest';
import { defaults, type Settings } from '../../lib/browser/settings-types.ts';
import { isDiscreet, isOn, isWithin, withSite } from '../../lib/browser/sites.ts';

const sites = (mode: Settings['sites']['mode'], ...hosts: string[]): Settings => ({
  ...defaults,
  sites: { mode, hosts },
});

describe('sites', () => {
  it.each([
    ['news.example', 'news.example', true],
    ['m.news.example', 'news.example', true],
    ['badnews.example', 'news.example', false],
    ['news.example', 'm.news.example', false],
  ])('%s is within %s: %s', (host, site, expected) => expect(isWithin(host, site)).toBe(expected));

  it.each([
    [sites('everywhere'), true],
    [sites('except', 'news.example'), false],
    [sites('except', 'other.example'), true],
    [sites('only', 'news.example'), true],
    [sites('only', 'other.example'), false],
    [sites('only'), false],
  ])('%#: on is %s', (settings, expected) => expect(isOn(settings, 'www.news.example')).toBe(expected));

  it('pausing and resuming leaves the settings as they were', () => {
    for (const before of [sites('everywhere'), sites('except', 'a.example'), sites('only', 'a.example')]) {
      const host = 'b.example';
      const toggled = { ...before, sites: withSite(before, host, !isOn(before, host)) };
      expect(isOn(toggled, host)).toBe(!isOn(before, host));
      expect(withSite(toggled, host, isOn(before, host))).toEqual(before.sites);
    }
  });

  it('resumes a page that a wider entry had paused', () => {
    const paused = sites('except', 'example.org');
    expect(isOn({ ...paused, sites: withSite(paused, 'm.example.org', true) }, 'm.example.org')).toBe(true);
  });

  it('knows discreet sites', () => {
    const some: Settings = { ...defaults, discreet: { everywhere: false, hosts: ['news.example'] } };
    expect([isDiscreet(some, 'm.news.example'), isDiscreet(some, 'other.example')]).toEqual([true, false]);
    expect(isDiscreet({ ...some, discreet: { everywhere: true, hosts: [] } }, 'other.example')).toBe(true);
  });
});
