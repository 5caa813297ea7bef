/** An invented text and what the engine found in it. */
import type { Settings } from '../../lib/browser/settings-types.ts';
import type { Analysis, PageText } from '../../lib/engine/types.ts';

export interface Sample {
  readonly page: PageText;
  readonly analysis: Analysis;
}

export type SampleLook = Pick<Settings, 'families' | 'strength' | 'tint'>;

/** Marks the words of a sample in the paragraphs that show it, one element a block. */
export type PaintSample = (sample: Sample, paragraphs: readonly HTMLElement[], look: SampleLook) => void;
