/**
 * The contracts of the engine: what goes in (`PageText`, `Lexicon` in `lexicon.ts`) and what comes out (`Analysis`).
 * Every face, report, command line and evaluation reads `Analysis` and nothing else.
 *
 * Offsets everywhere are half-open `[start, end)` in UTF-16 code units of the text of one block.
 */

/** Half-open range `[start, end)` in UTF-16 units of a block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span inside one block of the page. */
export interface Located extends Span {
  /** Index into `PageText.blocks`. */
  readonly block: number;
}

/** What a block is on the page, in newsroom terms. `meta` blocks come from metadata and are never visible text. */
export type BlockRole =
  | 'headline'
  | 'subheadline'
  | 'byline'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'caption'
  | 'credit'
  | 'cell'
  | 'note'
  | 'meta';

/** A link inside a block. */
export interface Link extends Span {
  /** Absolute address as the page resolves it. */
  readonly href: string;
}

/** One run of text that a phrase never crosses. */
export interface Block {
  readonly text: string;
  readonly role: BlockRole;
  /** `article`: headline, body, captions of the story. `page`: navigation, teasers, comments, footer. */
  readonly region: 'article' | 'page';
  /** BCP 47 language of the nearest `lang` attribute, if the page says one. */
  readonly lang?: string;
  readonly links?: readonly Link[];
  /** For `meta` blocks: where the words stand, e.g. `jsonld:image.creditText`, `meta:author`, `attr:alt`. */
  readonly where?: string;
  /** Why the block is read but cannot be painted (`metadata`, `attribute`, `frame`, `shadow-root`, `line-clamp` …). */
  readonly unpaintable?: string;
}

/** What the page says of itself, by metadata. Every field may be missing. */
export interface PageMeta {
  readonly url?: string;
  readonly canonical?: string;
  /** BCP 47, from `<html lang>` or the content-language header. */
  readonly lang?: string;
  readonly title?: string;
  readonly siteName?: string;
  readonly publishers?: readonly string[];
  readonly authors?: readonly string[];
  /** Section names and schema.org types (`NewsArticle`, `OpinionNewsArticle` …). */
  readonly sections?: readonly string[];
  readonly types?: readonly string[];
  /** ISO 8601 as given. */
  readonly published?: string;
}

/** One page (or pasted text, or file) as the engine reads it. */
export interface PageText {
  readonly blocks: readonly Block[];
  readonly meta: PageMeta;
  /** Parts that could not be read, said aloud in the popup: `cross-origin-frame`, `closed-shadow-root`, `truncated` … */
  readonly unread?: readonly { readonly reason: string; readonly count: number }[];
}

/** `high` means at least 97 % right on the development set; see `assets/eval/results.json`. */
export type Confidence = 'high' | 'medium' | 'low';

/** Why a finding is there. A mark that cannot explain itself is a bug. */
export interface Evidence {
  /** Id of the rule that decided, e.g. `attribution.en.subject-verb`. */
  readonly rule: string;
  /** Earlier rules on the way, oldest first. */
  readonly trace: readonly string[];
  /** The words that triggered it. */
  readonly words: readonly Located[];
  readonly confidence: Confidence;
  /** Key of a sentence (in `lib/i18n`) that says what would make this finding wrong, e.g. `wrongIf.otherKcna`. */
  readonly wrongIf: string;
}

interface FindingBase extends Located {
  /** Stable within one Analysis, in reading order: `f1`, `f2` … */
  readonly id: string;
  readonly evidence: Evidence;
  /**
   * True when it is to be painted: the entity is a subject (decision 7), the block can be painted, and no larger painted
   * finding of the same entity covers it.
   */
  readonly painted: boolean;
}

/** A name of an outlet, agency or person. */
export interface Mention extends FindingBase {
  readonly kind: 'mention';
  /** Dataset id of the outlet or person. */
  readonly entity: string;
  /** Dataset id of the name form. */
  readonly name: string;
  /** True for descriptors without a name: "state media", "국영매체". */
  readonly generic: boolean;
}

/** Who says something, as the page words it. `entity` is missing when no dataset entry is meant. */
export interface SourceRef {
  readonly entity?: string;
  /** The page's own words for it. */
  readonly words: string;
  readonly at?: Located;
}

/** A statement that the text ascribes to a source (terms of PARC 3.0 and PolNeAR: source, cue, content). */
export interface Attribution extends FindingBase {
  readonly kind: 'attribution';
  /** The outlet the statement rests on (its origin). */
  readonly entity: string;
  /** The person of the dataset who speaks for the outlet, if one does. */
  readonly speaker?: string;
  readonly source: Located;
  readonly cue: Located | null;
  /** What is said; may run over several sentences and blocks. Lit only while its card is open. */
  readonly content: readonly Located[];
  /** First stretch inside quotation marks, without the marks. */
  readonly quote: Located | null;
  /** `source`: the outlet says it. `channel`: somebody told it to the outlet. */
  readonly role: 'source' | 'channel';
  /** direct: wholly quoted; mixed: partly; indirect: not; none: the outlet is named without a statement. */
  readonly type: 'direct' | 'indirect' | 'mixed' | 'none';
  /** "the agency added", "통신은": the span does not name the outlet. */
  readonly anaphoric: boolean;
  /** Finding id the anaphor resolves to. */
  readonly antecedent?: string;
  /** The intermediary through which this page has it. */
  readonly via: SourceRef | null;
  /** What the outlet itself cites. */
  readonly cites: SourceRef | null;
  /** Whole chain, origin first, the link nearest to this page last. One element when there is no chain. */
  readonly chain: readonly SourceRef[];
  /** Ids of status findings that belong to this claim. */
  readonly status: readonly string[];
}

