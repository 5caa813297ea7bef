/** Words of attribution that are themselves quoted as an example: Phrases such as “KCNA reported” say nothing of KCNA. */
import { firstEndingAfter } from './clause.ts';
import type { Quoted } from './content.ts';
import type { Draft } from './draft.ts';
import type { BlockView } from './sentence.ts';

/** Words besides source and cue: “TASS, citing the ministry”; none where the quotation ends like a sentence. */
const MOST_WORDS = 3;
const LONGEST = 80;

/** True when source and cue stand in one short quotation that states nothing besides. */
export function isExample({ read, quotes }: BlockView, { source, cue }: Draft): boolean {
  if (!cue) return false;
  const start = Math.min(source.start, cue.start);
  const end = Math.max(source.end, cue.end);
  const quote = quotes[firstEndingAfter(quotes, start)];
  if (!quote || quote.start > start || quote.end < end || !isShort(quote)) return false;
  const { text } = read.block;
  const between = text.slice(Math.min(source.end, cue.end), Math.max(source.start, cue.start));
  const rest = `${text.slice(quote.inner.start, start)} ${between} ${text.slice(end, quote.inner.end)}`;
  const words = rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words <= (/[.,!?…]\s*$/.test(text.slice(end, quote.inner.end)) ? 0 : MOST_WORDS);
}

/** Closed, and no longer than a phrase. */
function isShort({ end, inner }: Quoted): boolean {
  return inner.end < end && inner.end - inner.start <= LONGEST;
}
