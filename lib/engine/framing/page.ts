/** What the whole page tells about a phrase in it: whose copy it is, whether an actor is named, who is told to have said what. */
import type { LexCondition, LexEntity, Lexicon } from '../lexicon.ts';
import { type PageWords, pageWords } from '../page-words.ts';
import type { Reading } from '../reading.ts';
import type { Attribution, Byline, Dateline, PageFacts } from '../types.ts';
import { isStrippedCopy } from './stripped-copy.ts';
import type { Statement } from './voice.ts';

/** What {@link Page} is made of. */
export interface FramingInput {
  readonly reading: Reading;
  readonly attributions: readonly Attribution[];
  readonly lexicon: Lexicon;
  readonly facts: PageFacts;
  /** Datelines and bylines: they tell the agency's own copy. */
  readonly wire?: readonly (Dateline | Byline)[];
}

/** A page as framing sees it. */
export interface Page {
  readonly input: FramingInput;
  readonly words: PageWords;
  readonly byBlock: ReadonlyMap<number, readonly Statement[]>;
  /** Attributions to subjects, by the block of their source. */
  readonly told: ReadonlyMap<number, readonly Attribution[]>;
  readonly entities: ReadonlyMap<string, LexEntity>;
  /** The text is a subject's own copy. */
  readonly wireCopy: boolean;
  /** It is a North Korean outlet's own copy. */
  readonly koreanCopy: boolean;
  /** The page names a subject, or North Korea and Russia. */
  readonly hasActor: boolean;
  /** "Kim said" means the leader of North Korea or his sister. */
  readonly namesKim: boolean;
  /** The page names North Korea or Russia. */
  readonly namesState: boolean;
  /** A condition that asks for one of the two states is met where one of its outlets or speakers is named. */
  readonly isAbout: (condition: LexCondition) => boolean;
}

/** Gathers once what every phrase of the page is asked. */
export function pageOf(input: FramingInput): Page {
  const entities = new Map(input.lexicon.entities.map((entity) => [entity.id, entity]));
  const isSubject = (id: string | undefined): boolean =>
    id !== undefined && entities.get(id)?.role === 'subject';
  const words = pageWords(input.reading.page);
  const copyOf = [input.facts.outlet, ...(input.wire ?? []).map((mark) => mark.entity)].filter(isSubject);
  const stripped = copyOf.length === 0 && isStrippedCopy(input.reading, words);
  const wireCopy = copyOf.length > 0 || stripped;
  const koreanCopy = stripped || copyOf.some((id) => id !== undefined && entities.get(id)?.country === 'kp');
  const named = new Set(
    input.reading.blocks.flatMap((read) => read.mentions.map(({ entity }) => entity)).filter(isSubject),
  );
  const countries = new Set([...named].map((id) => entities.get(id)?.country));
  if (koreanCopy) countries.add('kp');
  const byBlock = groupByBlock(input.attributions);
  return {
    input,
    words,
    byBlock,
    told: toldByBlock(input.attributions.filter((one) => isSubject(one.entity))),
    entities,
    wireCopy,
    koreanCopy,
    hasActor: wireCopy || named.size > 0 || (koreas.some(words.has) && russias.some(words.has)),
    namesKim: ['kim jong un', 'kim jong-un', 'kim yo jong', 'kim yo-jong'].some(words.has),
    namesState: koreas.some(words.has) || russias.some(words.has),
    isAbout: ({ anyOf }) =>
      (countries.has('kp') && anyOf.includes('KCNA')) || (countries.has('ru') && anyOf.includes('Russia')),
  };
}

/** Statements by the blocks that hold them, in order. */
function groupByBlock(attributions: readonly Attribution[]): ReadonlyMap<number, readonly Statement[]> {
  const map = new Map<number, Statement[]>();
  for (const attribution of attributions) {
    if (attribution.type === 'none') continue;
    for (const { block, start, end } of attribution.content) {
      const list = map.get(block);
      if (list) list.push({ start, end, attribution });
      else map.set(block, [{ start, end, attribution }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return map;
}

/** Attributions by the block that names their source. */
function toldByBlock(attributions: readonly Attribution[]): ReadonlyMap<number, readonly Attribution[]> {
  const map = new Map<number, Attribution[]>();
  for (const one of attributions) {
    const list = map.get(one.source.block);
    if (list) list.push(one);
    else map.set(one.source.block, [one]);
  }
  return map;
}

/** Folded words for the two states; `~` allows any ending of up to four letters. */
const koreas = [
  'north korea~',
  'dprk',
  'pyongyang',
  'кндр',
  'пхеньян~',
  'северн~ коре~',
  '북한',
  '朝鲜',
  '朝鮮',
  'nordkorea~',
  'coree du nord',
  'corea del nor~',
];
const russias = [
  'russ~',
  'krem~',
  'mosc~',
  'moskau',
  'rusia',
  'putin',
  'росси~',
  'российск~',
  'росі~',
  'рф',
  'кремл~',
  'путин~',
  'путін~',
  '러시아',
  '로씨야',
  '크렘린',
  '俄罗斯',
  '俄羅斯',
  '克里姆林',
  'ロシア',
  'クレムリン',
];
