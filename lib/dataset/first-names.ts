/**
 * Lexicon → the names that may be marked before a page is read: those of the two agencies that no rule of the engine
 * takes back but by their surroundings, which `page/paint/first-marks.ts` looks at. Short ones of fixed letter case, as
 * agencies are mostly named by; a test shows that the engine marks whatever they mark.
 */
import type { FirstNames, LexForm, Lexicon, LexName } from '../engine/lexicon.ts';
import { type Part, partOf } from './parts.ts';

/** The agencies whose cooperation the dataset is about. */
const agencies = new Set(['tass', 'kcna']);

/** The scripts that most of these names are written in; the others' are left to the reader. */
const scripts: readonly Part[] = ['latin', 'cyrillic', 'hangul', 'han'];

/** By the part of the lexicon that a page needs for the names to stand in it. */
export type FirstNamesByPart = Readonly<Partial<Record<Part, FirstNames>>>;

/** Picks the names of a lexicon. */
export function firstNames({ names, blockers }: Pick<Lexicon, 'names' | 'blockers'>): FirstNamesByPart {
  const free = names.filter(isFree);
  const own = new Set(free.flatMap(({ forms }) => forms.filter(isRigid).map(({ text }) => text)));
  const others = [...names, ...blockers].flatMap(({ forms }) => forms.map(({ text }) => text));
  const byPart: Partial<Record<Part, FirstNames>> = {};
  for (const part of scripts) {
    const inPart = [...own].filter((text) => partOf(text) === part);
    const holders = others.filter((text) => !own.has(text) && holdsOne(text, inPart));
    byPart[part] = { names: sorted(inPart), holders: sorted(holders), refusals: [] };
  }
  const refusals = free.flatMap(({ refuses = [] }) => refuses.flatMap(({ anyOf }) => anyOf));
  const latin = byPart.latin ?? { names: [], holders: [] };
  return { ...byPart, latin: { ...latin, refusals: sorted(refusals) } };
}

function isFree({ entity, generic, needs, notInLang }: LexName): boolean {
  return agencies.has(entity) && !generic && !needs?.length && !notInLang?.length;
}

function isRigid({ text, case: letters }: LexForm): boolean {
  return letters === 'exact' && !text.includes('~');
}

/** Letter case aside: a longer name may be written in any. */
function holdsOne(text: string, names: readonly string[]): boolean {
  const small = text.toLowerCase();
  return names.some((one) => small.includes(one.toLowerCase()));
}

/** Each once, the longest first. */
function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
