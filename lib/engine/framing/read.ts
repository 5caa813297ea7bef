/**
 * Framing: characteristic phrases, in whose voice they stand, and whether their tier allows a mark here. A phrase outside
 * its tier is an abstention with its reason. A mark shows who uses a wording, never what to think of page or author.
 */
import { failedCondition, type Occurrences } from '../conditions.ts';
import { provisionalId } from '../finding-id.ts';
import type { LexCondition, LexEntity, Lexicon, LexPhrase } from '../lexicon.ts';
import { type PageWords, pageWords } from '../page-words.ts';
import type { ReadBlock, Reading } from '../reading.ts';
import { type SpeechBySentence, speechBySentence, speechOf } from '../sourcing/speech.ts';
import type { Steps } from '../steps.ts';
import { fold, foldBlock, toFolded } from '../text/fold.ts';
import type {
  Abstention,
  Attribution,
  Byline,
  Confidence,
  Dateline,
  Framing,
  PageFacts,
  SourceRef,
  Span,
} from '../types.ts';
import { isStudied, isTopic } from './distance.ts';
import { hasFloor, isStranger, type Turn, turnsOf } from './floor.ts';
import { heldTerms } from './held-terms.ts';
import { joinNeighbours } from './join.ts';
import { type PhraseHit, phraseHits } from './phrase-index.ts';
import { namesOther, namesState } from './state-words.ts';
import { isStrippedCopy } from './stripped-copy.ts';
import { type Statement, sentenceIndexAt, type VoiceOf, voiceAt } from './voice.ts';

/** What {@link framingSteps} needs. */
export interface FramingInput {
  readonly reading: Reading;
  readonly attributions: readonly Attribution[];
  readonly lexicon: Lexicon;
  readonly facts: PageFacts;
  /** Datelines and bylines: they tell the agency's own copy. */
  readonly wire?: readonly (Dateline | Byline)[];
}

/** The result: marks in reading order, and what was left alone. */
export interface FramingResult {
  readonly framings: readonly Framing[];
  readonly abstentions: readonly Abstention[];
}

/** How much of a sentence is looked at around a phrase, however long the sentence is (UTF-16 units). */
const REACH = 800;

interface Page {
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
}

/** Reads all blocks, giving way after each. Empty where the lexicon has no phrases. */
export function* framingSteps(input: FramingInput): Steps<FramingResult> {
  const page = pageOf(input);
  const framings: Framing[] = [];
  const abstentions: Abstention[] = [];
  let carried: SourceRef | undefined;
  let lastNamed: SourceRef | undefined;
  let turns: readonly Turn[] = [];
  for (const read of input.reading.blocks) {
    if (read.sentences.length === 0) continue;
    turns = [...turns.slice(-1), ...turnsOf(read, input.lexicon, page.told.get(read.index) ?? [])];
    const held = page.koreanCopy ? heldTerms(read, input.lexicon) : [];
    const hits = [...phraseHits(read.block.text, read.lang, input.lexicon), ...held];
    if (hits.length > 0) readHits(page, { read, hits, carried, lastNamed, turns }, framings, abstentions);
    lastNamed = namedIn(read, input.lexicon) ?? lastNamed;
    carried = carriedFrom(read, input) ?? (read.quotes.some((quote) => !quote.closed) ? carried : undefined);
    yield;
  }
  return { framings, abstentions };
}

