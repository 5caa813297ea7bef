/** One block of a page: its attributions, and the state it leaves to the next. */
import type { ReadBlock } from '../reading.ts';
import { lastUpTo } from '../spans.ts';
import type { Abstention, Located, Mention, Span } from '../types.ts';
import { smallWordsOf } from './circumstance.ts';
import { firstEndingAfter } from './clause.ts';
import { type Content, type Quoted, quotationOf } from './content.ts';
import type { Draft } from './draft.ts';
import { isExample } from './example.ts';
import { findingsOf, type Numbered, wholeChains } from './finish.ts';
import { readerFor } from './readers.ts';
import { type BlockView, mentionsIn, type PageView, type SentenceReading, viewOf } from './sentence.ts';
import { type AttributionState, aged, isQuiet, named, namesHeard, type Speaking } from './state.ts';

/** A later sentence that belongs to an earlier attribution. */
export interface Extension {
  readonly serials: readonly number[];
  readonly content: readonly Located[];
  readonly quote: Located | null;
  readonly type: Content['type'];
}

/** What one block gave. */
export interface BlockAttributions {
  readonly found: readonly Numbered[];
  readonly extensions: readonly Extension[];
  readonly abstentions: readonly Abstention[];
  readonly state: AttributionState;
}

/** Reads one block with the state of the blocks before it. Furniture of the page leaves the state as it was. */
export function step(page: PageView, state: AttributionState, block: ReadBlock): BlockAttributions {
  const read = withoutMarks(block, page.marks.get(block.index));
  const apart = read.block.region !== 'article' || !RUNNING.has(read.block.role);
  if (read.sentences.length === 0 || (read.mentions.length === 0 && (apart || isQuiet(state))))
    return nothing(moved(state, read, apart));
  const view = viewOf(read, page);
  const out = { found: [] as Numbered[], extensions: [] as Extension[], abstentions: [] as Abstention[] };
  let running = state;
  for (let index = 0; index < read.sentences.length; index++)
    running = readSentence(view, index, running, out);
  return { ...out, state: moved(apart ? { ...state, serial: running.serial } : running, read, apart) };
}

/** Roles whose blocks follow each other as running text. */
const RUNNING: ReadonlySet<string> = new Set([
  'headline',
  'subheadline',
  'paragraph',
  'quotation',
  'list-item',
]);

/** The state with the place of the last running sentence. */
function moved(state: AttributionState, read: ReadBlock, apart: boolean): AttributionState {
  const last = read.sentences.at(-1);
  if (apart || !last)
    return state.before ? { ...state, before: { ...state.before, back: state.before.back + 1 } } : state;
  const quotes = read.quotes.filter(
    (quote) => quote.depth === 0 && quote.start >= last.start && quote.end <= last.end,
  );
  const { type, quote } = quotationOf([last], {
    text: read.block.text,
    quotes,
    nested: true,
    isSmall: smallWordsOf(read.lang),
  });
  return { ...state, before: { back: 1, start: last.start, end: last.end, type, quote } };
}

function withoutMarks(read: ReadBlock, marks: readonly Span[] | undefined): ReadBlock {
  if (!marks?.length) return read;
  const mentions = read.mentions.filter((one) => !isTouched(marks, one));
  return { ...read, mentions };
}

/** Wire marks of a block do not overlap, so the last one before the end of a name decides. */
function isTouched(marks: readonly Span[], { start, end }: Span): boolean {
  const mark = lastUpTo(marks, end - 1);
  return mark !== undefined && mark.end > start;
}

function nothing(state: AttributionState): BlockAttributions {
  return { found: [], extensions: [], abstentions: [], state };
}

interface Out {
  readonly found: Numbered[];
  readonly extensions: Extension[];
  readonly abstentions: Abstention[];
}

function readSentence(view: BlockView, index: number, before: AttributionState, out: Out): AttributionState {
  const mentions = mentionsIn(view.read, index);
  if (mentions.length === 0 && isQuiet(before)) return before;
  const reading = withoutExamples(view, readerFor(view.read.lang)(view, index, before));
  const numbered: Numbered[] = [];
  let serial = before.serial;
  for (const draft of reading.drafts) {
    const found = findingsOf(view, draft, serial, before.before);
    serial += found.length;
    for (const one of found) numbered.push(one);
  }
  for (const one of wholeChains(numbered)) out.found.push(one);
  for (const one of reading.abstentions) out.abstentions.push(one);
  const extension = extensionOf(view, index, reading);
  if (extension) out.extensions.push(extension);
  return stateAfter(
    { view, mentions, reading, numbered, extended: extension !== undefined },
    { ...before, serial },
  );
}

