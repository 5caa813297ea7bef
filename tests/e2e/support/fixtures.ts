/** The sample pages of the project, by name. */
import { readFileSync } from 'node:fs';

/** The text of a file in `tests/fixtures/pages`. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/pages/${name}`, import.meta.url), 'utf8');
}

/** Sample articles that name an agency. */
export const articles = [
  'agreement-en.html',
  'treaty-ru.html',
  'statement-ko.html',
  'opinion-en.html',
] as const;
/** Pages that look as if, and hold nothing. */
export const empties = [
  'nothing-afp.html',
  'nothing-kubernetes.html',
  'nothing-swedish.html',
  'nothing-ordinary.html',
] as const;
