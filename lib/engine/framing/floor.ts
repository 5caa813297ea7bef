/**
 * Who has the floor: the side that was last named as speaking. "The diplomat said", «говорится в заявлении», “谈话称”
 * name nobody; such words go on with whoever spoke before.
 */
import type { Lexicon } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import { speechOf } from '../sourcing/speech.ts';
import { fold } from '../text/fold.ts';
import type { Attribution } from '../types.ts';
import { namesOther, namesState } from './state-words.ts';
import type { VoiceOf } from './voice.ts';

/** Somebody of a known side begins to speak. */
export interface Turn {
  readonly block: number;
  readonly at: number;
  /** Folded words of the speaker. */
  readonly words: string;
  /** A speaker of the two states; false for anybody else whose side is known. */
  readonly state: boolean;
}

/** Blocks after which a speaker is forgotten. */
const FORGOTTEN = 4;

/** The turns of a block in order; `attributions` are those of subject outlets whose source stands in it. */
export function turnsOf(read: ReadBlock, lexicon: Lexicon, attributions: readonly Attribution[]): Turn[] {
  const turn = (at: { start: number; end: number }, state?: boolean): Turn[] => {
    const words = fold(read.block.text.slice(at.start, at.end)).text;
    const side = state ?? (namesState(words) || (namesOther(words) ? false : undefined));
    return side === undefined ? [] : [{ block: read.index, at: at.start, words, state: side }];
  };
  const spoken = speechOf(read, lexicon).flatMap((one) => (one.named && one.source ? turn(one.source) : []));
  const told = attributions.flatMap((one) => turn(one.source, true));
  return [...spoken, ...told].sort((a, b) => a.at - b.at);
}

/** A speaker by a proper name; "la portavoz", "谈话", "김 부장" go on with whoever spoke before. */
export function isStranger({ speech, by }: VoiceOf): boolean {
  return speech?.named === true && /^\p{Lu}/u.test(by?.words ?? '');
}

/** True when the words at `at` are the state side's, since it has the floor and nobody else takes it. */
export function hasFloor(
  turns: readonly Turn[],
  { block, at }: { block: number; at: number },
  voice: VoiceOf,
): boolean {
  if (voice.voice === 'own') return false;
  const last = lastBefore(turns, block, at);
  if (!last?.state || block - last.block > FORGOTTEN) return false;
  const by = fold(voice.by?.words ?? '').text;
  if (!isStranger(voice)) return !namesOther(by);
  return by.split(/\s+/).some((word) => word.length > 1 && last.words.includes(word.slice(0, 5)));
}

/** The last turn that began before offset `at` of `block`; `turns` are in order. */
function lastBefore(turns: readonly Turn[], block: number, at: number): Turn | undefined {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const turn = turns[middle] as Turn;
    if (turn.block < block || turn.at <= at) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1];
}
