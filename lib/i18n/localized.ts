/** Texts of the dataset, which exist in English always and in some other languages. */

/** As in the dataset: English always, others where written. */
export type Localized = Readonly<{ en: string } & Partial<Record<string, string>>>;

/** A text and the BCP 47 tag it is in, so that a face can mark it when that is not its own language. */
export interface Told {
  readonly text: string;
  readonly lang: string;
}

/** The text in `lang` if there is one, else in English. */
export function inLanguage(texts: Localized, lang: string): Told {
  const own = texts[lang];
  return own === undefined ? { text: texts.en, lang: 'en' } : { text: own, lang };
}
