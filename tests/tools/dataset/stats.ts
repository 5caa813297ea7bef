/** `stats`: how much there is, by kind and language. */

import { compile } from '../../../lib/dataset/compile.ts';
import { readDataset } from '../../../lib/dataset/files.ts';
import type { Dataset, Family } from '../../../lib/dataset/schema.ts';
import { families } from '../../../lib/dataset/schema.ts';
import { groupBy } from './group.ts';

export interface Stats {
  readonly entries: Readonly<Record<string, number>>;
  /** Table → row → count. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Counts of a dataset. */
export function statsOf(dataset: Dataset): Stats {
  const lexicon = compile(dataset);
  const nameForms = dataset.names.flatMap(({ forms }) => forms);
  const phraseForms = dataset.phrases.flatMap(({ forms }) => forms);
  return {
    entries: Object.fromEntries(
      (Object.keys(families) as Family[]).map((family) => [family, dataset[family].length]),
    ),
    tables: {
      'outlets by role': count(dataset.outlets, ({ role }) => role),
      'outlets by type': count(dataset.outlets, ({ type }) => type),
      'outlets by country': count(dataset.outlets, ({ country }) => country),
      'names of TASS and KCNA by language': count(
        dataset.names
          .filter(({ entity }) => entity === 'tass' || entity === 'kcna')
          .flatMap(({ forms }) => forms),
        ({ lang }) => lang,
      ),
      'name forms as written, by language': count(nameForms, ({ lang }) => lang),
      'name forms as written': {
        attested: nameForms.filter((one) => one.attested).length,
        'not attested': nameForms.filter((one) => !one.attested).length,
      },
      'name forms with inflection': { forms: lexicon.names.flatMap(({ forms }) => forms).length },
      'phrase forms by language': count(phraseForms, ({ lang }) => lang),
      'phrase forms by tier': count(phraseForms, ({ tier }) => tier),
      'phrase forms': {
        attested: phraseForms.filter((one) => one.attested).length,
        'not attested': phraseForms.filter((one) => !one.attested).length,
      },
      'phrases by narrative': count(dataset.phrases, ({ narrative }) => narrative),
      'cues by language': count(dataset.cues, ({ lang }) => lang),
      'statuses by language': count(dataset.statuses, ({ lang }) => lang),
      domains: { hosts: lexicon.domains.length },
      'cards by kind': count(dataset.cards, ({ kind }) => kind),
      'events by kind': count(dataset.events, ({ kind }) => kind),
      'references by kind': count(dataset.references, ({ kind }) => kind),
      'references by check': count(dataset.references, ({ checked }) => checked.how),
      'statements by kind': count(
        dataset.cards.flatMap(({ body }) => body),
        ({ kind }) => kind,
      ),
    },
  };
}

/** Prints them. */
export function stats(): boolean {
  const { entries, tables } = statsOf(readDataset().dataset);
  for (const [family, number] of Object.entries(entries)) console.log(`${family.padEnd(16)} ${number}`);
  for (const [title, rows] of Object.entries(tables)) {
    const keys = Object.keys(rows);
    const many = keys.length > 1 ? ` (${keys.length})` : '';
    console.log(`\n${title}${many}: ${keys.map((key) => `${key} ${rows[key]}`).join(', ') || 'none'}`);
  }
  return true;
}

/** Counts by key, most first. */
export function count<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const groups = [...groupBy(items, key)].map(([name, some]) => [name, some.length] as const);
  return Object.fromEntries(groups.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
