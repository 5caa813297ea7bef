/** One state of one face. */
import type { ComponentChildren } from 'preact';
import type { I18n } from '../../lib/i18n/i18n.ts';

export type Face = 'popup' | 'panel' | 'inline-card' | 'options' | 'welcome' | 'dataset';

export interface Context {
  readonly i18n: I18n;
  readonly theme: 'light' | 'dark';
}

export interface Story {
  /** Unique, as in an address: `popup-nothing-found`. */
  readonly id: string;
  readonly face: Face;
  /** Draws the state; may wait for what it needs. */
  readonly draw: (context: Context) => ComponentChildren | Promise<ComponentChildren>;
  /** Brings the drawn view into the state by what a reader would do, such as choosing a tab. */
  readonly act?: (root: HTMLElement) => void | Promise<void>;
}

/** Width in CSS px at which a face is usually seen. */
export const usualWidth: Readonly<Record<Face, number>> = {
  popup: 400,
  panel: 420,
  'inline-card': 400,
  options: 1100,
  welcome: 1100,
  dataset: 1100,
};

export const nothing = (): void => undefined;
