/**
 * In whose voice a phrase stands (decision 9 and the guidelines of the evaluation set):
 * `scare`: the term alone in quotation marks, or "so-called"; `quoted`: inside a longer quotation; `attributed`:
 * reported speech of somebody named; `own`: what stands there without one.
 */
import { firstEndingAfter } from '../attribution/clause.ts';
import type { QuoteSpan, ReadBlock } from '../reading.ts';
import type { SpeechBySentence } from '../sourcing/speech.ts';
import { type Speech, spanAt } from '../sourcing/speech-span.ts';
import { fold } from '../text/fold.ts';
import type { Attribution, Distance, SourceRef, Span, Voice } from '../types.ts';
import { distanceAt, isTopic } from './distance.ts';
import { acts, actsAround } from './speech-act.ts';
import { namesOther, namesState } from './state-words.ts';

/** The voice of a phrase with what decided. */
export interface VoiceOf {
  readonly voice: Voice;
  readonly distance?: Distance;
  readonly by?: SourceRef;
  readonly rule: string;
  /** Attribution the phrase belongs to. */
  readonly attribution?: Attribution;
  readonly speech?: Speech;
}

/** A stretch of what an attribution says. */
export interface Statement extends Span {
  readonly attribution: Attribution;
}

/** What {@link voiceAt} looks at. */
export interface VoiceInput {
  readonly read: ReadBlock;
  readonly at: Span;
  /** Statements of attributions in this block, in order. */
  readonly statements: readonly Statement[];
  /** Reported speech of the block by sentence. */
  readonly speeches: SpeechBySentence;
  /** Speaker of a quotation that runs on from an earlier block. */
  readonly carried?: SourceRef;
  /** The agency's own copy: what no clause reports is the agency's. */
  readonly wireCopy?: boolean;
  /** What stands between the marks is a name, or a term of the opponents (see held-terms.ts). */
  readonly heldTerm?: boolean;
  /** Whom a pronoun means that no name in this block explains. */
  readonly lastNamed?: SourceRef;
}

/** Most words (letters in Han and Kana) that a term alone in quotation marks has. */
const TERM_WORDS = 3;
const TERM_LETTERS = 8;

/** How much of a sentence is looked at before and behind a phrase, however long it is (UTF-16 units). */
const REACH = 400;

/** The voice at `at`; never undecided. */
export function voiceAt(input: VoiceInput): VoiceOf {
  const { read, at } = input;
  const quote = lastAround(read.quotes, at);
  const spoken = takenUp(input, speakerOf(input, quote));
  const outer = quote ?? at;
  const from = sentenceStart(read, at.start);
  const distance = distanceAt(read.block.text, outer.start, outer.end, from);
  const isNested = quote && quote.depth > 0 && !distance && !input.wireCopy;
  const isHeld = input.heldTerm && quote?.inner.start === at.start && quote.inner.end === at.end;
  if (quote && (isNested || !(isHeld || isTerm(read, quote, at))))
    return { voice: 'quoted', rule: 'framing.voice.quoted', ...spoken };
  if (quote && !distance && !input.heldTerm && isReportedClause(input, quote, spoken)) {
    return { voice: 'quoted', rule: 'framing.voice.quotedWords', ...spoken };
  }
  if (!quote && (opensWithDash(read) || saidBehindDash(read, at)))
    return { voice: 'quoted', rule: 'framing.voice.dash', ...spoken };
  if (distance) return { voice: 'scare', distance, rule: `framing.voice.${distance}`, ...spoken };
  if (quote)
    return { voice: 'scare', distance: markDistance(read, quote), rule: 'framing.voice.marks', ...spoken };
  if (spoken.by) return { voice: 'attributed', rule: 'framing.voice.reported', ...spoken };
  const sentence = spanAt(read.sentences, at.start);
  if (!input.wireCopy && sentence && actsAround(read.block.text, sentence, at)) {
    return { voice: 'attributed', rule: 'framing.voice.act', by: { words: '' } };
  }
  return { voice: 'own', rule: 'framing.voice.own' };
}

