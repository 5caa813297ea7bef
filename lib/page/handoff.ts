import type { InlineCardView } from '../browser/messages.ts';
import type { PageSettings } from '../browser/settings-types.ts';
import type { core } from '../engine/core.ts';
import type { framingSteps } from '../engine/framing/read.ts';
import type { Ways } from '../engine/languages/ways.ts';
import type { CardHost, HostOptions } from './card/host.ts';
import type { FirstMarks } from './paint/first-marks.ts';
import type { Point } from './range/hit.ts';

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
  /** How languages are read that came with code of their own, until the reader takes it. */
  ways?: Record<string, Ways>;
  /** The rules of framing, until the reader takes them. */
  framing?: typeof framingSteps;
  /** What was painted before the reader was here, until it takes that over. */
  firstMarks?: FirstMarks;
  /** Tells once where the page was clicked last while there were only those. */
  takeFirstClick?: () => Point | null;
  /** Begins to read, when the reader's files are all here. */
  begin?: () => void;
  /** What the reader has in common with the files that come beside it. */
  core?: typeof core;
  /** What shows cards, once one was wanted. */
  card?: CardCode;
}

/** The card's element and its content; apart from the reader, which begins without. */
export interface CardCode {
  readonly host: (options: Omit<HostOptions, 'styles'>) => CardHost;
  readonly draw: (container: HTMLElement, view: InlineCardView, on: CardEvents) => void;
}

/** What the buttons of a card do. */
export interface CardEvents {
  readonly onClose: () => void;
  readonly onMore: () => void;
  /** True when the report is on the clipboard. */
  readonly onReport: (report: string) => Promise<boolean>;
}

const key = Symbol.for('wirelight');

/** The one object of this world, made at its first use. */
export function handoff(): Handoff {
  const world = globalThis as { [key]?: Handoff };
  world[key] ??= {};
  return world[key];
}

/** Leaves how a language is read for the reader. */
export function leaveWays(lang: string, how: Ways): void {
  const shared = handoff();
  shared.ways ??= {};
  shared.ways[lang] = how;
}
