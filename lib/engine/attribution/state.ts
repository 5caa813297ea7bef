/** Discourse state carried from block to block: plain data, so that two states can be compared. */

import type { LexEntity } from '../lexicon.ts';
import type { Attribution, Mention, Span } from '../types.ts';

/** An outlet that an anaphor may mean. */
export interface Candidate {
  /** Dataset id; empty for an agency outside the dataset ("the International Atomic Energy Agency"). */
  readonly entity: string;
  readonly type: string;
  /** Sentences since it was last named. */
  readonly age: number;
  /**
   * The same without sentences in which somebody else spoke. What an anaphor might mean besides is told by this, so that
   * another source's sentence in between never makes an anaphor clearer than it was.
   */
  readonly told: number;
}

/** Whose statement may go on in the next sentence. */
export interface Speaking {
  /** Serial numbers of its attributions (several for a shared cue); empty for a source outside the dataset. */
  readonly serials: readonly number[];
  readonly entities: readonly string[];
  /** `foreign`: somebody else spoke last, so "it said" is not resolved. */
  readonly how: 'outlet' | 'channel' | 'foreign';
  /** A person was quoted or spoke: "he said" goes on with it. */
  readonly person: boolean;
  readonly quoted: boolean;
  /** Sentences since. */
  readonly age: number;
}

/** What one block leaves to the next. */
export interface AttributionState {
  /** Attributions so far: the next one's serial number. */
  readonly serial: number;
  readonly candidates: readonly Candidate[];
  readonly speaking: Speaking | null;
  /** Last sentence of the running text before this block, for «Об этом сообщает ТАСС». */
  readonly before: Before | null;
}

/** A sentence some blocks back. */
export interface Before {
  /** Blocks back; 1 is the one before. */
  readonly back: number;
  readonly start: number;
  readonly end: number;
  readonly type: Attribution['type'];
  readonly quote: Span | null;
}

/** State before the first block. */
export const startOfDiscourse: AttributionState = { serial: 0, candidates: [], speaking: null, before: null };

const MEMORY = 8;
const ATTENTION = 3;
/** Outlets kept in mind at once. */
const MOST = 12;

/** True when nothing in the state can be taken up by a sentence without a name. */
export function isQuiet(state: AttributionState): boolean {
  return state.candidates.length === 0 && state.speaking === null;
}

/** The state one sentence later; `aside` when somebody else spoke in it. */
export function aged(state: AttributionState, aside: boolean): AttributionState {
  const candidates = state.candidates
    .map((one) => ({ ...one, age: one.age + 1, told: aside ? one.told : one.told + 1 }))
    .filter((one) => one.told <= MEMORY);
  const speaking =
    state.speaking && state.speaking.age < ATTENTION
      ? { ...state.speaking, age: state.speaking.age + 1 }
      : null;
  return { ...state, candidates, speaking };
}

/** The state after `entity` was named. */
export function named(state: AttributionState, entity: string, type: string): AttributionState {
  const candidates = state.candidates.filter((one) => one.entity !== entity);
  return { ...state, candidates: [...candidates, { entity, type, age: 0, told: 0 }].slice(-MOST) };
}

/** The state after `mentions`: outlets, descriptors of them, and persons for the outlet they speak for. */
export function namesHeard(
  before: AttributionState,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, LexEntity>,
): AttributionState {
  let state = before;
  for (const { entity: id } of mentions) {
    const entity = entities.get(id);
    const outlet = entity?.kind === 'person' ? entities.get(entity.of ?? '') : entity;
    if (outlet) state = named(state, outlet.id, outlet.kind === 'generic' ? 'generic' : (outlet.type ?? ''));
  }
  return state;
}
