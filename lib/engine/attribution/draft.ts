/** An attribution on its way: what a rule found, before content, chain and findings are made of it. */
import type { Confidence, SourceRef, Span } from '../types.ts';

/** One outlet that a source phrase names. */
export interface DraftSource {
  readonly entity: string;
  readonly speaker?: string;
}

/** Where the statement stands: what the sentence keeps once source and cue are taken away, or the sentence before. */
export type ContentSide = 'right' | 'left' | 'around' | 'previous' | 'none';

/** What a rule found in one sentence. All spans are in the block's text. */
export interface Draft {
  readonly rule: string;
  readonly trace: readonly string[];
  /** Several outlets when they share the cue. */
  readonly sources: readonly DraftSource[];
  readonly source: Span;
  readonly cue: Span | null;
  readonly role: 'source' | 'channel';
  /** The source is named without a statement. */
  readonly silent: boolean;
  readonly anaphoric: boolean;
  /** Serial number (see `state.ts`) of the attribution an anaphor goes back to. */
  readonly antecedent?: number;
  readonly confidence: Confidence;
  readonly words: readonly Span[];
  readonly wrongIf: string;
  readonly side: ContentSide;
  /** The statement stands between source and cue. */
  readonly between?: boolean;
  /** Where the first reporting verbs of the sentence begin. */
  readonly verbs?: readonly number[];
  /** Somebody else speaks inside the statement. */
  readonly nested: boolean;
  /** A person speaks in what the outlet reports: "he added" goes on with the person. */
  readonly relays?: boolean;
  /** Index of the sentence in its block. */
  readonly sentence: number;
  /** What the outlet itself cites. */
  readonly cites?: SourceRef;
  /** Through whom the page has it. */
  readonly via?: SourceRef;
  /** Words of a person whom the outlet quotes: first link of the chain. */
  readonly quoted?: SourceRef;
}
