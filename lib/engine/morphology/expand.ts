/** Expands one form of a name into its inflected forms; used by the dataset compiler, never at reading time. */
import { classes } from './classes.ts';
import { type InflectionRow, inflect } from './inflect.ts';

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
export function rowFor(word: string, name: string): InflectionRow {
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

/**
 * Every inflected form of `text` with its trace, the nominative first. The words agree in case: «Центрального
 * телеграфного агентства Кореи», never «Центрального телеграфному».
 * @throws {Error} when the number of classes is not the number of words, or a class does not fit its word.
 */
export function expandWithTrace(text: string, inflection: string): Expansion[] {
  const words = text.split(' ');
  const names = inflection.trim().split(/\s+/);
  if (names.length !== words.length) {
    throw new Error(`"${text}" has ${words.length} words, "${inflection}" names ${names.length} classes`);
  }
  const rows = words.map((word, i) => rowFor(word, names[i] as string));
  const out = new Map<string, Expansion>();
  for (const [c, forms] of inflect(words, rows).entries()) {
    for (const form of forms) {
      if (!out.has(form)) out.set(form, { text: form, trace: [...names, `case ${c + 1}`] });
    }
  }
  return [...out.values()];
}

/** The inflected forms of `text`, without repeats, the given one first; `[text]` without an inflection. */
export function expandForm(text: string, inflection?: string): string[] {
  return inflection ? expandWithTrace(text, inflection).map((expansion) => expansion.text) : [text];
}
