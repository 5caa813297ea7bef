/** Dates are days of the calendar, in order, and none lies after the dataset's own date. */
import type { Fault, FieldPath } from '../problem.ts';
import type { Dataset, Family } from '../schema.ts';
import { families } from '../schema.ts';

/** Fields that hold a date, wherever they stand in an entry. */
const dateFields = new Set(['date', 'asOf', 'since', 'until', 'founded', 'on', 'reviewed']);

export function checkDates(dataset: Dataset): Fault[] {
  const version = dataset.info.version;
  const faults: Fault[] = (Object.keys(families) as Family[]).flatMap((family) =>
    dataset[family].flatMap((entry) =>
      datesIn(entry, []).flatMap(({ path, value }) => {
        const message = dateFault(value, version);
        return message ? [{ family, id: entry.id, path, rule: 'date', message }] : [];
      }),
    ),
  );
  return [...faults, ...dataset.persons.flatMap(checkOffice)];
}

function checkOffice({ id, since, until }: Dataset['persons'][number]): Fault[] {
  if (!since || !until || since <= until) return [];
  return [{ family: 'persons', id, path: ['until'], rule: 'date', message: `${until} is before ${since}` }];
}

/** What is wrong with a date, or null. */
function dateFault(value: string, version: string): string | null {
  if (value.length === 10 && !isDay(value)) return `${value} is no day of the calendar`;
  return value > version.slice(0, value.length) ? `${value} is after the dataset's date, ${version}` : null;
}

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function datesIn(value: unknown, path: FieldPath): { path: FieldPath; value: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => datesIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    typeof inner === 'string' && dateFields.has(field)
      ? [{ path: [...path, field], value: inner }]
      : datesIn(inner, [...path, field]),
  );
}
