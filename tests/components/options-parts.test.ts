import { describe, expect, it } from 'vitest';
import { languagesOf, shareOf } from '../../components/options/figures.ts';
import { hostOf } from '../../components/options/host-input.ts';
import { keysOf } from '../../components/options/keys.ts';
import { i18n } from './support/view.tsx';

describe('hostOf', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  News.Example ', 'news.example'],
    ['https://www.news.example/a?b#c', 'www.news.example'],
    ['http://news.example:8080', 'news.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['연합뉴스.example', 'xn--vg1b002akocy6v.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['news.example/', 'news.example'],
  ])('takes %j as %j', (typed, host) => expect(hostOf(typed)).toBe(host));

  it.each([
    '',
    '   ',
    'news',
    'news example',
    '*.news.example',
    '-a.example',
    'a..example',
    'ftp://news.example',
    'news.example/path',
    'javascript:alert(1)',
    'https://',
    `${'a'.repeat(64)}.example`,
  ])('refuses %j', (typed) => expect(hostOf(typed)).toBeUndefined());
});

describe('keysOf', () => {
  const plain = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
  it.each([
    [{ ...plain, code: 'KeyJ', altKey: true, shiftKey: true }, 'Alt+Shift+J'],
    [{ ...plain, code: 'Digit1', ctrlKey: true }, 'Ctrl+1'],
    [{ ...plain, code: 'F6' }, 'F6'],
    [{ ...plain, code: 'ArrowUp', altKey: true }, 'Alt+Up'],
    [{ ...plain, code: 'Comma', metaKey: true }, 'Command+Comma'],
  ])('reads %j as %j', (event, keys) => expect(keysOf(event)).toBe(keys));

  it.each([
    [{ ...plain, code: 'KeyJ' }],
    [{ ...plain, code: 'KeyJ', shiftKey: true }],
    [{ ...plain, code: 'Tab', ctrlKey: true }],
    [{ ...plain, code: 'AltLeft', altKey: true }],
  ])('leaves %j to the page', (event) => expect(keysOf(event)).toBeUndefined());
});

describe('figures', () => {
  it('prints a share with its counts, and counts alone where no share is published', () => {
    expect(shareOf(0.938, 91, 97, i18n)).toBe('93.8% (91 of 97)');
    expect(shareOf(undefined, 4, 7, i18n)).toBe('4 of 7');
  });

  it('lists languages with places in them, most labelled first', () => {
    const row = {
      all: { gold: 9, found: 9, right: 9 },
      fr: { gold: 2, found: 1, right: 1 },
      pl: { gold: 0, found: 0, right: 0 },
      ko: { gold: 7, found: 7, right: 7 },
    };
    expect(languagesOf(row).map(([lang]) => lang)).toEqual(['ko', 'fr']);
  });
});
