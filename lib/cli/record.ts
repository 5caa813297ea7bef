/**
 * `Analysis` → one record in the shape of the evaluation set (see `lib/cli/README.md`): offsets are UTF-16 units
 * into the whole text, not into a block.
 */
import type {
  Analysis,
  Attribution,
  Credit,
  Finding,
  FindingKind,
  Framing,
  Located,
  Mention,
  SourceRef,
} from '../engine/types.ts';

interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface OfSource extends Spanned {
  readonly source_id: string;
}

export interface MentionRecord extends OfSource {
  readonly generic: boolean;
}

export interface AttributionRecord extends OfSource {
  readonly cue: string | null;
  readonly cue_start: number | null;
  readonly cue_end: number | null;
  readonly kind: Attribution['type'];
  readonly role: Attribution['role'];
  readonly via: string | null;
  readonly cites: string | null;
  readonly anaphoric: boolean;
  readonly quote: { readonly start: number; readonly end: number } | null;
  /** Dataset id of the person who speaks for the outlet. */
  readonly speaker?: string;
  readonly content: readonly { readonly start: number; readonly end: number }[];
}

export interface CreditRecord extends OfSource {
  readonly via: string | null;
}

export interface FramingRecord extends Spanned {
  readonly narrative: string;
  readonly phrase: string;
  readonly voice: Framing['voice'];
  readonly distance?: Framing['distance'];
}

export interface DocumentRecord {
  readonly lang: string;
  /** Version of the dataset (a date). */
  readonly dataset: string;
  readonly outcome: Analysis['outcome'];
  readonly reason?: string;
  /** Outlets, subject and context. */
  readonly mentions: readonly MentionRecord[];
  readonly persons: readonly OfSource[];
  readonly attributions: readonly AttributionRecord[];
  readonly datelines: readonly OfSource[];
  readonly credits: readonly CreditRecord[];
  readonly bylines: readonly (OfSource & { readonly form: string })[];
  readonly links: readonly (OfSource & { readonly href: string })[];
  readonly framings: readonly FramingRecord[];
  readonly framings_done: true;
  readonly statuses: readonly (Spanned & { readonly cue: string })[];
  readonly sourcing: {
    readonly sentences: number;
    readonly on_subjects: number;
    readonly on_others: number;
    readonly unattributed: number;
  };
  readonly cards: readonly string[];
  readonly events: readonly string[];
}

/** The text an analysis refers to, and where each of its blocks begins in it. */
export interface RecordSource {
  readonly text: string;
  readonly offsets: readonly number[];
  /** Tells persons from outlets. */
  isPerson(entity: string): boolean;
}

type Of<K extends FindingKind> = Extract<Finding, { kind: K }>;

/** Builds the record of one document. */
export function toRecord(analysis: Analysis, source: RecordSource): DocumentRecord {
  const of = <K extends FindingKind>(kind: K): Of<K>[] =>
    analysis.findings.filter((finding): finding is Of<K> => finding.kind === kind);
  const place = (at: Located) => placed(at, source.offsets);
  const spanned = (at: Located): Spanned => {
    const { start, end } = place(at);
    return { start, end, text: source.text.slice(start, end) };
  };
  const ofSource = (finding: Located & { readonly entity: string }): OfSource => ({
    ...spanned(finding),
    source_id: finding.entity,
  });
  const mentions = of('mention');
  const isPerson = (mention: Mention) => source.isPerson(mention.entity);
  return {
    lang: analysis.page.lang,
    dataset: analysis.dataset,
    outcome: analysis.outcome,
    ...(analysis.reason ? { reason: analysis.reason } : {}),
    mentions: mentions
      .filter((mention) => !isPerson(mention))
      .map((mention) => ({ ...ofSource(mention), generic: mention.generic })),
    persons: mentions.filter(isPerson).map(ofSource),
    attributions: of('attribution').map((finding) => ({
      ...ofSource(finding),
      ...attributionFields(finding, spanned, place),
    })),
    datelines: of('dateline').map(ofSource),
    credits: of('credit').map((finding: Credit) => ({ ...ofSource(finding), via: sourceId(finding.via) })),
    bylines: of('byline').map((finding) => ({ ...ofSource(finding), form: finding.form })),
    links: of('link').map((finding) => ({ ...ofSource(finding), href: finding.href })),
    framings: of('framing').map((finding) => ({ ...spanned(finding), ...framingFields(finding) })),
    framings_done: true,
    statuses: of('status').map((finding) => ({ ...spanned(finding), cue: finding.cue })),
    sourcing: {
      sentences: analysis.sourcing.total,
      on_subjects: analysis.sourcing.onSubjects,
      on_others: analysis.sourcing.onOthers,
      unattributed: analysis.sourcing.unattributed,
    },
    cards: analysis.cards.map((card) => card.card),
    events: analysis.events.map((event) => event.event),
  };
}

function attributionFields(
  finding: Attribution,
  spanned: (at: Located) => Spanned,
  place: (at: Located) => { start: number; end: number },
): Omit<AttributionRecord, keyof OfSource> {
  const cue = finding.cue && spanned(finding.cue);
  return {
    cue: cue?.text ?? null,
    cue_start: cue?.start ?? null,
    cue_end: cue?.end ?? null,
    kind: finding.type,
    role: finding.role,
    via: outletId(finding.via),
    cites: sourceId(finding.cites),
    anaphoric: finding.anaphoric,
    quote: finding.quote && place(finding.quote),
    ...(finding.speaker ? { speaker: finding.speaker } : {}),
    content: finding.content.map(place),
  };
}

function framingFields({ narrative, phrase, voice, distance }: Framing): Omit<FramingRecord, keyof Spanned> {
  return { narrative, phrase, voice, ...(distance ? { distance } : {}) };
}

/** Dataset id of a source, its own words when the dataset does not know it. */
function sourceId(source: SourceRef | null): string | null {
  return source && (source.entity ?? source.words);
}

/**
 * Dataset id of an outlet in between, or an id made of its name as the dataset's are ("the Daily Harbour" →
 * `daily_harbour`), so that one outlet is counted as one.
 */
function outletId(source: SourceRef | null): string | null {
  if (!source || source.entity) return source?.entity ?? null;
  const bare = source.words.toLowerCase().replace(/^(?:the|le|la|el|il|die|der|das)\s+/u, '');
  return bare.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_|_$/g, '') || source.words;
}

function placed({ block, start, end }: Located, offsets: readonly number[]): { start: number; end: number } {
  const base = offsets[block] ?? 0;
  return { start: base + start, end: base + end };
}
