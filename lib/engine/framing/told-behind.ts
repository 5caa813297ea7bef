/**
 * What is said first and ascribed behind: "The campaign goes on. This was stated by Lavrov", «… Об этом сообщил Песков».
 * The sentence that points back names whose words the sentence before it gives.
 */
import type { Lexicon } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import { speechOf } from '../sourcing/speech.ts';
import { fold } from '../text/fold.ts';
import type { Attribution, SourceRef, Span } from '../types.ts';
import { namesOther, namesState } from './state-words.ts';

/** How such a sentence begins, folded. */
const POINTS_BACK = new RegExp(
  `^(?:${[
    String.raw`(?:об этом|о чем|это (?:заяв|сообщ|сказ|отме|подчерк)|такое (?:мнени|заявлени)|такую (?:позици|оценк)|с таким заявлени|соответствующ\S+ заявлени)`,
    '(?:про це|таку заяву|відповідну заяву|з такою заявою)',
    '(?:this|that) (?:was|is) (?:stated|said|announced|reported|according)',
    '(?:das|dies|so) (?:sagte|erklarte|teilte|berichtet|berichtete|meldete|geht aus|außerte|ausserte)',
    '(?:asi lo|lo|esto lo) (?:afirm|dijo|declar|anunci|inform|asegur|senal|manifest|indic)',
    "c['’]est ce qu['’]",
    '(?:lo ha|e quanto ha|questo e quanto) ',
  ].join('|')})`,
  'u',
);
/** How much of a sentence that points back is read (UTF-16 units). */
const REACH = 240;

/** What {@link toldBehind} looks at. */
export interface Behind {
  readonly read: ReadBlock;
  readonly sentence: Span;
  /** The block after this one. */
  readonly next?: ReadBlock;
  readonly lexicon: Lexicon;
  /** Attributions to subjects by the block of their source. */
  readonly told: ReadonlyMap<number, readonly Attribution[]>;
  readonly isPerson: (entity: string) => boolean;
}

/** Who says the words of `sentence` by the sentence behind it; undefined when that does not point back or names no state speaker. */
export function toldBehind({ read, sentence, next, lexicon, told, isPerson }: Behind): SourceRef | undefined {
  const follower = read.sentences.find(({ start }) => start >= sentence.end);
  const place = follower
    ? { read, at: follower }
    : next?.sentences[0] && { read: next, at: next.sentences[0] };
  if (!place) return undefined;
  const { text } = place.read.block;
  const words = text.slice(place.at.start, Math.min(place.at.end, place.at.start + REACH));
  const folded = fold(words).text;
  if (!POINTS_BACK.test(folded)) return undefined;
  const inside = ({ start, end }: Span): boolean => start >= place.at.start && end <= place.at.end;
  const speech = speechOf(place.read, lexicon).find(({ named, source }) => named && source && inside(source));
  const other = speech?.source && namesOther(fold(text.slice(speech.source.start, speech.source.end)).text);
  const person = place.read.mentions.find((one) => inside(one) && isPerson(one.entity));
  const outlet = told.get(place.read.index)?.find((one) => inside(one.source))?.source;
  const source = other ? speech.source : (person ?? outlet ?? speech?.source);
  if (source) {
    return {
      words: text.slice(source.start, source.end),
      at: { block: place.read.index, start: source.start, end: source.end },
    };
  }
  return namesState(folded) ? { words: '' } : undefined;
}
