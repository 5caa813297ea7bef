/**
 * Who has the floor: the side that was last named as speaking. "The diplomat said", «говорится в заявлении», “谈话称”
 * name nobody; such words go on with whoever spoke before.
 */
import { firstEndingAfter } from '../attribution/clause.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import { speechOf } from '../sourcing/speech.ts';
import { fold } from '../text/fold.ts';
import type { Attribution, Span } from '../types.ts';
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

/**
 * The turns of a block in order; `attributions` are those of subject outlets whose source stands in it. A critic or an
 * official of unknown side whom such an outlet carries in the same sentence speaks for that side.
 */
export function turnsOf(read: ReadBlock, lexicon: Lexicon, attributions: readonly Attribution[]): Turn[] {
  const wordsOf = ({ start, end }: Span): string => fold(read.block.text.slice(start, end)).text;
  const sideOf = (at: Span): boolean | undefined =>
    namesState(wordsOf(at)) || (namesOther(wordsOf(at)) ? false : undefined);
  const turn = (at: Span, state: boolean | undefined): Turn[] =>
    state === undefined ? [] : [{ block: read.index, at: at.start, words: wordsOf(at), state }];
  const carried = (sentence: number): true | undefined =>
    attributions.some(({ source }) => firstEndingAfter(read.sentences, source.start) === sentence) ||
    undefined;
  const spoken = speechOf(read, lexicon).flatMap((one) =>
    one.named && one.source ? turn(one.source, sideOf(one.source) ?? carried(one.sentence)) : [],
  );
  const told = attributions.flatMap((one) => turn(one.source, true));
  return [...spoken, ...told].sort((a, b) => a.at - b.at);
}

/** A speaker by a proper name, or a pronoun that means one; "la portavoz", "谈话", "김 부장" go on with whoever spoke before. */
export function isStranger({ speech, by }: VoiceOf): boolean {
  const words = by?.words ?? '';
  return (speech?.named || speech?.pronoun) === true && /^\p{Lu}/u.test(words) && !COUNTRY.test(words);
}

/** "The country", "The minister", «Дипломат» at the start of a sentence: whoever spoke before. */
const COUNTRY =
  /^(?:(?:The|Le|La|El|Il) [\p{Ll} -]+|(?:Der|Die|Das) \p{L}+|The North|Le Nord|El Norte|Il Paese|Landet|Regimet|(?:Стран|Режим|Министр|Дипломат|Политик|Президент|Ведомств|Спикер|Речни|Представител)\p{L}{0,3})$/u;

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
