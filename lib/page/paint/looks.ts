/** How a finding looks: its family, and in whose voice it stands. */
import type { PageSettings } from '../../browser/settings-types.ts';
import type { Finding, FindingKind, Voice } from '../../engine/types.ts';

/** A family of marks that can be turned on and off. */
export type Family = keyof PageSettings['families'];
/** The settings that change how marks look. */
export type PaintSettings = Pick<PageSettings, 'families' | 'strength' | 'tint'>;

/** `named`: no phrase, so nobody's voice: a source, credit or dateline. */
export type MarkVoice = Voice | 'named';

/** Family and voice: together they decide line, fill and priority. */
export interface Look {
  readonly family: Family;
  readonly voice: MarkVoice;
}

const familyOf: Readonly<Record<FindingKind, Family>> = {
  mention: 'sources',
  attribution: 'sources',
  link: 'sources',
  status: 'sources',
  byline: 'datelines',
  dateline: 'datelines',
  credit: 'credits',
  framing: 'framing',
};

/** The look of a finding. */
export function lookOf(finding: Finding): Look {
  return { family: familyOf[finding.kind], voice: finding.kind === 'framing' ? finding.voice : 'named' };
}

/** All looks there are, the one that paints over the others last. */
export const looks: readonly Look[] = [
  { family: 'sources', voice: 'named' },
  { family: 'datelines', voice: 'named' },
  { family: 'credits', voice: 'named' },
  { family: 'framing', voice: 'attributed' },
  { family: 'framing', voice: 'quoted' },
  { family: 'framing', voice: 'scare' },
  { family: 'framing', voice: 'own' },
];

/** All strengths; the place in the list is part of a name. */
export const strengths: readonly PaintSettings['strength'][] = ['quiet', 'normal', 'strong'];
/** All tints; the place in the list is part of a name. */
export const tints: readonly PaintSettings['tint'][] = ['blue', 'teal', 'violet', 'grey'];

/**
 * Names in `CSS.highlights`, which the page can list: they say nothing but that text is marked. Strength and tint are
 * part of the name, so that a change of settings needs no new style sheet.
 */
export const prefix = 'text-mark-';

/** Name of the highlight that holds marks of a look. */
export function nameOf(look: Look, { strength, tint }: Pick<PaintSettings, 'strength' | 'tint'>): string {
  return `${prefix}${priorityOf(look)}${strengths.indexOf(strength)}${tints.indexOf(tint)}`;
}

/** Larger paints over smaller where marks overlap. */
export function priorityOf({ family, voice }: Look): number {
  return looks.findIndex((look) => look.family === family && look.voice === voice) + 1;
}

/** What a card speaks of, and the content a source governs: lit only while asked for. */
export const currentName = `${prefix}current`;
/** Name for the content that a source governs. */
export const contentName = `${prefix}content`;
