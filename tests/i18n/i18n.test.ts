import { describe, expect, it } from 'vitest';
import { makeI18n } from '../../lib/i18n/i18n.ts';
import { loadI18n } from '../../lib/i18n/load.ts';
import { inLanguage } from '../../lib/i18n/localized.ts';
import { catalogue } from './catalogues.ts';

const i18n = (lang: string) => makeI18n(lang, catalogue(lang));

describe('dates', () => {
  it.each([
    ['en', '2026-03-28', '28 March 2026'],
    ['ru', '2026-03-28', '28 марта 2026 г.'],
    ['ko', '2026-03-28', '2026년 3월 28일'],
    ['de', '2026-03', 'März 2026'],
    ['ja', '2026', '2026'],
    ['en', '2026-03-28T09:00:00Z', '28 March 2026'],
    ['en', 'spring', 'spring'],
  ])('%s %s', (lang, partial, expected) => {
    expect(i18n(lang).date(partial)).toBe(expected);
  });
});

describe('texts by data', () => {
  it('take the fallback for a key that is not there', () => {
    expect(i18n('en').tOr('wrongIf.nobodyKnows', 'wrongIf.unknown')).toBe(
      'the words mean something else here',
    );
  });
  it('do not reach beyond the catalogue', () => {
    expect(i18n('en').tOr('toString', 'error.unknown')).toBe('Something went wrong.');
  });
});

describe('lists and languages', () => {
  it('join names the reader’s way', () => {
    expect(i18n('ru').list(['ТАСС', 'ЦТАК'])).toBe('ТАСС и ЦТАК');
  });
  it('name a language, or give back what is none', () => {
    expect(i18n('fr').languageName('en')).toBe('anglais');
    expect(i18n('fr').languageName('not a tag')).toBe('not a tag');
  });
});

it('loads the one catalogue that is asked for', async () => {
  const asked: string[] = [];
  const read = async (path: string) => {
    asked.push(path);
    return catalogue('uk');
  };
  expect((await loadI18n('uk', read)).t('popup.options')).toBe('Налаштування');
  expect(asked).toEqual(['/locales/uk.json']);
});

describe('inLanguage', () => {
  it('prefers the reader’s language and says when there is none', () => {
    const texts = { en: 'Agreement', ru: 'Соглашение' };
    expect(inLanguage(texts, 'ru')).toEqual({ text: 'Соглашение', lang: 'ru' });
    expect(inLanguage(texts, 'fr')).toEqual({ text: 'Agreement', lang: 'en' });
  });
});
