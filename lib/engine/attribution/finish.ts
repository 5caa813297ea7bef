/** From drafts to findings. */
import { provisionalId } from '../finding-id.ts';
import type { Attribution, Located, SourceRef, Span } from '../types.ts';
import { type Content, contentOf } from './content.ts';
import type { Draft, DraftSource } from './draft.ts';
import type { BlockView } from './sentence.ts';

/** A finding with the serial number of what it goes back to. */
export interface Numbered {
  readonly serial: number;
  readonly finding: Attribution;
  readonly antecedent?: number;
}

/** Findings of a draft, one for each outlet, numbered from `serial`. */
export function findingsOf(view: BlockView, draft: Draft, serial: number): Numbered[] {
  const content = contentIn(view, draft);
  return draft.sources.map((source, i) => ({
    serial: serial + i,
    finding: findingOf(view, draft, source, content),
    ...(draft.antecedent === undefined ? {} : { antecedent: draft.antecedent }),
  }));
}

/** Source and cue as one span when they touch or only small words part them. */
export function spanOfDraft({ source, cue }: Draft): Span {
  if (!cue) return source;
  const gap = cue.start >= source.end ? cue.start - source.end : source.start - cue.end;
  if (gap > 60) return source;
  return { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
}

function contentIn(view: BlockView, draft: Draft): Content {
  const { text } = view.read.block;
  const sentence = view.read.sentences[draft.sentence] as Span;
  const whole = draft.cue
    ? { start: Math.min(draft.source.start, draft.cue.start), end: Math.max(draft.source.end, draft.cue.end) }
    : draft.source;
  const previous = draft.side === 'previous' ? view.read.sentences[draft.sentence - 1] : undefined;
  const base = { text, silent: draft.silent, quotes: view.statements, nested: draft.side === 'around' };
  if (previous)
    return contentOf({
      ...base,
      sentence: previous,
      span: { start: previous.end, end: previous.end },
      side: 'left',
    });
  if (draft.side === 'right' && draft.cue)
    return contentOf({ ...base, sentence, span: whole, side: 'right' });
  return contentOf({
    ...base,
    sentence,
    span: whole,
    side: draft.side === 'previous' ? 'around' : draft.side,
  });
}

function findingOf(view: BlockView, draft: Draft, source: DraftSource, content: Content): Attribution {
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
    content: content.spans.map(at),
    quote: content.quote ? at(content.quote) : null,
    role: draft.role,
    type: content.type,
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

function isPainted(view: BlockView, entity: string): boolean {
  return view.entities.get(entity)?.role === 'subject' && view.read.block.unpaintable === undefined;
}