/** Place, date and agency mark of wire copy: "MOSCOW, March 31. /TASS/." */
export interface Dateline extends FindingBase {
  readonly kind: 'dateline';
  readonly entity: string;
  readonly place?: string;
}

/** A photo or video credit line. Never counted as sourcing of the text. */
export interface Credit extends FindingBase {
  readonly kind: 'credit';
  readonly entity: string;
  /** Distributing agency ("KCNA via REUTERS" → reuters). */
  readonly via: SourceRef | null;
}

/** "By TASS", "(KCNA)", "Source: RIA Novosti": the story itself is the agency's copy. */
export interface Byline extends FindingBase {
  readonly kind: 'byline';
  readonly entity: string;
  readonly form: 'byline' | 'source-line' | 'end-mark' | 'own-outlet';
}

/** A link whose host is a domain of the dataset. */
export interface LinkFinding extends FindingBase {
  readonly kind: 'link';
  readonly entity: string;
  readonly href: string;
}

export type Voice = 'own' | 'attributed' | 'quoted' | 'scare';
export type Distance = 'quotes' | 'so-called' | 'negated' | 'criticised';

/** A characteristic phrase and in whose voice it stands (architecture, decision 9). */
export interface Framing extends FindingBase {
  readonly kind: 'framing';
  /** Dataset id of the phrase. */
  readonly phrase: string;
  /** Dataset key of the narrative. */
  readonly narrative: string;
  readonly voice: Voice;
  readonly distance?: Distance;
  /** Who says it, for `attributed` and `quoted`. */
  readonly by?: SourceRef;
  /** True for `own` voice in an opinion piece: the words are the author's. */
  readonly author?: boolean;
}

/** "could not be independently verified", "without giving details". */
export interface Status extends FindingBase {
  readonly kind: 'status';
  /** Dataset id of the status cue. */
  readonly cue: string;
  readonly claim?: string;
}

export type Finding = Mention | Attribution | Dateline | Credit | Byline | LinkFinding | Framing | Status;
export type FindingKind = Finding['kind'];

/** Something that looked like a finding and was left alone, with the reason. */
export interface Abstention extends Located {
  /** Dataset id of the entry that nearly matched. */
  readonly entry: string;
  readonly rule: string;
  /** Key of the reason (in `lib/i18n`), e.g. `abstain.tier`, `abstain.falseFriend`. */
  readonly reason: string;
}

/** What one sentence of the article body rests on. */
export interface SentenceOrigin extends Located {
  readonly origin: 'subject' | 'other' | 'none';
  /** Entities (dataset ids) it rests on; empty for sources outside the dataset. */
  readonly entities: readonly string[];
  /** Ids of the findings that say so. */
  readonly because: readonly string[];
}

/** A named source outside the subjects, in the page's own words. */
export interface OtherSource {
  readonly entity?: string;
  readonly words: string;
  readonly sentences: number;
}

/** Counts by sentence of the article body (decision 10). No percentage without its denominator. */
export interface Sourcing {
  /** All sentences of the article body. */
  readonly total: number;
  readonly onSubjects: number;
  readonly onOthers: number;
  readonly unattributed: number;
  /** Sentences by subject outlet; a sentence may rest on two. */
  readonly bySubject: readonly { readonly entity: string; readonly sentences: number }[];
  readonly others: readonly OtherSource[];
  /** True when sentences rest on subjects and on no other named source. */
  readonly onlySubjects: boolean;
  readonly sentences: readonly SentenceOrigin[];
}

/** The page itself: whose outlet it is, and whether it is an opinion piece. */
export interface PageFacts {
  readonly outlet?: string;
  readonly opinion: boolean;
  /** Key of what says so, e.g. `opinion.disclaimer`. */
  readonly opinionBecause?: string;
  /** Language the engine read it in (BCP 47 primary tag), `und` when not clear. */
  readonly lang: string;
}

export interface CardRef {
  /** Dataset id of the card. */
  readonly card: string;
  /** Place in the list, from 1. The first eight stand for all sorts of cards found, the rest is more of the same. */
  readonly rank: number;
  readonly because: readonly string[];
}

/** The one result. Plain JSON, versioned; schema in `lib/dataset/analysis-schema.ts`. */
export interface Analysis {
  readonly version: 1;
  /** Version of the dataset that the lexicon was compiled from (a date). */
  readonly dataset: string;
  readonly outcome: 'findings' | 'nothing-found' | 'not-analysed';
  /** Key of the reason when `not-analysed`: `empty`, `too-large`. */
  readonly reason?: string;
  readonly page: PageFacts;
  readonly findings: readonly Finding[];
  readonly abstentions: readonly Abstention[];
  readonly sourcing: Sourcing;
  readonly cards: readonly CardRef[];
  /** Dataset ids of timeline events the page touches. */
  readonly events: readonly { readonly event: string; readonly because: readonly string[] }[];
  readonly unread: readonly { readonly reason: string; readonly count: number }[];
}
