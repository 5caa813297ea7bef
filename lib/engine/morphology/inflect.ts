/** Puts endings to words: a name written once with its classes gives every case of it. */

/** How words with one ending of the nominative change. */
export interface InflectionRow {
  /** Ending of the nominative that is taken off; empty when the endings are added to the whole word. */
  readonly nominative: string;
  /** Endings by case, separated by spaces, nominative first; `0` is the empty ending, `/` parts alternatives. */
  readonly endings: string;
}

/**
 * Every form of words that agree in case, by case, with repeats: «Центрального телеграфного агентства Кореи», never
 * «Центрального телеграфному». A word whose row has one ending never changes.
 */
export function inflect(words: readonly string[], rows: readonly InflectionRow[]): string[][] {
  const paradigms = words.map((word, i) => wordForms(word, rows[i] as InflectionRow));
  const cases = Math.max(...paradigms.map((paradigm) => paradigm.length));
  return Array.from({ length: cases }, (_, c) =>
    combine(paradigms.map((paradigm) => paradigm[paradigm.length === 1 ? 0 : c] ?? [])),
  );
}

/** The forms of one word by case: an array of alternatives for each case. */
function wordForms(word: string, { nominative, endings }: InflectionRow): readonly (readonly string[])[] {
  const stem = word.slice(0, word.length - nominative.length);
  return endings
    .split(' ')
    .map((alternatives) => alternatives.split('/').map((ending) => stem + (ending === '0' ? '' : ending)));
}

/** All ways to take one alternative for each word. */
function combine(alternatives: readonly (readonly string[])[]): string[] {
  let heads = [''];
  for (const words of alternatives) {
    heads = heads.flatMap((head) => words.map((word) => (head ? `${head} ${word}` : word)));
  }
  return heads;
}
