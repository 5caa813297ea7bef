/** The terms the other highlighters are given: every form of a subject's name, as written. */
import { loadDataset } from '../../lib/dataset/load.ts';

/** Distinct forms, the same that Wirelight's gate looks for. */
export function subjectTerms(): string[] {
  const { lexicon } = loadDataset();
  const subjects = new Set(lexicon.entities.filter(({ role }) => role === 'subject').map(({ id }) => id));
  const forms = lexicon.names
    .filter(({ entity }) => subjects.has(entity))
    .flatMap((name) => name.forms.map(({ text }) => text));
  return [...new Set(forms)];
}
