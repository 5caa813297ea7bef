import type { PageSettings } from '../browser/settings-types.ts';
import type { RunOn } from '../engine/languages/run-on.ts';

/**
 * What gate and reader leave for each other in the world they share. Pages have a world of their own and cannot see it.
 */
export interface Handoff {
  /** Ends the gate once the reader has taken over. */
  stopGate?: () => void;
  /** The reader that is already here: asked to read again instead of starting twice. */
  reader?: { readonly isAlive: () => boolean; readonly again: () => void };
  /** How to behave here, left by the background together with the reader. */
  settings?: PageSettings;
  /** Packed parts of the lexicon that were brought in, as JSON, until the reader takes them. */
  lexicon?: Record<string, string>;
  /** Languages that have code of their own, until the reader takes them. */
  runOn?: Record<string, RunOn>;
}

const key = Symbol.for('wirelight');

/** The one object of this world, made at its first use. */
export function handoff(): Handoff {
  const world = globalThis as { [key]?: Handoff };
  world[key] ??= {};
  return world[key];
}

/** Leaves how a language is read for the reader. */
export function leaveRunOn(lang: string, how: RunOn): void {
  const shared = handoff();
  shared.runOn ??= {};
  shared.runOn[lang] = how;
}
