/** What all wire marks of a block have in common. */

import type { WrongIfKey } from '../keys.ts';
import type { LexEntity } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import type { Confidence, Evidence, Located, Mention, Span } from '../types.ts';

/** The block being read and what the lexicon says of its entities. */
export interface WireInput {
  readonly read: ReadBlock;
  readonly entities: ReadonlyMap<string, LexEntity>;
}

/** A span of the block. */
export function locate({ read }: WireInput, { start, end }: Span): Located {
  return { block: read.index, start, end };
}

/** Painted: the outlet is a subject and the block can be painted. */
export function isPainted({ read, entities }: WireInput, entity: string): boolean {
  return isSubject(entities, entity) && read.block.unpaintable === undefined;
}

/** True for subject outlets. */
export function isSubject(entities: ReadonlyMap<string, LexEntity>, entity: string): boolean {
  return entities.get(entity)?.role === 'subject';
}

/** Evidence of a wire mark: the names in it are its words. */
export function evidenceOf(
  input: WireInput,
  rule: string,
  {
    mentions,
    confidence,
    wrongIf,
  }: { mentions: readonly Mention[]; confidence: Confidence; wrongIf: WrongIfKey },
): Evidence {
  return {
    rule,
    trace: mentions.map((mention) => mention.evidence.rule),
    words: mentions.map((m) => locate(input, m)),
    confidence,
    wrongIf,
  };
}
