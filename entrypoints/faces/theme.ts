/** Light or dark, and the reader's tint, before anything is drawn. */
import type { Settings } from '../../lib/browser/settings-types.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Sets the theme of this document, keeps `auto` in step with the system, and notes the choice for the next face. */
export function applyTheme({ theme, tint }: Pick<Settings, 'theme' | 'tint'>): void {
  const root = document.documentElement;
  const set = () => {
    root.dataset.theme = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  root.dataset.tint = tint;
  dark.onchange = theme === 'auto' ? set : null;
  set();
  noteTheme(theme);
}

/** `assets/public/theme.js` reads it. Nothing is noted while the theme follows the system. */
function noteTheme(theme: Settings['theme']): void {
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Kept from us, or full: the colours of the system come first.
  }
}
