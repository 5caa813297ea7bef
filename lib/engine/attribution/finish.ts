/** From drafts to findings. */
import { provisionalId } from '../finding-id.ts';
import type { Attribution, Located, SourceRef, Span } from '../types.ts';
import { smallWordsOf } from './circumstance.ts';
import { firstEndingAfter } from './clause.ts';
import { type Content, contentOf } from './content.ts';
import type { Draft, DraftSource } from './draft.ts';
import { quotesOf } from './language-quotes.ts';
import type { BlockView } from './sentence.ts';
import type { Before } from './state.ts';

/** A finding with the serial number of what it goes back to. */
export interface Numbered {
  readonly serial: number;
  readonly finding: Attribution;
  readonly antecedent?: number;
}

/** Findings of a draft, one for each outlet, numbered from `serial`. */
export function findingsOf(view: BlockView, draft: Draft, serial: number, before: Before | null): Numbered[] {
  const content = located(view, draft, before);
  return draft.sources.map((source, i) => ({
    serial: serial + i,
    finding: findingOf(view, draft, source, content),
    ...(draft.antecedent === undefined ? {} : { antecedent: draft.antecedent }),
  }));
}

/** Source and cue as one span when they touch or only small words part them. */
export function spanOfDraft({ source, cue, role, between }: Draft): Span {
  if (!cue) return source;
  const gap = cue.start >= source.end ? cue.start - source.end : source.start - cue.end;
  const reach = between ? 14 : role === 'channel' ? 120 : 60;
  if (gap > reach) return source;
  return { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
}

interface Placed {
  readonly content: readonly Located[];
  readonly quote: Located | null;
  readonly type: Attribution['type'];
}

/** The content in its place: this sentence, the one before, or the last one of an earlier block. */
function located(view: BlockView, draft: Draft, before: Before | null): Placed {
  const { index } = view.read;
  if (draft.side === 'previous' && draft.sentence === 0 && before && !draft.silent) {
    const block = index - before.back;
    const quote = before.quote ? { block, ...before.quote } : null;
    return { content: [{ block, start: before.start, end: before.end }], quote, type: before.type };
  }
  const { spans, quote, type } = contentIn(view, draft);
  const at = ({ start, end }: Span): Located => ({ block: index, start, end });
  return { content: spans.map(at), quote: quote ? at(quote) : null, type };
}

/** The sentence with the rest of a quotation that begins or ends in it, and what follows that one up to its full stop. */
function withQuotations(view: BlockView, sentence: Span): Span {
  const opening = view.statements[firstEndingAfter(view.statements, sentence.start)];
  const start = opening && opening.start < sentence.start ? opening.start : sentence.start;
  const closing = view.statements[firstEndingAfter(view.statements, sentence.end)];
  if (!closing || closing.start >= sentence.end) return { start, end: sentence.end };
  const last = view.read.sentences[firstEndingAfter(view.read.sentences, closing.end - 1)];
  return { start, end: Math.max(closing.end, last?.end ?? closing.end) };
}

function contentIn(view: BlockView, draft: Draft): Content {
  const { text } = view.read.block;
  const { source, cue, side, silent } = draft;
  const sentence = withQuotations(view, view.read.sentences[draft.sentence] as Span);
  const base = {
    text,
    lang: view.read.lang,
    silent,
    quotes: view.statements,
    between: draft.between === true,
    told: draft.role === 'channel',
    nested: draft.nested,
    ...(draft.verbs ? { verbs: draft.verbs } : {}),
    isSmall: smallWordsOf(view.read.lang),
    leads: quotesOf(view.read.lang)?.leads,
  };
  const previous = side === 'previous' ? view.read.sentences[draft.sentence - 1] : undefined;
  if (!previous)
    return contentOf({ ...base, sentence, source, cue, side: side === 'previous' ? 'around' : side });
  const behind = { start: previous.end, end: previous.end };
  return contentOf({ ...base, sentence: previous, source: behind, cue: null, side: 'left' });
}

function findingOf(view: BlockView, draft: Draft, source: DraftSource, placed: Placed): Attribution {
  const { index: block } = view.read;
  const span = spanOfDraft(draft);
  const at = (one: Span): Located => ({ block, start: one.start, end: one.end });
  return {
    kind: 'attribution',
    id: provisionalId('attribution', at(span), source.entity),
    ...at(span),
    entity: source.entity,
    ...(source.speaker ? { speaker: source.speaker } : {}),
    source: at(draft.source),
    cue: draft.cue ? at(draft.cue) : null,
    content: placed.content,
    quote: placed.quote,
    role: draft.role,
    type: placed.type,
    anaphoric: draft.anaphoric,
    via: draft.via ?? null,
    cites: draft.cites ?? null,
    chain: chainOf(view, draft, source),
    status: [],
    painted: isPainted(view, source.entity),
    evidence: {
      rule: draft.rule,
      trace: draft.trace,
      words: draft.words.map(at),
      confidence: draft.confidence,
      wrongIf: draft.wrongIf,
    },
  };
}

/** Origin first, the link nearest to the page last. */
function chainOf(view: BlockView, draft: Draft, source: DraftSource): SourceRef[] {
  const words = view.read.block.text.slice(draft.source.start, draft.source.end);
  const own: SourceRef = { entity: source.entity, words, at: { ...draft.source, block: view.read.index } };
  return [draft.cites, draft.quoted, own, draft.via].filter((ref): ref is SourceRef => ref !== undefined);
}

/** Links beyond the next one: in "TASS, citing Yonhap, which quoted KCNA" each of the three has the whole chain. */
export function wholeChains(sentence: readonly Numbered[]): readonly Numbered[] {
  if (sentence.filter(({ finding }) => finding.via ?? finding.cites).length < 2) return sentence;
  const next = (ref: SourceRef | null, link: 'via' | 'cites'): SourceRef | null =>
    (ref?.entity && sentence.find(({ finding }) => finding.entity === ref.entity)?.finding[link]) || null;
  return sentence.map((one) => {
    const { cites, via, chain, entity } = one.finding;
    const [first, last] = [next(cites, 'cites'), next(via, 'via')];
    const more = [first, ...chain, last].filter((ref): ref is SourceRef => ref !== null);
    const known = more.filter((ref) => ref !== first || ref.entity !== entity);
    return { ...one, finding: { ...one.finding, chain: known } };
  });
}

function isPainted(view: BlockView, entity: string): boolean {
  return view.entities.get(entity)?.role === 'subject' && view.read.block.unpaintable === undefined;
}
