/** Which cards a reader meets first: a few of each sort, so that no sort crowds out the others. */

/** One card that may be shown. */
interface Ranked {
  readonly card: string;
  readonly rank: number;
  readonly because: readonly string[];
}

/** Sorts of cards by rank (see `rank` in the dataset's schema), and how many of each a round takes. */
const sorts: readonly { readonly upTo: number; readonly atOnce: number; readonly byUse?: true }[] = [
  // The agreement and the outlets themselves.
  { upTo: 19, atOnce: 4 },
  // What a kind of finding means.
  { upTo: 39, atOnce: 1 },
  // Wording: what the page uses most.
  { upTo: 59, atOnce: 1, byUse: true },
  // Persons and cooperation.
  { upTo: 99, atOnce: 1 },
  // Claims and what happened.
  { upTo: 299, atOnce: 1 },
  // Practice in general.
  { upTo: 379, atOnce: 1 },
  { upTo: 399, atOnce: 1 },
  // Outlets of the context.
  { upTo: Number.POSITIVE_INFINITY, atOnce: 1 },
];

/** The first `first` cards stand for all sorts, the others follow up to `most` in all; both by rank. */
export function inOrder<C extends Ranked>(cards: readonly C[], first: number, most: number): C[] {
  const ranked = [...cards].sort(byRank);
  const chosen = new Set(rounds(ranked, first));
  const others = ranked.filter((card) => !chosen.has(card));
  return [...ranked.filter((card) => chosen.has(card)), ...others].slice(0, most);
}

/** Takes from every sort in turn until there are `count`, or no more. */
function rounds<C extends Ranked>(ranked: readonly C[], count: number): C[] {
  const waiting = sorts.map(({ upTo, byUse }, index) => {
    const from = sorts[index - 1]?.upTo ?? Number.NEGATIVE_INFINITY;
    const own = ranked.filter(({ rank }) => rank > from && rank <= upTo);
    return byUse ? own.sort((a, b) => b.because.length - a.because.length) : own;
  });
  const chosen: C[] = [];
  while (chosen.length < count && waiting.some((own) => own.length > 0)) {
    for (const [index, own] of waiting.entries()) chosen.push(...own.splice(0, sorts[index]?.atOnce));
  }
  return chosen.slice(0, count);
}

/** Smaller rank first; of one rank the card with more reasons, then by id. */
export function byRank(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || b.because.length - a.because.length || (a.card < b.card ? -1 : 1);
}
