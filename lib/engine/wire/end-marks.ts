/** KCNA's tail: "-0-", "(끝)", "www.kcna.kp (Juche113.2.22.)". It closes the story that the last dateline opened. */

import { provisionalId } from '../finding-id.ts';
import type { LexEntity } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import type { Byline, Dateline } from '../types.ts';
import { evidenceOf, isPainted } from './finding.ts';

const MARK = /(?:^|\s)(-0-|\(끝\)|www\.kcna\.kp \(Juche ?\d{2,3}[^)]{0,16}\))\s*$/;

/** The year of a Juche date ("Juche 113", "주체113"): Juche 1 is 1912. Undefined when the text names none. */
export function jucheYear(text: string): number | undefined {
  const year = /(?:\bJuche|주체|чучхе)\s?(\d{2,3})(?!\d)/iu.exec(text)?.[1];
  return year === undefined ? undefined : Number(year) + 1911;
}

/** End marks of a page whose blocks carry `datelines`; none before the first dateline. */
export function readEndMarks(
  blocks: readonly ReadBlock[],
  datelines: readonly Dateline[],
  entities: ReadonlyMap<string, LexEntity>,
): Byline[] {
  const found: Byline[] = [];
  let next = 0;
  let last: Dateline | undefined;
  for (const read of blocks) {
    for (; (datelines[next]?.block ?? Number.POSITIVE_INFINITY) <= read.index; next++) last = datelines[next];
    const mark = last && MARK.exec(read.block.text.slice(-60));
    if (last && mark) found.push(endMark(read, last, mark[1] as string, entities));
  }
  return found;
}

function endMark(
  read: ReadBlock,
  { entity }: Dateline,
  words: string,
  entities: ReadonlyMap<string, LexEntity>,
): Byline {
  const start = read.block.text.lastIndexOf(words);
  const at = { block: read.index, start, end: start + words.length };
  const input = { read, entities };
  const year = jucheYear(words);
  const evidence = evidenceOf(input, 'wire.byline.tail', {
    mentions: [],
    confidence: 'medium',
    wrongIf: 'wrongIf.notWireCopy',
  });
  return {
    ...at,
    kind: 'byline',
    id: provisionalId('byline', at, entity),
    entity,
    form: 'end-mark',
    painted: isPainted(input, entity),
    evidence: { ...evidence, trace: year === undefined ? [] : [`wire.juche.${year}`], words: [at] },
  };
}
