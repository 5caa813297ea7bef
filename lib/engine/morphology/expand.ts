/** Expands one form of a name into its inflected forms; used by the dataset compiler, never at reading time. */
import { classes, type InflectionRow } from './classes.ts';

/** One inflected form with the classes and the case that made it. */
export interface Expansion {
  readonly text: string;
  /** E.g. `['ru:adj-neut', 'ru:noun-neut-o', 'case 2']`; `case 1` is the nominative. */
  readonly trace: readonly string[];
}

/**
 * The row that fits a word in a class, or null. Unknown classes throw, since they are authoring errors.
 * @throws {Error} when the class does not exist, refers to itself in a circle, or has no row for the word.
 */
function rowFor(word: string, name: string): InflectionRow {
  const seen = new Set<string>();
  for (let at: string | undefined = name; at !== undefined; at = classes[at]?.like) {
    const entry = classes[at];
    if (!entry) throw new Error(`unknown inflection class "${at}"`);
    if (seen.has(at)) throw new Error(`inflection class "${at}" refers to itself`);
    seen.add(at);
    const found = entry.rows?.find((candidate) => word.endsWith(candidate.nominative));
    if (found) return found;
  }
  throw new Error(`inflection class "${name}" does not fit the word "${word}"`);
}

/** The forms of one word by case: an array of alternatives for each case. A word that never changes has one case. */
function wordForms(word: string, name: string): readonly (readonly string[])[] {
  const found = rowFor(word, name);
  const stem = word.slice(0, word.length - found.nominative.length);
  return found.endings
    .split(' ')
    .map((alternatives) => alternatives.split('/').map((ending) => stem + (ending === '0' ? '' : ending)));
}

/**
 * Every inflected form of `text` with its trace, the nominative first. The words agree in case: «Центрального
 * телеграфного агентства Кореи», never «Центрального телеграфному».
 * @throws {Error} when the number of classes is not the number of words, or a class does not fit its word.
 */
export function expandWithTrace(text: string, inflect: string): Expansion[] {
  const words = text.split(' ');
  const names = inflect.trim().split(/\s+/);
  if (names.length !== words.length) {
    throw new Error(`"${text}" has ${words.length} words, "${inflect}" names ${names.length} classes`);
  }
  const paradigms = words.map((word, i) => wordForms(word, names[i] as string));
  const cases = Math.max(...paradigms.map((paradigm) => paradigm.length));
  const out = new Map<string, Expansion>();
  for (let c = 0; c < cases; c++) {
    for (const form of combine(paradigms.map((paradigm) => paradigm[paradigm.length === 1 ? 0 : c] ?? []))) {
      if (!out.has(form)) out.set(form, { text: form, trace: [...names, `case ${c + 1}`] });
    }
  }
  return [...out.values()];
}

/** All ways to take one alternative for each word. */
function combine(alternatives: readonly (readonly string[])[]): string[] {
  let heads = [''];
  for (const words of alternatives) {
    heads = heads.flatMap((head) => words.map((word) => (head ? `${head} ${word}` : word)));
  }
  return heads;
}

/** The inflected forms of `text`, without repeats, the given one first; `[text]` when `inflect` is missing. */
export function expandForm(text: string, inflect?: string): string[] {
  return inflect ? expandWithTrace(text, inflect).map((expansion) => expansion.text) : [text];
}
