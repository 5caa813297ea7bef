/** All names and blockers of a lexicon in one matcher. */
import type { LexBlocker, LexEntity, LexForm, Lexicon, LexName } from '../lexicon.ts';
import { compileMatcher, type Matcher } from '../match/matcher.ts';

/** What a pattern number of the matcher stands for. */
export type NameEntry =
  | { readonly kind: 'name'; readonly name: LexName; readonly form: LexForm }
  | { readonly kind: 'blocker'; readonly blocker: LexBlocker };

/** The names of a lexicon, ready for search. */
export interface NameIndex {
  readonly matcher: Matcher;
  readonly entries: readonly NameEntry[];
  readonly entities: ReadonlyMap<string, LexEntity>;
}

/** Builds the index; a few milliseconds for thousands of forms. */
export function buildNameIndex(lexicon: Lexicon): NameIndex {
  const entries: NameEntry[] = [];
  const patterns: LexForm[] = [];
  for (const name of lexicon.names) {
    for (const form of name.forms) {
      entries.push({ kind: 'name', name, form });
      patterns.push(form);
    }
  }
  for (const blocker of lexicon.blockers) {
    for (const form of blocker.forms) {
      entries.push({ kind: 'blocker', blocker });
      patterns.push(form);
    }
  }
  const entities = new Map(lexicon.entities.map((entity) => [entity.id, entity]));
  return { matcher: compileMatcher(patterns), entries, entities };
}
