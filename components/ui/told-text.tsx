/** A text of the dataset; where it is not in the language of the face, it is marked as such. */
import type { Told } from '../../lib/i18n/localized.ts';
import { useI18n } from './i18n-context.ts';

export function ToldText({ told, tag = false }: { readonly told: Told; readonly tag?: boolean }) {
  const { lang } = useI18n();
  if (told.lang === lang || told.lang === 'und') return <bdi>{told.text}</bdi>;
  return (
    <>
      <bdi lang={told.lang}>{told.text}</bdi>
      {tag && <LanguageTag lang={told.lang} />}
    </>
  );
}

/** "In English", for readers of another language. Nothing for the language of the face itself. */
export function LanguageTag({ lang }: { readonly lang: string }) {
  const i18n = useI18n();
  if (lang === i18n.lang) return null;
  return (
    <>
      {' '}
      <span class="tag">{i18n.t('card.inLanguage', { language: i18n.languageName(lang) })}</span>
    </>
  );
}