/** Two words or more of a reported clause are quoted; a headline's marks, and "their “…”", hold a term at a distance. */
function isReportedClause(
  { read, at, wireCopy }: VoiceInput,
  quote: QuoteSpan,
  spoken: Pick<VoiceOf, 'by'>,
): boolean {
  if (read.block.role === 'headline') return false;
  const sentence = spanAt(read.sentences, at.start);
  const isSaid = spoken.by ?? (!wireCopy && sentence && actsAround(read.block.text, sentence, at));
  if (!isSaid) return false;
  const { text } = read.block;
  if (!/\s/.test(text.slice(quote.inner.start, quote.inner.end).trim())) return false;
  const before = text.slice(Math.max(sentenceStart(read, quote.start), quote.start - 60), quote.start);
  if (NAMED_BEHIND.test(text.slice(quote.end, quote.end + 16))) return false;
  return !POSSESSED.test(before) && !NAMES.test(before) && !AS_A.test(before);
}

/** "calls the invasion a “…”", «называет …»: a term is given, not a clause reported. */
const NAMES =
  /(?:\b(?:call|calls|called|calling|describ\w+|term(?:s|ed)|dubs?|dubbed|brand(?:s|ed)|labell?(?:s|ed)|refer\w*|sp(?:oke|eaks?) of) |называ\S+ |назв\S+ |именуе\S+ |nenn\S+ |bezeichne\S+ |appel\S+ |qualifi\S+ |llam\S+ |calific\S+ |chiama\S* |defini\S+ )(?:(?:[^.!?"“”«»]{0,48}|[^.!?"“”«»]{0,48}["“«][^"“”«»]{1,40}["”»],? (?:and|or|и|или|y|o|et|ou|und|oder|e) ))$/iu;
/** Korean gives a term before its verb: ‘…’이라고 부른다, ‘…’으로 규정했다. */
const NAMED_BEHIND = /^(?:이?라고?|으?로) (?:부르|부른|불렀|불러|규정|지칭|명명|칭했)/u;
/** "denounced the drill as a “…”". */
const AS_A =
  /(?:^|\s)(?:as (?:an? |the )?|als (?:eine?n? )?|comme (?:une? )?|como (?:una? )?|come (?:una? )?)$/iu;
const POSSESSED = /(?:^|\s)(?:its|their|his|her|such|свои[хм]?|их|его|ее)\s*$/iu;

/** Newspapers of the north put a dash before direct speech. */
function opensWithDash({ lang, block }: ReadBlock): boolean {
  return /^(?:no|da|sv|nb|nn|fi)$/.test(lang) && /^\s*[-–—]\s/.test(block.text);
}

/** "…, — отметила Захарова" without marks: Russian and Ukrainian set a dash behind direct speech only. */
const SAID =
  /^[^"“”«»]*[.,!?…]\s*[—–-]\s+(?:(?:по)?ясн|сказа|сообщ|заяв|отме[тч]|подч[её]рк|добав|указ|утвержда|говор|цитир|привод|заключ|резюмир|напомн|рассказ|увер[ея]н|счита|зазнач|наголос|повідом|додав)/iu;

function saidBehindDash({ lang, block, sentences }: ReadBlock, at: Span): boolean {
  if (!/^(?:ru|uk|be)$/.test(lang)) return false;
  const sentence = spanAt(sentences, at.start);
  return (
    sentence !== undefined && SAID.test(block.text.slice(at.end, Math.min(sentence.end, at.end + REACH)))
  );
}

function markDistance(read: ReadBlock, quote: QuoteSpan): Distance {
  return isTopic(read.block.text, quote.start, quote.end) ? 'criticised' : 'quotes';
}

/** How many spans before a phrase are looked at for the one around it. */
const NESTED = 32;

/** The last of `spans` (sorted by their starts) that began before a phrase and has not ended. */
export function lastAround<T extends Span>(spans: readonly T[], at: Span): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).start > at.start) high = middle;
    else low = middle + 1;
  }
  for (let i = low - 1; i >= 0 && i >= low - NESTED; i--) {
    const span = spans[i] as T;
    if (span.end >= at.end) return span;
  }
  return undefined;
}

/** True when the marks hold the term and no more than an article or an adjective besides. */
function isTerm(read: ReadBlock, quote: QuoteSpan, at: Span): boolean {
  if (!quote.closed || quote.continued) return false;
  const inner = read.block.text
    .slice(quote.inner.start, quote.inner.end)
    .trim()
    .replace(/[.,!?;:]+$/, '');
  const own = at.end - at.start;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(inner)) {
    return inner.length <= TERM_LETTERS && inner.length - own <= 4;
  }
  const words = inner.split(/\s+/).length;
  const extra = words - read.block.text.slice(at.start, at.end).split(/\s+/).length;
  return words <= TERM_WORDS && extra <= (words <= 2 ? 1 : 0);
}

