/** Puts what the reader's packs add into the lexicon. Apart from `packs.ts`, so that a page need not bring zod along. */
import type { Lexicon } from '../engine/lexicon.ts';

/** What packs add to the bundled lexicon. */
export type PackLexicon = Pick<Lexicon, 'entities' | 'names' | 'phrases' | 'domains'>;

/** The lexicon with everything the packs add. */
export function mergeLexicon(lexicon: Lexicon, additions: readonly Partial<PackLexicon>[]): Lexicon {
  return {
    ...lexicon,
    entities: [...lexicon.entities, ...additions.flatMap((one) => one.entities ?? [])],
    names: [...lexicon.names, ...additions.flatMap((one) => one.names ?? [])],
    phrases: [...lexicon.phrases, ...additions.flatMap((one) => one.phrases ?? [])],
    domains: [...lexicon.domains, ...additions.flatMap((one) => one.domains ?? [])],
  };
}
