/** The faces' language: texts by key, dates, numbers and lists the way its readers write them. */
import type en from '../../assets/locales/en.json';
import { format, type Params } from './format.ts';

/** Keys of every text of the faces; English is the model that the other catalogues are tested against. */
export type Key = keyof typeof en;
export type Catalogue = Readonly<Record<Key, string>>;

export interface I18n {
  /** BCP 47 tag for `lang` attributes. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  t(key: Key, params?: Params): string;
  /** For keys that come as data (`wrongIf.…`, `error.…`): the text, or that of `fallback` when there is none. */
  tOr(key: string, fallback: Key, params?: Params): string;
  /** A date known to the year, month or day ("2026", "2026-03", "2026-03-28"); other text comes back as it is. */
  date(partial: string): string;
  number(value: number): string;
  /** "A, B and C", or "A, B or C" as in "not on A or B". */
  list(items: readonly string[], last?: 'and' | 'or'): string;
  /** Name of a language in this one; the tag itself when it is unknown. */
  languageName(tag: string): string;
}

/** Whose habits dates and lists follow. The English of catalogue and dataset is British: “28 March 2026”. */
const formatsOf: Readonly<Record<string, string>> = { en: 'en-GB' };

/** @param lang BCP 47 tag the catalogue is written in */
export function makeI18n(lang: string, catalogue: Catalogue): I18n {
  const formats = formatsOf[lang] ?? lang;
  const rules = { number: new Intl.NumberFormat(formats), plural: new Intl.PluralRules(formats) };
  const lists = (type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(formats, { style: 'long', type });
  const t = (key: Key, params: Params = {}) => format(catalogue[key], params, rules);
  return {
    lang,
    dir: /^(ar|fa|he|ur|yi)\b/.test(lang) ? 'rtl' : 'ltr',
    t,
    tOr: (key, fallback, params) => t(Object.hasOwn(catalogue, key) ? (key as Key) : fallback, params),
    date: (partial) => formatDate(partial, formats),
    number: (value) => rules.number.format(value),
    list: (items, last = 'and') => lists(last === 'and' ? 'conjunction' : 'disjunction').format(items),
    languageName: (tag) => nameOfLanguage(tag, lang),
  };
}

const shapes: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

function formatDate(partial: string, lang: string): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(partial);
  if (!parts) return partial;
  const [, year, month, day] = parts;
  // A bare year is a number to every reader; the format of some languages would add a word for it.
  if (!month) return year ?? partial;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(lang, { ...shapes[day ? 2 : 1], timeZone: 'UTC' }).format(date);
}

function nameOfLanguage(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A page may claim any string as its language.
    return tag;
  }
}
