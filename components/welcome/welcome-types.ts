/** What the welcome page shows and what a reader can do on it. */
import type { InlineCardView } from '../../lib/browser/messages.ts';
import type { OptionsData, Shortcut } from '../options/options-types.ts';
import type { PaintSample, Sample, SampleLook } from '../sample/sample-types.ts';

export interface WelcomeData {
  /** Undefined until the engine has read it. */
  readonly sample: Sample | undefined;
  readonly look: SampleLook;
  /** The finding whose card is open. */
  readonly chosen?: string | undefined;
  readonly card?: InlineCardView | undefined;
  readonly access: OptionsData['access'];
  readonly discreet: boolean;
  /** The commands and their keys; empty until the browser has told them. */
  readonly shortcuts: readonly Shortcut[];
  readonly said?: string | undefined;
}

export interface WelcomeEvents {
  readonly paint: PaintSample;
  readonly onPoint: (event: MouseEvent) => void;
  readonly onChoose: (finding: string) => void;
  readonly onAskAccess: () => void;
  readonly onDiscreet: (on: boolean) => void;
}