/** Who says it: the attribution whose quotation or statement holds the phrase, or a speaker of the same sentence. */
function speakerOf(
  { read, at, statements, speeches, carried, lastNamed }: VoiceInput,
  quote: QuoteSpan | undefined,
): Pick<VoiceOf, 'by' | 'attribution' | 'speech'> {
  const attribution = lastAround(statements, at)?.attribution;
  if (attribution?.role === 'source') return { attribution, by: sourceOf(read, attribution) };
  const here = speeches.get(sentenceIndexAt(read, at.start)) ?? [];
  const speech = here.find(
    ({ content, source }) =>
      content.some((part) => part.start <= at.start && part.end >= at.end) &&
      !(source && source.start < at.end && at.start < source.end),
  );
  const near = speech ?? (quote ? nearest(read, quote, speeches) : undefined);
  const told = attribution ? { attribution } : {};
  const inside = near?.source && quote && near.source.start >= quote.start && near.source.end <= quote.end;
  if (near?.source && !near.pronoun && !inside)
    return { ...told, speech: near, by: refOf(read, near.source) };
  if (near) return { ...told, speech: near, by: before(read, near, speeches) ?? lastNamed ?? { words: '' } };
  if (attribution) return { attribution, by: sourceOf(read, attribution) };
  return quote?.continued && carried ? { by: carried } : {};
}

/** "Seoul said the drill is routine, but Pyongyang has called it a …": the clause behind takes the floor. */
function takenUp(
  { read, at }: VoiceInput,
  spoken: Pick<VoiceOf, 'by' | 'attribution' | 'speech'>,
): Pick<VoiceOf, 'by' | 'attribution' | 'speech'> {
  if (!spoken.by || spoken.attribution) return spoken;
  const from = Math.max(sentenceStart(read, at.start), at.start - REACH);
  const clause = TAKES_UP.exec(read.block.text.slice(from, at.start))?.[1];
  if (!clause) return spoken;
  if (namesOther(fold(spoken.by.words).text))
    return acts(clause, namesState) ? { by: { words: '' } } : spoken;
  return acts(clause, namesOther) ? { by: { words: clause.split(' ', 1)[0] ?? '' } } : spoken;
}

const TAKES_UP =
  /.*[,;] (?:but|while|whereas|а|но|тогда как|mientras|pero|mais|tandis que|aber|während) (.*)$/isu;

function sourceOf(read: ReadBlock, attribution: Attribution): SourceRef {
  const { source, entity, speaker } = attribution;
  const words = source.block === read.index ? read.block.text.slice(source.start, source.end) : '';
  return { entity: speaker ?? entity, words, at: source };
}

/** The last speaker with a name in a sentence before; a pronoun goes back to it. */
function before(read: ReadBlock, speech: Speech, speeches: SpeechBySentence): SourceRef | undefined {
  for (let i = speech.sentence - 1; i >= 0 && i >= speech.sentence - BACK; i--) {
    const named = speeches.get(i)?.find((one) => one.named && one.source);
    if (named?.source) return refOf(read, named.source);
  }
  return undefined;
}

/** How many sentences back a pronoun is followed. */
const BACK = 6;

function refOf(read: ReadBlock, source: Span): SourceRef {
  return { words: read.block.text.slice(source.start, source.end), at: { block: read.index, ...source } };
}

/** The speech in the sentence where the quotation begins or ends, or "…," he said in the one behind it. */
function nearest(read: ReadBlock, quote: Span, speeches: SpeechBySentence): Speech | undefined {
  const first = sentenceIndexAt(read, quote.start);
  const last = sentenceIndexAt(read, Math.max(quote.start, quote.end - 1));
  const near = speeches.get(last)?.[0] ?? speeches.get(first)?.[0];
  return near ?? speeches.get(last + 1)?.find((one) => one.content.length === 0 || isBehind(one, quote));
}

/** "…?” Peskov told reporters": the speaker opens the sentence behind the marks. */
function isBehind({ source }: Speech, quote: Span): boolean {
  return source !== null && source.start >= quote.end && source.start - quote.end <= 2;
}

/** Index of the sentence at `at`, or -1 between sentences. */
export function sentenceIndexAt(read: ReadBlock, at: number): number {
  const index = firstEndingAfter(read.sentences, at);
  return (read.sentences[index]?.start ?? Number.POSITIVE_INFINITY) <= at ? index : -1;
}

function sentenceStart(read: ReadBlock, at: number): number {
  return spanAt(read.sentences, at)?.start ?? 0;
}
