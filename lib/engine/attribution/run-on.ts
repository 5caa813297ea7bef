/** Shared by the readers of Korean, Chinese and Japanese: source groups and cues in plain text, without word borders. */
import type { LexCue, Lexicon } from '../lexicon.ts';
import type { Abstention, Confidence, Mention, SourceRef, Span } from '../types.ts';
import { resolve } from './anaphora.ts';
import { firstEndingAfter } from './clause.ts';
import type { ContentSide, Draft, DraftSource } from './draft.ts';
import { once } from './memo.ts';
import type { BlockView } from './sentence.ts';
import type { AttributionState } from './state.ts';

/** One or several outlets that share what follows: "타스·리아노보스티 통신". */
export interface TextGroup extends Span {
  readonly sources: readonly DraftSource[];
  /** Offset behind a bracket that repeats the name: 朝中社（KCNA）. */
  readonly after: number;
}

/** What a rule of these languages found. */
export interface TextMatch {
  readonly name: string;
  readonly cue: Span | null;
  readonly cueId?: string;
  readonly role: Draft['role'];
  readonly side: ContentSide;
  readonly silent?: boolean;
  readonly doubt?: number;
  /** A person speaks in what the outlet reports. */
  readonly relays?: boolean;
  /** Offset of a preposition that belongs to the source phrase. */
  readonly sourceStart?: number;
  /** Offset behind the particle that belongs to the source phrase. */
  readonly sourceEnd?: number;
}

/** A group with its construction. */
export interface TextFound {
  readonly group: TextGroup;
  readonly match: TextMatch;
}

const JOIN = /^[\s·・,，、/／]*(?:및|와|과|랑|和|与|與|及|以及|と|や)?[\s·・,，、/／]*[《「『“"<〈]?$/;
const BRACKET = /^\s?[（(][^()（）]{1,40}[)）]/;
const CLOSERS = /^["'”’』」》>]/;

/** Groups of a sentence in order; persons count for the outlet they speak for. */
export function textGroups(view: BlockView, mentions: readonly Mention[]): TextGroup[] {
  const { text } = view.read.block;
  const groups: TextGroup[] = [];
  for (const mention of mentions) {
    const source = sourceOf(view, mention);
    if (!source) continue;
    const last = groups.at(-1);
    const after = behindBracket(text, mention);
    if (last && mention.start < last.after) continue;
    const gap = last ? text.slice(last.after, mention.start) : '';
    if (last && gap.length > 0 && gap.length <= 4 && JOIN.test(gap) && gap.trim() !== '') {
      groups[groups.length - 1] = {
        start: last.start,
        end: mention.end,
        after,
        sources: merged(last.sources, source),
      };
    } else groups.push({ start: mention.start, end: mention.end, after, sources: [source] });
  }
  return groups;
}

function merged(sources: readonly DraftSource[], source: DraftSource): readonly DraftSource[] {
  return sources.some((one) => one.entity === source.entity) ? sources : [...sources, source];
}

function sourceOf(view: BlockView, mention: Mention): DraftSource | undefined {
  const entity = view.entities.get(mention.entity);
  if (!entity) return undefined;
  if (entity.kind !== 'person') return { entity: entity.id };
  return entity.of ? { entity: entity.of, speaker: entity.id } : undefined;
}

/** Behind a bracket of at most 40 characters and a closing mark. */
function behindBracket(text: string, { start, end }: Span): number {
  let at = end;
  if (CLOSERS.test(text.slice(at, at + 1))) at++;
  if (/^[)）]/.test(text.slice(at, at + 1)) && /[（(]$/.test(text.slice(Math.max(0, start - 1), start))) at++;
  for (let rounds = 0; rounds < 2; rounds++) at += BRACKET.exec(text.slice(at, at + 44))?.[0].length ?? 0;
  return at;
}

/** A cue in running text. */
export interface TextCue extends Span {
  readonly cue: LexCue;
}

interface TextForm {
  readonly cue: LexCue;
  readonly form: string;
}

/** Forms by their first unit, longest first. */
export type TextForms = ReadonlyMap<number, readonly TextForm[]>;

const cache = new WeakMap<Lexicon, Map<string, TextForms>>();

/** Cue forms of a language and slot without the mark for any ending; `part` narrows to cues whose id ends so. */
export function formsOf(lexicon: Lexicon, lang: string, slot: LexCue['slot'], part = ''): TextForms {
  const known = once(cache, lexicon, () => new Map<string, TextForms>());
  return once(known, `${lang} ${slot} ${part}`, () => {
    const cues = lexicon.cues.filter(
      (cue) => cue.lang === lang && cue.slot === slot && cue.id.endsWith(part),
    );
    return indexed(cues.flatMap((cue) => cue.forms.map((form) => ({ cue, form: form.replace(/~$/, '') }))));
  });
}

function indexed(forms: readonly TextForm[]): TextForms {
  const byUnit = new Map<number, TextForm[]>();
  for (const one of [...forms].sort((a, b) => b.form.length - a.form.length)) {
    const unit = one.form.charCodeAt(0);
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), one]);
  }
  return byUnit;
}

/** The longest form that stands at `at`. */
export function formAt(text: string, at: number, forms: TextForms): TextCue | undefined {
  for (const { cue, form } of forms.get(text.charCodeAt(at)) ?? [])
    if (text.startsWith(form, at)) return { cue, start: at, end: at + form.length };
  return undefined;
}

