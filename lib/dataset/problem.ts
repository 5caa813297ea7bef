/** What is wrong with the data, said so that its author finds the place at once. */

/** A path inside one entry: `['forms', 2, 'text']`. */
export type FieldPath = readonly (string | number)[];

/** A fault as the pure checks see it: they know entries, not files. */
export interface Fault {
  readonly family: string;
  /** Id of the entry, or its index when it has none. */
  readonly id: string;
  readonly path: FieldPath;
  /** Name of the check, e.g. `reference`, `judgement-word`. */
  readonly rule: string;
  readonly message: string;
}

/** A fault with its place. */
export interface Problem extends Fault {
  readonly file: string;
  /** 1-based; 1 when the place is the file as a whole. */
  readonly line: number;
}

/** `forms[2].text`; the empty string for the entry as a whole. */
export function fieldName(path: FieldPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/** One line: `assets/dataset/cards/outlets.yml:12: outlet.tass summary.en: … (markup)`. */
export function formatProblem(problem: Problem): string {
  const where = [problem.id, fieldName(problem.path)].filter(Boolean).join(' ');
  return `${problem.file}:${problem.line}: ${where ? `${where}: ` : ''}${problem.message} (${problem.rule})`;
}