function pageOf(input: FramingInput): Page {
  const entities = new Map(input.lexicon.entities.map((entity) => [entity.id, entity]));
  const isSubject = (id: string | undefined): boolean =>
    id !== undefined && entities.get(id)?.role === 'subject';
  const words = pageWords(input.reading.page);
  const copyOf = [input.facts.outlet, ...(input.wire ?? []).map((mark) => mark.entity)].filter(isSubject);
  const stripped = copyOf.length === 0 && isStrippedCopy(input.reading, words);
  const wireCopy = copyOf.length > 0 || stripped;
  const koreanCopy = stripped || copyOf.some((id) => id !== undefined && entities.get(id)?.country === 'kp');
  const named = input.reading.blocks.some((read) =>
    read.mentions.some((mention) => isSubject(mention.entity)),
  );
  const byBlock = groupByBlock(input.attributions);
  return {
    input,
    words,
    byBlock,
    told: toldByBlock(input.attributions.filter((one) => isSubject(one.entity))),
    entities,
    wireCopy,
    koreanCopy,
    hasActor: wireCopy || named || namesBoth(words),
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

const koreas = [
  'north korea',
  'north korean',
  'dprk',
  'pyongyang',
  'кндр',
  'пхеньян~',
  'северн~ коре~',
  '북한',
  '朝鲜',
  '朝鮮',
  '北朝鮮',
  'nordkorea',
  'coree du nord',
  'corea del norte',
  'corea del nord',
];
const russias = [
  'russia',
  'russian',
  'kremlin',
  'moscow',
  'росси~',
  'российск~',
  'рф',
  'кремл~',
  '러시아',
  '로씨야',
  '俄罗斯',
  '俄羅斯',
  'ロシア',
  'russland',
  'russie',
  'rusia',
];

function namesBoth(words: PageWords): boolean {
  return koreas.some((word) => words.has(word)) && russias.some((word) => words.has(word));
}

interface Hits {
  readonly read: ReadBlock;
  readonly hits: readonly PhraseHit[];
  /** Speaker of a quotation that runs on from an earlier block. */
  readonly carried?: SourceRef;
  /** Whom "he said" means at the start of the block. */
  readonly lastNamed?: SourceRef;
  /** Who of a known side spoke, last of the blocks before and in this one. */
  readonly turns: readonly Turn[];
}

/** The last speaker of a block who has a name. */
function namedIn(read: ReadBlock, lexicon: Lexicon): SourceRef | undefined {
  const last = speechOf(read, lexicon).findLast((one) => one.named && one.source);
  return last?.source ? sourceRef(read, last.source) : undefined;
}

/** The words of a source with their place. */
function sourceRef(read: ReadBlock, source: Span): SourceRef {
  return { words: read.block.text.slice(source.start, source.end), at: { block: read.index, ...source } };
}

/** Longest first: a shorter phrase inside one that is marked is dropped; inside one left alone it is tried. */
function readHits(
  page: Page,
  { read, hits, carried, lastNamed, turns }: Hits,
  framings: Framing[],
  abstentions: Abstention[],
): void {
  const speeches = speechBySentence(read, page.input.lexicon);
  const statements = page.byBlock.get(read.index) ?? [];
  const marked = new Uint8Array(read.block.text.length);
  const isMarked = (span: Span): boolean => marked.subarray(span.start, span.end).includes(1);
  const found: Framing[] = [];
  const left: Abstention[] = [];
  const seen: Occurrences = new Map();
  const byLength = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const hit of byLength) {
    if (isMarked(hit)) continue;
    const verdict = judge(page, { read, hit, speeches, statements, carried, lastNamed, turns, seen });
    if (typeof verdict === 'string') left.push(abstention(read, hit, verdict));
    else {
      marked.fill(1, hit.start, hit.end);
      found.push(verdict);
    }
  }
  found.sort((a, b) => a.start - b.start);
  for (const one of joinNeighbours(read, found)) framings.push(one);
  for (const one of left.sort((a, b) => a.start - b.start)) if (!isMarked(one)) abstentions.push(one);
}

interface Candidate {
  readonly read: ReadBlock;
  readonly hit: PhraseHit;
  readonly speeches: SpeechBySentence;
  readonly statements: readonly Statement[];
  readonly carried?: SourceRef;
  readonly lastNamed?: SourceRef;
  readonly turns: readonly Turn[];
  /** What conditions were already looked for in this block. */
  readonly seen: Occurrences;
}

/** The mark, or the reason for leaving the phrase alone. */
function judge(page: Page, candidate: Candidate): Framing | string {
  const { read, hit } = candidate;
  const whole = read.sentences[sentenceIndexAt(read, hit.start)] ?? { start: 0, end: read.block.text.length };
  const sentence = windowAround(whole, hit);
  const refused = conditionsOf(page, candidate, whole);
  if (refused) return refused;
  const heldTerm = hit.phrase.anyTerm === true && page.koreanCopy;
  const voice = voiceAt({ ...candidate, at: hit, wireCopy: page.wireCopy, heldTerm });
  const reason = outsideTier(page, { ...candidate, sentence, voice });
  return reason ?? framingOf(page, read, hit, voice);
}

/** What the phrase needs and refuses around it. */
function conditionsOf(page: Page, { read, hit, seen }: Candidate, sentence: Span): string | null {
  if (!hit.phrase.needs && !hit.phrase.refuses) return null;
  const folded = foldBlock(read.block);
  const at = toFolded(folded, hit);
  const around = {
    block: folded.text,
    at,
    sentence: toFolded(folded, sentence),
    seen,
    page: (condition: LexCondition) =>
      page.words.holds(condition) || (page.koreanCopy && condition.anyOf.includes('KCNA')),
  };
  return failedCondition(hit.phrase, around);
}

/** `range`, but no more than {@link REACH} on either side of `at`. */
function windowAround(range: Span, at: Span): Span {
  return { start: Math.max(range.start, at.start - REACH), end: Math.min(range.end, at.end + REACH) };
}

interface Judged extends Candidate {
  readonly sentence: Span;
  readonly voice: VoiceOf;
}

/** Why the tier forbids a mark, or null. */
function outsideTier(page: Page, judged: Judged): string | null {
  const { hit, voice } = judged;
  const { phrase, form } = hit;
  if (phrase.voices && !phrase.voices.includes(voice.voice)) return 'abstain.everydayWord';
  if (phrase.anyTerm && !page.wireCopy) return 'abstain.everydayWord';
  if (isOtherSpeaker(judged)) return 'abstain.otherSpeaker';
  if (isTopical(page, judged)) return 'abstain.topic';
  if (isEverydayWord(page, judged)) return 'abstain.everydayWord';
  if (form.tier === 'alone' && form.attested) return null;
  if (page.wireCopy || actorInSentence(page, judged)) return null;
  if (hasFloor(judged.turns, { block: judged.read.index, at: hit.start }, voice)) return null;
  if (voice.voice === 'quoted' && !voice.by?.words && judged.turns.length === 0 && page.told.size > 0)
    return null;
  if (!page.hasActor) return 'abstain.noActor';
  if (form.tier === 'with-actor' && form.attested) return null;
  return form.attested ? 'abstain.tier' : 'abstain.unattested';
}

/** A newsroom that says "provocation" or "reckless" in its own words gives nobody's wording. */
function isEverydayWord({ wireCopy }: Page, { hit, voice }: Judged): boolean {
  if (hit.form.tier !== 'quoted-only' || wireCopy) return false;
  return voice.voice === 'own' || voice.voice === 'attributed';
}

/** A critic, an analyst or another government says it. */
function isOtherSpeaker({ voice }: Judged): boolean {
  if (voice.attribution || voice.voice === 'scare' || !voice.by) return false;
  return namesOther(fold(voice.by.words).text);
}

/** The phrase is the subject of a study or of criticism, in the text's own words. */
function isTopical(page: Page, { read, hit, sentence, voice }: Judged): boolean {
  if (voice.voice !== 'own' || page.wireCopy) return false;
  if (isTopic(read.block.text, hit.start, hit.end)) return true;
  return (
    hit.phrase.narrative === 'info_war' && isStudied(read.block.text.slice(sentence.start, sentence.end))
  );
}

/** A subject's name, its statement, or a speaker of the two states in the same sentence. */
function actorInSentence(page: Page, { read, hit, sentence, voice, speeches }: Judged): boolean {
  const isSubject = (id: string): boolean => page.entities.get(id)?.role === 'subject';
  if (voice.attribution && isSubject(voice.attribution.entity)) return true;
  if (voice.by && namesState(fold(voice.by.words).text)) return true;
  if (
    read.mentions.some(
      (one) => one.start >= sentence.start && one.end <= sentence.end && isSubject(one.entity),
    )
  ) {
    return true;
  }
  const spoken = voice.voice !== 'own' || speeches.has(sentenceIndexAt(read, hit.start));
  const stranger = voice.voice !== 'scare' && isStranger(voice) && !voice.attribution;
  if (!spoken || stranger) return false;
  return namesState(fold(read.block.text.slice(sentence.start, sentence.end)).text);
}

function framingOf(page: Page, read: ReadBlock, hit: PhraseHit, voice: VoiceOf): Framing {
  const at = { block: read.index, start: hit.start, end: hit.end };
  const author = voice.voice === 'own' && page.input.facts.opinion;
  return {
    kind: 'framing',
    id: provisionalId('framing', at, hit.phrase.id),
    ...at,
    phrase: hit.phrase.id,
    narrative: hit.phrase.narrative,
    voice: voice.voice,
    ...(voice.distance ? { distance: voice.distance } : {}),
    ...(voice.by && voice.voice !== 'own' && voice.by.words !== '' ? { by: voice.by } : {}),
    ...(author ? { author } : {}),
    painted: read.block.unpaintable === undefined && read.block.role !== 'meta',
    evidence: {
      rule: voice.rule,
      trace: [`framing.tier.${hit.form.tier}`, ...(hit.form.attested ? [] : ['framing.unattested'])],
      words: [at, ...(voice.by?.at ? [voice.by.at] : [])],
      confidence: confidenceOf(page, hit, voice),
      wrongIf: voice.voice === 'own' ? 'wrongIf.phraseElsewhere' : 'wrongIf.voiceOther',
    },
  };
}

/** High where the phrase has no innocent use or the voice is plain to see. */
function confidenceOf(page: Page, { form }: PhraseHit, voice: VoiceOf): Confidence {
  if (!form.attested) return 'low';
  if (form.tier === 'alone' || page.wireCopy || voice.attribution)
    return form.tier === 'attributed-only' || form.tier === 'quoted-only' ? 'medium' : 'high';
  return voice.voice === 'own' ? 'low' : 'medium';
}

function abstention(
  read: ReadBlock,
  { phrase, start, end }: { phrase: LexPhrase } & Span,
  reason: string,
): Abstention {
  return { block: read.index, start, end, entry: phrase.id, rule: 'framing.tier', reason };
}

/** The speaker of a quotation that is still open at the end of a block. */
function carriedFrom(read: ReadBlock, { attributions, lexicon }: FramingInput): SourceRef | undefined {
  if (!read.quotes.some((quote) => !quote.closed)) return undefined;
  const own = attributions.find((one) => one.source.block === read.index);
  if (own)
    return {
      entity: own.speaker ?? own.entity,
      words: read.block.text.slice(own.source.start, own.source.end),
      at: own.source,
    };
  const last = speechOf(read, lexicon).at(-1);
  return last?.source
    ? {
        words: read.block.text.slice(last.source.start, last.source.end),
        at: { block: read.index, ...last.source },
      }
    : undefined;
}
