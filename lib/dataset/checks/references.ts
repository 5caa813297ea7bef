/** Every id an entry names is there, in the family where it belongs; every reference is named, and stands once. */
import type { Fault, FieldPath } from '../problem.ts';
import type { Dataset, Family } from '../schema.ts';

/** Where each field's ids live. A path of field names; lists are walked. */
const links: Readonly<Partial<Record<Family, Readonly<Record<string, readonly Family[]>>>>> = {
  outlets: {
    of: ['outlets'],
    notToBeConfused: ['outlets'],
    'control.funding.refs': ['references'],
    'control.governance.refs': ['references'],
    'control.editorial.refs': ['references'],
    'domains.refs': ['references'],
  },
  persons: { of: ['outlets'], refs: ['references'] },
  names: { entity: ['outlets', 'persons'], 'forms.refs': ['references'] },
  'false-friends': { near: ['outlets', 'persons'], refs: ['references'] },
  narratives: { refs: ['references'] },
  phrases: { narrative: ['narratives'], 'evidence.ref': ['references'] },
  events: { actors: ['outlets', 'persons'], refs: ['references'] },
  cards: {
    about: ['outlets', 'persons', 'narratives', 'phrases', 'events'],
    'show.on': ['outlets', 'persons', 'narratives', 'phrases', 'events'],
    'show.and': ['outlets', 'persons', 'narratives', 'phrases', 'events'],
    'show.same': ['outlets'],
    'body.refs': ['references'],
    'self.refs': ['references'],
    'independent.refs': ['references'],
  },
};

/** One fault for every id that leads nowhere, and for every reference that nobody cites or that stands twice. */
export function checkReferences(dataset: Dataset): Fault[] {
  return [...deadLinks(dataset), ...uncited(dataset), ...sameAddress(dataset)];
}

function deadLinks(dataset: Dataset): Fault[] {
  const ids = new Map(
    (Object.keys(dataset) as (keyof Dataset)[])
      .filter((family): family is Family => family !== 'info')
      .map((family) => [family, new Set(dataset[family].map((entry) => entry.id))]),
  );
  return Object.entries(links).flatMap(([family, fields]) =>
    dataset[family as Family].flatMap((entry) =>
      Object.entries(fields).flatMap(([field, targets]) =>
        valuesAt(entry, field.split('.'), [])
          .filter(({ value }) => !targets.some((target) => ids.get(target)?.has(value)))
          .map(({ value, path }): Fault => {
            const message = `"${value}" is not in ${targets.join(', ')}`;
            return { family, id: entry.id, path, rule: 'reference', message };
          }),
      ),
    ),
  );
}

function uncited(dataset: Dataset): Fault[] {
  const cited = new Set(
    Object.entries(links).flatMap(([family, fields]) =>
      Object.keys(fields)
        .filter((field) => fields[field]?.includes('references'))
        .flatMap((field) =>
          dataset[family as Family].flatMap((entry) => valuesAt(entry, field.split('.'), [])),
        )
        .map(({ value }) => value),
    ),
  );
  return dataset.references
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) => faultOf(id, [], 'uncited', 'is cited by no entry'));
}

/** One page is one reference. */
function sameAddress({ references }: Dataset): Fault[] {
  const first = new Map<string, string>();
  return references.flatMap(({ id, url }) => {
    if (!url) return [];
    const address = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    const other = first.get(address);
    first.set(address, other ?? id);
    return other ? [faultOf(id, ['url'], 'duplicate-address', `is the address of ${other}`)] : [];
  });
}

function faultOf(id: string, path: FieldPath, rule: string, message: string): Fault {
  return { family: 'references', id, path, rule, message };
}

/** Every string at a path, with the lists on the way walked. */
function valuesAt(
  value: unknown,
  fields: readonly string[],
  path: FieldPath,
): { value: string; path: FieldPath }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => valuesAt(item, fields, [...path, index]));
  const [field, ...rest] = fields;
  if (field === undefined) return typeof value === 'string' ? [{ value, path }] : [];
  const next = (value as Record<string, unknown> | undefined)?.[field];
  return next === undefined ? [] : valuesAt(next, rest, [...path, field]);
}
