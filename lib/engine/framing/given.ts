/** Statements that an agency gives whole: what follows "… issued the following press statement:" is somebody's own words. */
import type { ReadBlock } from '../reading.ts';

/** A line that ends so gives the words of somebody; digests ("the following are major news items:") do not. */
const GIVES =
  /(?:statement|commentary|article|talk|report|message|letter|speech|white paper|(?:says?|said|stat(?:es|ing)|note[sd]?|goes on|as follows)\b|заявлени|комментари|стать|говорится|declaraci[oó]n|comentario|dice|담화|성명|론평|논평|谈话|声明|评论)(?:[^.!?:]|\.\s?\d)*(?:["“«][^"”»]*["”»](?:[^.!?:]|\.\s?\d)*)?:\s*$/iu;
const DIGEST = /\b(?:news items|contents|is as follows)\b/i;
/** How much of a line's end is looked at (UTF-16 units). */
const REACH = 320;

/** True when the block ends by giving the floor to somebody. */
export function givesWords({ block: { text } }: ReadBlock): boolean {
  const end = text.slice(-REACH);
  return GIVES.test(end) && !DIGEST.test(end);
}
