/** The faces' language, given once at the root of a face. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { I18n } from '../../lib/i18n/i18n.ts';

const Context = createContext<I18n | null>(null);

export const I18nProvider = Context.Provider;

/** Texts and formats of the chosen language. Throws outside an `I18nProvider`: that is a bug of ours. */
export function useI18n(): I18n {
  const i18n = useContext(Context);
  if (!i18n) throw new Error('A view stands outside I18nProvider.');
  return i18n;
}
