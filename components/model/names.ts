/** Names of outlets and persons in the language of the faces. */
import type { Outlet, Person } from '../../lib/dataset/schema.ts';
import { inLanguage, type Told } from '../../lib/i18n/localized.ts';

export interface Names {
  /** Label of an outlet or person; the id itself when the dataset does not know it. */
  of(id: string): Told;
  /** The abbreviation a label ends with ("… (KCNA)"), else the whole label: for sentences, numbers and pictures. */
  short(id: string): Told;
  /** True for Russian and North Korean state outlets and the persons who speak for them. */
  isSubject(id: string): boolean;
  /** True for an outlet with a name of its own: no person, and not "Russian news agencies". */
  isNamedOutlet(id: string): boolean;
}

/** Capitals only, so that "Channel One (Russia)" stays whole. */
const abbreviation = /\(([\p{Lu}\d]{2,8})\)$/u;

/** Looks labels up in the rows that were loaded for this page. */
export function makeNames(outlets: readonly Outlet[], persons: readonly Person[], lang: string): Names {
  const labels = new Map([...outlets, ...persons].map(({ id, label }) => [id, inLanguage(label, lang)]));
  const subjects = new Set(outlets.filter(({ role }) => role === 'subject').map(({ id }) => id));
  for (const person of persons)
    if (person.speaksFor && subjects.has(person.of ?? '')) subjects.add(person.id);
  const named = new Set(outlets.filter(({ type }) => type !== 'generic').map(({ id }) => id));
  const of = (id: string) => labels.get(id) ?? { text: id, lang: 'und' };
  return {
    of,
    short: (id) => {
      const { text, lang: own } = of(id);
      return { text: abbreviation.exec(text)?.[1] ?? text, lang: own };
    },
    isSubject: (id) => subjects.has(id),
    isNamedOutlet: (id) => named.has(id),
  };
}
