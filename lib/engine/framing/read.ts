/**
 * Framing: characteristic phrases, in whose voice they stand, and whether their tier allows a mark here. A phrase outside
 * its tier is an abstention with its reason. A mark shows who uses a wording, never what to think of page or author.
 */
import { failedCondition, type Occurrences, type Surroundings } from '../conditions.ts';
import { provisionalId } from '../finding-id.ts';
import type { Lexicon, LexPhrase } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import { speechBySentence, speechOf } from '../sourcing/speech.ts';
import type { Steps } from '../steps.ts';
import { foldBlock, toFolded } from '../text/fold.ts';
import type { Abstention, Confidence, Framing, SourceRef, Span } from '../types.ts';
import { type Turn, turnsOf } from './floor.ts';
import { givesWords } from './given.ts';
import { heldTerms } from './held-terms.ts';
import { joinNeighbours, withoutBystanders } from './join.ts';
import { type FramingInput, type Page, pageOf } from './page.ts';
import { type PhraseHit, phrasesIn } from './phrase-index.ts';
import { type Candidate, isStateMouth, outsideTier } from './tier.ts';
import { toldBehind } from './told-behind.ts';
import { sentenceIndexAt, type VoiceOf, voiceAt } from './voice.ts';

/** The result: marks in reading order, and what was left alone. */
export interface FramingResult {
  readonly framings: readonly Framing[];
  readonly abstentions: readonly Abstention[];
}

/** How much of a sentence is looked at around a phrase, however long the sentence is (UTF-16 units). */
const REACH = 800;

/** Reads all blocks, giving way after each. Empty where the lexicon has no phrases. */
export function* framingSteps(input: FramingInput): Steps<FramingResult> {
  const page = pageOf(input);
  const framings: Framing[] = [];
  const abstentions: Abstention[] = [];
  let carried: SourceRef | undefined;
  let lastNamed: SourceRef | undefined;
  let turns: readonly Turn[] = [];
  let given = false;
  for (const read of input.reading.blocks) {
    if (read.sentences.length === 0) continue;
    turns = [...turns.slice(-1), ...turnsOf(read, input.lexicon, page.told.get(read.index) ?? [])];
    const held = page.koreanCopy ? heldTerms(read, input.lexicon) : [];
    const hits = [...phrasesIn(read, input.lexicon), ...held];
    if (hits.length > 0)
      readHits(page, { read, hits, carried, lastNamed, turns, given }, framings, abstentions);
    given ||= page.wireCopy && givesWords(read);
    lastNamed = namedIn(read, input.lexicon) ?? lastNamed;
    carried = carriedFrom(read, input) ?? (read.quotes.some((quote) => !quote.closed) ? carried : undefined);
    yield;
  }
  return { framings, abstentions };
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
  /** A block before ended with "… released the following statement:". */
  readonly given: boolean;
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
  { read, hits, carried, lastNamed, turns, given }: Hits,
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
    const verdict = judge(page, { read, hit, speeches, statements, carried, lastNamed, turns, given, seen });
    if (typeof verdict === 'string') left.push(abstention(read, hit, verdict));
    else {
      marked.fill(1, hit.start, hit.end);
      found.push(verdict);
    }
  }
  found.sort((a, b) => a.start - b.start);
  for (const one of withoutBystanders(read, joinNeighbours(read, found))) framings.push(one);
  for (const one of left.sort((a, b) => a.start - b.start)) if (!isMarked(one)) abstentions.push(one);
}

/** The mark, or the reason for leaving the phrase alone. */
function judge(page: Page, candidate: Candidate): Framing | string {
  const { read, hit } = candidate;
  const whole = read.sentences[sentenceIndexAt(read, hit.start)] ?? { start: 0, end: read.block.text.length };
  if (failedCondition({ refuses: hit.phrase.refuses }, surroundings(page, candidate, whole))) {
    return 'abstain.refused';
  }
  const voice = voiceOf(page, candidate, whole);
  const near = isStateMouth(page, voice) ? { start: 0, end: read.block.text.length } : whole;
  if (failedCondition({ needs: hit.phrase.needs }, surroundings(page, candidate, near))) {
    return 'abstain.needs';
  }
  const reason = outsideTier(page, { ...candidate, sentence: windowAround(whole, hit), voice });
  return reason ?? framingOf(page, read, hit, voice);
}

/** The voice by the sentence itself; what nobody is named for may be ascribed by the sentence behind. */
function voiceOf(page: Page, candidate: Candidate, sentence: Span): VoiceOf {
  const { read, hit } = candidate;
  const heldTerm = isName(hit) || (hit.phrase.anyTerm === true && page.koreanCopy);
  const voice = voiceAt({ ...candidate, at: hit, wireCopy: page.wireCopy, heldTerm });
  if (candidate.given && (voice.voice === 'own' || voice.voice === 'attributed'))
    return { ...voice, voice: 'quoted', rule: 'framing.voice.given' };
  if (voice.voice !== 'own') return voice;
  const { lexicon, reading } = page.input;
  const next = reading.blocks[read.index + 1];
  const isPerson = (id: string): boolean => page.entities.get(id)?.kind === 'person';
  const by = toldBehind({ read, sentence, next, lexicon, told: page.told, isPerson });
  return by ? { voice: 'attributed', rule: 'framing.voice.behind', by } : voice;
}

/** What Moscow calls its war and Ukraine's government: alone in marks, such a name is held at a distance. */
function isName({ phrase: { narrative }, form }: PhraseHit): boolean {
  return (narrative === 'smo' || narrative === 'kiev_regime') && form.tier === 'with-actor';
}

/** Where the conditions of a phrase look; `sentence` is what counts as its sentence. */
function surroundings(page: Page, { read, hit, seen }: Candidate, sentence: Span): Surroundings {
  const folded = foldBlock(read.block);
  return {
    block: folded.text,
    at: toFolded(folded, hit),
    sentence: toFolded(folded, sentence),
    seen,
    page: (condition) => page.words.holds(condition) || page.isAbout(condition),
  };
}

/** `range`, but no more than {@link REACH} on either side of `at`. */
function windowAround(range: Span, at: Span): Span {
  return { start: Math.max(range.start, at.start - REACH), end: Math.min(range.end, at.end + REACH) };
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