/** The first form in `[from, to)` outside quotations, and where it stands. */
export function firstForm(
  view: BlockView,
  range: Span,
  forms: TextForms,
  accept: (cue: TextCue) => boolean = () => true,
): TextCue | undefined {
  const { text } = view.read.block;
  const reach = Math.min(range.end, range.start + REACH);
  let next = firstEndingAfter(view.quotes, range.start);
  for (let at = range.start; at < reach; at++) {
    const quote = view.quotes[next];
    if (quote && quote.start <= at) {
      next++;
      if (isLong(quote) && quote.end > at) {
        at = quote.end - 1;
        continue;
      }
    }
    const hit = formAt(text, at, forms);
    if (hit && hit.end <= range.end && accept(hit)) return hit;
  }
  return undefined;
}

/** A sentence is searched for its cue this far. */
const REACH = 900;

function isLong(quote: Span): boolean {
  return quote.end - quote.start > 3;
}

/** True when `at` stands inside a quotation. */
export function isQuoted(view: BlockView, at: number): boolean {
  const quote = view.quotes[firstEndingAfter(view.quotes, at)];
  return quote !== undefined && quote.start <= at && at < quote.end;
}

/** What {@link draftsOf} needs. */
export interface DraftInput {
  readonly view: BlockView;
  readonly lang: string;
  readonly index: number;
  readonly found: readonly TextFound[];
  readonly links: (at: number) => { readonly via?: SourceRef; readonly cites?: SourceRef };
}

/** Drafts of what was found. */
export function draftsOf({ view, lang, index, found, links }: DraftInput): Draft[] {
  return found.map((one, at) => {
    const { group, match } = one;
    const link = links(at);
    const via =
      link.via && view.outlet !== undefined && link.via.entity === view.outlet ? undefined : link.via;
    const doubt = (match.doubt ?? 0) + (isQuoted(view, group.start) ? 1 : 0);
    return {
      rule: `attribution.${lang}.${match.name}`,
      trace: [
        group.sources.length > 1 ? 'source.list' : 'source.name',
        ...(match.cueId ? [`cue.${match.cueId}`] : []),
      ],
      sources: group.sources,
      source: { start: match.sourceStart ?? group.start, end: match.sourceEnd ?? group.after },
      cue: match.cue,
      role: match.role,
      silent: match.silent === true,
      anaphoric: false,
      confidence: tier(doubt),
      words: [{ start: group.start, end: group.end }, ...(match.cue ? [match.cue] : [])],
      wrongIf:
        match.role === 'channel'
          ? 'wrongIf.notTold'
          : match.cue
            ? 'wrongIf.notSpeaker'
            : 'wrongIf.headlineTopic',
      side: match.side,
      between: true,
      nested: speaksInside(view, index, match),
      ...(match.relays ? { relays: true } : {}),
      sentence: index,
      ...(via ? { via } : {}),
      ...(link.cites ? { cites: link.cites } : {}),
    };
  });
}

/** A quotation of the sentence belongs to another speaker: its verb or colon is not our cue. */
function speaksInside(view: BlockView, index: number, match: TextMatch): boolean {
  const sentence = view.read.sentences[index] as Span;
  const quote = view.statements[firstEndingAfter(view.statements, sentence.start)];
  if (!quote || quote.start >= sentence.end) return false;
  const { text } = view.read.block;
  const behind = text.slice(quote.end, Math.min(sentence.end, quote.end + 24));
  if (match.cue && match.cue.start >= quote.end && match.cue.start < quote.end + 16) return false;
  return (
    /^(?:이?라고|고|라며|며|와|과|と|など)/.test(behind) ||
    /(?:[:：]|[说說称稱]|表示|指出)[，,]?\s?$/.test(text.slice(Math.max(0, quote.start - 4), quote.start))
  );
}

function tier(doubt: number): Confidence {
  return doubt === 0 ? 'high' : doubt === 1 ? 'medium' : 'low';
}

/** The outlet of a group as a link of a chain. */
export function groupRef(view: BlockView, group: TextGroup): SourceRef {
  const words = view.read.block.text.slice(group.start, group.end);
  return {
    entity: group.sources[0]?.entity as string,
    words,
    at: { start: group.start, end: group.end, block: view.read.index },
  };
}

/** An anaphor with its cue. */
export interface TextAnaphor {
  readonly span: Span;
  readonly cue: Span;
  readonly cueId: string;
  readonly type: string;
  readonly pronoun: boolean;
  readonly silent?: boolean;
  /** A person told it to the outlet. */
  readonly channel?: boolean;
}

/** Resolves an anaphor into a draft, or gives the abstention. */
export function anaphorDraft(
  input: {
    readonly view: BlockView;
    readonly lang: string;
    readonly index: number;
    readonly state: AttributionState;
  },
  anaphor: TextAnaphor,
): { draft?: Draft; abstention?: Abstention } {
  const { view, lang, index, state } = input;
  const answer = resolve({ type: anaphor.type, plural: false, pronoun: anaphor.pronoun }, state);
  const rule = `attribution.${lang}.anaphor`;
  if (!answer.ok) {
    const span = {
      start: Math.min(anaphor.span.start, anaphor.cue.start),
      end: Math.max(anaphor.span.end, anaphor.cue.end),
    };
    return {
      abstention: { ...span, block: view.read.index, entry: anaphor.cueId, rule, reason: answer.reason },
    };
  }
  const draft: Draft = {
    rule,
    trace: ['source.anaphor', `cue.${anaphor.cueId}`],
    sources: answer.entities.map((entity) => ({ entity })),
    source: anaphor.span,
    cue: anaphor.cue,
    role: anaphor.channel ? 'channel' : 'source',
    silent: anaphor.silent === true,
    anaphoric: true,
    ...(answer.antecedent === undefined ? {} : { antecedent: answer.antecedent }),
    confidence: 'medium',
    words: [anaphor.span, anaphor.cue],
    wrongIf: 'wrongIf.anaphorOfOther',
    side: 'around',
    between: true,
    nested: false,
    sentence: index,
  };
  return { draft };
}
