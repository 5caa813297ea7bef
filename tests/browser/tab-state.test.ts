import { describe, expect, it } from 'vitest';
import { accessTo } from '../../lib/browser/access.ts';
import { badgeText } from '../../lib/browser/badge.ts';
import { expectedError } from '../../lib/browser/errors.ts';
import { chosenLanguage } from '../../lib/browser/page-settings.ts';
import { type TabSources, tabState } from '../../lib/browser/tab-state.ts';
import { matters } from '../../lib/browser/update-note.ts';
import { StoreError } from '../../lib/store/errors.ts';

const url = 'https://news.example/a';
const none: TabSources = { url, page: undefined, stored: undefined, access: 'granted', on: true };
const stored = { host: 'news.example', url, painted: 3, analysis: {} as never, at: 1 };

describe('the state of a tab', () => {
  it.each<[string, Partial<TabSources>, string]>([
    ['opened before the extension was there', {}, 'not-started'],
    ['access withheld', { access: 'no-access' }, 'no-access'],
    ['a page of the browser', { access: 'restricted', url: 'about:config' }, 'restricted'],
    ['paused here', { on: false, page: { phase: 'read', painted: 2 } }, 'off'],
    ['paused does not hide a restricted page', { on: false, access: 'restricted' }, 'restricted'],
    ["the page's own word wins", { page: { phase: 'quiet', painted: 0 }, stored }, 'quiet'],
    ['a sleeping tab is shown as stored', { stored }, 'read'],
    [
      'what was stored of another page is not shown',
      { stored: { ...stored, url: 'https://news.example/b' } },
      'not-started',
    ],
    ['revoked after reading: what was read is shown', { stored, access: 'no-access' }, 'read'],
  ])('%s', (_, given, phase) => expect(tabState({ ...none, ...given }).phase).toBe(phase));

  it('carries findings and host', () => {
    expect(tabState({ ...none, stored })).toMatchObject({ host: 'news.example', painted: 3, analysis: {} });
  });
});

describe('access', () => {
  it.each<[string | undefined, boolean, string]>([
    [undefined, true, 'no-access'],
    ['about:blank', true, 'restricted'],
    ['file:///a.html', true, 'restricted'],
    ['https://addons.mozilla.org/x', true, 'restricted'],
    [url, true, 'granted'],
    [url, false, 'no-access'],
  ])('%s with grant %s: %s', async (address, grant, expected) => {
    expect(await accessTo(address, async () => grant)).toBe(expected);
  });
});

describe('small rules', () => {
  it.each([
    [0, ''],
    [7, '7'],
    [99, '99'],
    [100, '99+'],
  ] as const)('badge of %i is "%s"', (n, text) => expect(badgeText(n)).toBe(text));

  it.each([
    ['Could not establish connection. Receiving end does not exist.', 'noReceiver'],
    ['Cannot access a chrome:// URL', 'restricted'],
    ['Cannot access contents of the page. Extension manifest must request permission', 'noAccess'],
    ['Missing host permission for the tab', 'noAccess'],
    ['No tab with id: 7.', 'tabGone'],
    ['Extension context invalidated.', 'contextInvalidated'],
    ['QUOTA_BYTES quota exceeded', 'storageFull'],
    ['`sidePanel.open()` may only be called in response to a user gesture.', 'panelNeedsClick'],
    ['x is not a function', undefined],
  ])('"%s" is %s', (text, expected) => expect(expectedError(new Error(text))).toBe(expected));

  it('tells a full disk from no database', () => {
    expect(expectedError(new StoreError('full', null))).toBe('storageFull');
    expect(expectedError(new StoreError('unusable', null))).toBe('storeUnusable');
  });

  it.each([
    ['ko-KR', 'ko'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['uk', 'uk'],
    ['sv-SE', 'en'],
    ['rue', 'en'],
  ] as const)('a browser in %s speaks %s', (browserLanguage, expected) =>
    expect(chosenLanguage('auto', browserLanguage)).toBe(expected),
  );

  it('asks for attention only after an update that matters', () => {
    expect([matters('1.2.3', '1.2.9'), matters('1.2.3', '1.3.0'), matters('1.9.9', '2.0.0')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
