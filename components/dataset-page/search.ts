/** Search as one types: every word must occur in an entry; beginnings come first. */

/** What comparison leaves out: letter case, accents, width. */
export function foldForSearch(text: string): string {
  const folded = text.normalize('NFKD').toLowerCase();
  // Hangul and kana take no accents, and putting them together again keeps syllables searchable.
  return folded.replace(/[\u0300-\u036f]/g, '').normalize('NFC');
}

export interface Searchable {
  readonly strings: readonly string[];
  readonly folded: readonly string[];
}

export interface Hit<T> {
  readonly entry: T;
  /** The string that was met where it is not the title. */
  readonly met?: string;
}

/** Entries that hold every word of the query, best first, else in their own order; all of them for an empty query. */
export function search<T extends Searchable>(entries: readonly T[], query: string): Hit<T>[] {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries.map((entry) => ({ entry }));
  const whole = words.join(' ');
  const buckets: Hit<T>[][] = [[], [], [], [], []];
  for (const entry of entries) {
    const rank = rankOf(entry.folded, whole, words);
    if (rank) buckets[rank.bucket]?.push(hit(entry, rank.at));
  }
  return buckets.flat();
}

/** 0: some string is it; 1: title begins with it; 2: some string begins; 3: some string holds it; 4: words apart. */
function rankOf(folded: readonly string[], whole: string, words: readonly string[]) {
  const same = folded.indexOf(whole);
  if (same >= 0) return { bucket: 0, at: same };
  let held = -1;
  for (const [at, text] of folded.entries()) {
    const found = text.indexOf(whole);
    if (found === 0) return { bucket: at === 0 ? 1 : 2, at };
    if (found > 0 && held < 0) held = at;
  }
  if (held >= 0) return { bucket: 3, at: held };
  if (words.length === 1) return undefined;
  const apart = words.every((word) => folded.some((text) => text.includes(word)));
  return apart ? { bucket: 4, at: 0 } : undefined;
}

function hit<T extends Searchable>(entry: T, at: number): Hit<T> {
  const met = entry.strings[at];
  return at === 0 || met === undefined ? { entry } : { entry, met };
}