/** What was only quoted as an example becomes an abstention. */
function withoutExamples(view: BlockView, reading: SentenceReading): SentenceReading {
  const examples = reading.drafts.filter((draft) => isExample(view, draft));
  if (examples.length === 0) return reading;
  const left = examples.map(({ rule, sources, source }) => ({
    ...source,
    block: view.read.index,
    entry: sources[0]?.entity ?? '',
    rule,
    reason: 'abstain.example',
  }));
  return {
    ...reading,
    drafts: reading.drafts.filter((draft) => !examples.includes(draft)),
    abstentions: [...reading.abstentions, ...left],
  };
}

interface After {
  readonly view: BlockView;
  readonly mentions: readonly Mention[];
  readonly reading: SentenceReading;
  readonly numbered: readonly Numbered[];
  readonly extended: boolean;
}

function stateAfter(
  { view, mentions, reading, numbered, extended }: After,
  before: AttributionState,
): AttributionState {
  let state = namesHeard(aged(before, isAside(view, reading, numbered)), mentions, view.entities);
  for (const { finding } of numbered)
    state = named(state, finding.entity, view.entities.get(finding.entity)?.type ?? '');
  if (reading.foreign) return { ...state, speaking: foreignSpeech };
  const speaking = speechOf(view, reading.drafts, numbered);
  if (speaking) return { ...state, speaking };
  return extended && before.speaking ? { ...state, speaking: { ...before.speaking, age: 0 } } : state;
}

/** Nobody but other sources spoke in the sentence. */
function isAside(view: BlockView, { foreign }: SentenceReading, numbered: readonly Numbered[]): boolean {
  const others = numbered.every((one) => view.entities.get(one.finding.entity)?.role !== 'subject');
  return foreign || (numbered.length > 0 && others);
}

const foreignSpeech: Speaking = {
  serials: [],
  entities: [],
  how: 'foreign',
  person: false,
  quoted: false,
  age: 0,
};

/**
 * The last statement by a medium, else the last one: a ministry inside what an agency reports does not take over, nor, where the
 * topic of a sentence is marked, what its topic cites.
 */
function lastMedium(drafts: readonly Draft[], view: BlockView): number {
  const isMedium = (one: Draft): boolean =>
    view.entities.get(one.sources[0]?.entity ?? '')?.type !== 'ministry';
  const isSubject = (one: Draft): boolean =>
    view.entities.get(one.sources[0]?.entity ?? '')?.role === 'subject';
  const own = drafts.findLastIndex((one) => isMedium(one) && isSubject(one) && !CITED.test(one.rule));
  const at = own < 0 ? drafts.findLastIndex(isMedium) : own;
  return at < 0 ? drafts.length - 1 : at;
}

const CITED = /\.(?:ko|zh|ja)\.cites$/;

/** The last statement of the sentence. */
function speechOf(
  view: BlockView,
  drafts: readonly Draft[],
  numbered: readonly Numbered[],
): Speaking | undefined {
  const at = lastMedium(drafts, view);
  const draft = drafts[at];
  if (!draft) return undefined;
  const from = drafts.slice(0, at).reduce((sum, one) => sum + one.sources.length, 0);
  const mine = numbered.slice(from, from + draft.sources.length);
  const person =
    draft.role === 'channel' || draft.quoted !== undefined || draft.sources.some((source) => source.speaker);
  return {
    serials: mine.map((one) => one.serial),
    entities: draft.sources.map((source) => source.entity),
    how: draft.role === 'channel' || draft.relays ? 'channel' : 'outlet',
    person,
    quoted: mine.some((one) => one.finding.quote !== null),
    age: 0,
  };
}

function extensionOf(view: BlockView, index: number, { continues }: SentenceReading): Extension | undefined {
  if (!continues || continues.serials.length === 0) return undefined;
  const span = view.read.sentences[index] as Span;
  const at = (one: Span): Located => ({ block: view.read.index, start: one.start, end: one.end });
  const spans = continues.how === 'quotation' ? [span] : quotedParts(view.statements, span);
  const { type, quote } = quotationOf(spans.length ? spans : [span], {
    text: view.read.block.text,
    quotes: view.statements,
    nested: true,
    isSmall: smallWordsOf(view.read.lang),
  });
  return { serials: continues.serials, content: [at(span)], quote: quote ? at(quote) : null, type };
}

function quotedParts(quotes: readonly Quoted[], span: Span): Span[] {
  const found: Span[] = [];
  for (let at = firstEndingAfter(quotes, span.start); at < quotes.length; at++) {
    const quote = quotes[at] as Quoted;
    if (quote.end > span.end) break;
    if (quote.start >= span.start) found.push(quote);
  }
  return found;
}
