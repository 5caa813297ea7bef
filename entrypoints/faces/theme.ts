/** Light or dark, and the reader's tint, before anything is drawn. */
import type { Settings } from '../../lib/browser/settings-types.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Sets the theme of this document and keeps `auto` in step with the system. */
export function applyTheme({ theme, tint }: Pick<Settings, 'theme' | 'tint'>): void {
  const root = document.documentElement;
  const set = () => {
    root.dataset.theme = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  root.dataset.tint = tint;
  dark.onchange = theme === 'auto' ? set : null;
  set();
}
