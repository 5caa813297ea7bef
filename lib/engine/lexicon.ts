/**
 * The compiled dataset as the engine reads it: plain JSON, no functions, no regular expressions from data.
 * Made by `lib/dataset/compile.ts` at build time, and again at run time when the reader has packs of their own.
 */

import type { FindingKind, Voice } from './types.ts';

/** Decision 7: subjects open the gate, are painted and counted; context outlets are read once the gate has fired. */
export type Role = 'subject' | 'context';

export interface LexEntity {
  readonly id: string;
  readonly kind: 'outlet' | 'person' | 'generic';
  readonly role: Role;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country?: string;
  /** For a person: the outlet he or she speaks for. For an outlet: the group that owns it. */
  readonly of?: string;
  /** `agency`, `newspaper`, `broadcaster` …, so that "the agency" resolves to an agency only. */
  readonly type?: string;
  /** True for an entity of a reader's own pack: it is listed wherever it is named, whatever its role. */
  readonly fromPack?: boolean;
}

/**
 * One form of a name or phrase, already expanded by morphology. Words are separated by single spaces.
 * A trailing `~` on a word allows any ending of up to four letters ("киевск~ режим~").
 */
export interface LexForm {
  readonly text: string;
  /** BCP 47 primary tag, or `mul` for forms used in many languages. */
  readonly lang: string;
  /**
   * `exact`: letter case must agree; `upper`: only all capitals; `title`: capital first letter needed;
   * `any`: case folded.
   */
  readonly case: 'exact' | 'upper' | 'title' | 'any';
}

/** What an ambiguous form needs or refuses. Words are matched folded, as whole words (substring in Han, Kana, Hangul). */
export interface LexCondition {
  readonly within: 'adjacent' | 'sentence' | 'block' | 'page';
  readonly anyOf: readonly string[];
}

export interface LexName {
  readonly id: string;
  readonly entity: string;
  readonly generic: boolean;
  readonly forms: readonly LexForm[];
  /** All must hold. */
  readonly needs?: readonly LexCondition[];
  /** None may hold. */
  readonly refuses?: readonly LexCondition[];
  /** Page languages (primary tags) in which the form is never this name. */
  readonly notInLang?: readonly string[];
  /** Set when the spelling itself is a signal, e.g. `north-korean`. */
  readonly signal?: string;
}

/** A longer or different word that only looks like a name: "Sputnik V", "SURTASS", "Интерфакс-Украина". Wins, yields nothing. */
export interface LexBlocker {
  readonly id: string;
  readonly forms: readonly LexForm[];
  /** Entity it is confused with. */
  readonly near: string;
}

/**
 * `alone`: may be marked by itself; `with-actor`: needs an actor on the page; `attributed-only`: needs one in the same
 * sentence; `quoted-only`: an everyday word, which besides counts in a newsroom's text inside quotation marks only.
 */
export type Tier = 'alone' | 'with-actor' | 'attributed-only' | 'quoted-only';

export interface LexPhrase {
  readonly id: string;
  readonly narrative: string;
  readonly forms: readonly (LexForm & {
    readonly tier: Tier;
    /** False: nobody has attested this form; it may fire only beside an actor in the same sentence. */
    readonly attested: boolean;
  })[];
  readonly needs?: readonly LexCondition[];
  readonly refuses?: readonly LexCondition[];
  /** Everyday words that may be marked in these voices only. */
  readonly voices?: readonly Voice[];
  /** Any term of up to three words in quotation marks is a form, in a North Korean outlet's own copy; nowhere else. */
  readonly anyTerm?: boolean;
}

/**
 * A cue of attribution. `slot` says where the source stands:
 * `subject` (SOURCE cue / cue SOURCE: "said", "сообщило", "보도했다"), `before` (cue SOURCE: "according to", "по данным", "laut"),
 * `after` (SOURCE cue: "에 따르면", "によると"), `cites` (X cue SOURCE: "citing", "со ссылкой на", "인용해"),
 * `to` (X told SOURCE: channel), `noun` ("report", "dispatch", "сообщение": nominal), `by` (passive: "was reported by").
 */
export interface LexCue {
  readonly id: string;
  readonly lang: string;
  readonly slot: 'subject' | 'before' | 'after' | 'cites' | 'to' | 'noun' | 'by';
  readonly forms: readonly string[];
  /** `weak` cues need a second sign (a quotation, "that", a wire name). */
  readonly weak?: boolean;
  /** True for "did not say", "declined to comment": names the source without a statement. */
  readonly negative?: boolean;
}

/** Cues for what was not verified or left open. */
export interface LexStatus {
  readonly id: string;
  readonly lang: string;
  readonly forms: readonly string[];
}

export interface LexDomain {
  readonly entity: string;
  /** Host in lower case, punycode; matches itself and its sub-domains. */
  readonly host: string;
  /** Path prefix beginning with `/`, for accounts on shared hosts. */
  readonly path?: string;
}

/** Which card belongs to which entity, narrative or event, and when it is shown. */
export interface LexCard {
  readonly card: string;
  /** Ids of entities, narratives, phrases or events; any one of them on the page brings the card. */
  readonly on: readonly string[];
  /** If given, all of these must be on the page as well. */
  readonly and?: readonly string[];
  /** `credit`, `dateline` …: only for findings of that kind. Of the cards for one kind, the first by rank is shown. */
  readonly finding?: FindingKind | 'chain' | 'channel' | 'scare';
  /** Ids that the very same finding names as well: the distributor of a credit, another link of a chain. */
  readonly same?: readonly string[];
  /** If given, one of these words must stand in the article, too (`~` at the end: any ending). */
  readonly words?: readonly string[];
  readonly rank: number;
}

export interface LexEvent {
  readonly event: string;
  /** All of these entities must be on the page … */
  readonly entities: readonly string[];
  /** … and one of these words (folded), or the event's date. */
  readonly words: readonly string[];
  readonly date: string;
}

export interface Lexicon {
  readonly version: string;
  readonly entities: readonly LexEntity[];
  readonly names: readonly LexName[];
  readonly blockers: readonly LexBlocker[];
  readonly phrases: readonly LexPhrase[];
  readonly cues: readonly LexCue[];
  readonly statuses: readonly LexStatus[];
  readonly domains: readonly LexDomain[];
  readonly cards: readonly LexCard[];
  readonly events: readonly LexEvent[];
}

/** Names that are marked before a page is read (`dataset/first-names.ts`); each list with its longest first. */
export interface FirstNames {
  readonly names: readonly string[];
  /** Longer names of others, and false friends, that hold one of the names. `~` is an ending. */
  readonly holders: readonly string[];
  /** Where any of these words stands on the page, nothing is marked early. */
  readonly refusals: readonly string[];
}
