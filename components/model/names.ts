/** Names of outlets and persons in the language of the faces. */
import type { Outlet, Person } from '../../lib/dataset/schema.ts';
import { inLanguage, type Told } from '../../lib/i18n/localized.ts';

export interface Names {
  /** Label of an outlet or person; the id itself when the dataset does not know it. */
  of(id: string): Told;
  /** True for Russian and North Korean state outlets and the persons who speak for them. */
  isSubject(id: string): boolean;
}

/** Looks labels up in the rows that were loaded for this page. */
export function makeNames(outlets: readonly Outlet[], persons: readonly Person[], lang: string): Names {
  const labels = new Map([...outlets, ...persons].map(({ id, label }) => [id, inLanguage(label, lang)]));
  const subjects = new Set(outlets.filter(({ role }) => role === 'subject').map(({ id }) => id));
  for (const person of persons)
    if (person.speaksFor && subjects.has(person.of ?? '')) subjects.add(person.id);
  return {
    of: (id) => labels.get(id) ?? { text: id, lang: 'und' },
    isSubject: (id) => subjects.has(id),
  };
}
