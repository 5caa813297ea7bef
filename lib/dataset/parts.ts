/**
 * The lexicon by script. A form in Hangul is found only where there is Hangul, so a page needs no more than the parts
 * of the scripts that it is written in, and reading it with those gives the same findings as with everything.
 */
import type { LexCondition, Lexicon } from '../engine/lexicon.ts';

/** `latin` is the base: it holds what has no script (entities, domains, cards, events) and every entry's head. */
export const parts = ['latin', 'cyrillic', 'hangul', 'han', 'other'] as const;
export type Part = (typeof parts)[number];

const scripts: readonly (readonly [Part, RegExp])[] = [
  ['hangul', /[\u1100-\u11ff\u3130-\u318f\ua960-\ua97c\uac00-\ud7fb]/],
  ['han', /[\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]/],
  ['cyrillic', /[\u0400-\u052f\u1c80-\u1c8f\ua640-\ua69f]/],
  ['other', /[\u0370-\u03ff\u0530-\u10ff\u1200-\u1c7f\u1f00-\u1fff\ufb13-\ufdff\ufe70-\ufefc]/],
];

/** The parts a text needs; `latin` always. */
export function partsOf(text: string): Part[] {
  return ['latin', ...scripts.filter(([, letters]) => letters.test(text)).map(([part]) => part)];
}

/** The part a form or word belongs to: that of its first letter beyond Latin. */
function partOf(text: string): Part {
  return scripts.find(([, letters]) => letters.test(text))?.[0] ?? 'latin';
}

/** Every part as a lexicon of its own; `joinLexicon` puts them together again. */
export function splitLexicon(lexicon: Lexicon): Readonly<Record<Part, Lexicon>> {
  const made = parts.map(
    (part) => [part, part === 'latin' ? base(lexicon) : addition(lexicon, part)] as const,
  );
  return Object.fromEntries(made) as Record<Part, Lexicon>;
}

/** The lexicon of some parts, the base first. Entries keep their order; forms are in order of the parts. */
export function joinLexicon([first, ...others]: readonly [Lexicon, ...Lexicon[]]): Lexicon {
  return {
    ...first,
    names: joined(
      first.names,
      others.map((one) => one.names),
    ),
    blockers: joined(
      first.blockers,
      others.map((one) => one.blockers),
    ),
    phrases: joined(
      first.phrases,
      others.map((one) => one.phrases),
    ),
    cues: joined(
      first.cues,
      others.map((one) => one.cues),
    ),
    statuses: joined(
      first.statuses,
      others.map((one) => one.statuses),
    ),
  };
}

type Entry = {
  readonly id: string;
  readonly forms: readonly (string | { readonly text: string })[];
  readonly needs?: readonly LexCondition[];
  readonly refuses?: readonly LexCondition[];
};

function base(lexicon: Lexicon): Lexicon {
  return { ...lexicon, ...entriesOf(lexicon, 'latin', () => true) };
}

function addition(lexicon: Lexicon, part: Part): Lexicon {
  const empty = { entities: [], domains: [], cards: [], events: [] };
  return { ...lexicon, ...empty, ...entriesOf(lexicon, part, saysSomething) };
}

type WithForms = Pick<Lexicon, 'names' | 'blockers' | 'phrases' | 'cues' | 'statuses'>;

function entriesOf(lexicon: Lexicon, part: Part, keep: (entry: Entry) => boolean): WithForms {
  const only = <E extends Entry>(entries: readonly E[]) =>
    entries.map((one) => within(one, part)).filter(keep);
  return {
    names: only(lexicon.names),
    blockers: only(lexicon.blockers),
    phrases: only(lexicon.phrases),
    cues: only(lexicon.cues),
    statuses: only(lexicon.statuses),
  };
}

/** The entry with the forms and words of one part. A condition without words stays: `needs` then never holds. */
function within<E extends Entry>(entry: E, part: Part): E {
  const words = (conditions: readonly LexCondition[]) =>
    conditions.map((one) => ({ ...one, anyOf: one.anyOf.filter((word) => partOf(word) === part) }));
  return {
    ...entry,
    forms: entry.forms.filter((form) => partOf(typeof form === 'string' ? form : form.text) === part),
    ...(entry.needs ? { needs: words(entry.needs) } : {}),
    ...(entry.refuses ? { refuses: words(entry.refuses) } : {}),
  };
}

function saysSomething({ forms, needs = [], refuses = [] }: Entry): boolean {
  return forms.length > 0 || [...needs, ...refuses].some(({ anyOf }) => anyOf.length > 0);
}

function joined<E extends Entry>(first: readonly E[], others: readonly (readonly E[])[]): E[] {
  const more = new Map<string, E[]>();
  for (const entry of others.flat()) more.set(entry.id, [...(more.get(entry.id) ?? []), entry]);
  return first.map((entry) => [entry, ...(more.get(entry.id) ?? [])].reduce(together));
}

function together<E extends Entry>(a: E, b: E): E {
  return {
    ...a,
    forms: [...a.forms, ...b.forms],
    ...(a.needs ? { needs: conditionsOf(a.needs, b.needs) } : {}),
    ...(a.refuses ? { refuses: conditionsOf(a.refuses, b.refuses) } : {}),
  };
}

/** Both have the same conditions in the same order, each with words of its own. */
function conditionsOf(a: readonly LexCondition[], b: readonly LexCondition[] = []): LexCondition[] {
  return a.map((one, index) => ({ ...one, anyOf: [...one.anyOf, ...(b[index]?.anyOf ?? [])] }));
}
