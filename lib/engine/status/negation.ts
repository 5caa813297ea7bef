/** “Could not be verified” and “was verified” share their words; only the first leaves a claim open. */
import { fold } from '../text/fold.ts';

/** Words that deny, by language, folded. */
const DENIALS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|cannot|can['’]t|couldn['’]t|n['’]t|unable|no|nor|without|never|impossible|difficult|unverified|yet to|fail\w*)\b|n['’]t\b/u,
  de: /\b(?:nicht|kein\w*|ohne|unmoglich|schwer|kaum|unbestatigt|unmoglich)\b/u,
  fr: /(?:\bn['’]|\b(?:ne|non|pas|sans|impossible|ni|difficile\w*)\b)/u,
  es: /\b(?:no|sin|ni|imposible|dificil)\b/u,
  it: /\b(?:non|senza|ne|impossibile|difficile)\b/u,
  pt: /\b(?:nao|sem|nem|impossivel|dificil)\b/u,
  pl: /(?:\bnie|\bbez\b)/u,
  cs: /(?:\bne|\bbez\b)/u,
  ru: /(?:^|\s)(?:не|нет|нельзя|невозможн\S*|без|ни|сложно|трудно)(?=[\s.,]|$)/u,
  uk: /(?:^|\s)(?:не|немає|неможлив\S*|без|ні|складно|важко)(?=[\s.,]|$)/u,
  no: /\b(?:ikke|ingen|uten|umulig)\b/u,
  da: /\b(?:ikke|ingen|uden|umuligt)\b/u,
  sv: /\b(?:inte|ingen|utan|omojligt)\b/u,
  ko: /않|못|없|안 됐|안된|불가|미확인|어렵/u,
  ja: /な[いかく]|ず|ません|ぬ|不可|未/u,
  zh: /无|無|未|不|没|沒|难|難|尚/u,
};

/** True when `sentence` denies, or its language `lang` has no list of such words. */
export function denies(sentence: string, lang: string): boolean {
  const denial = DENIALS[lang];
  return denial === undefined || denial.test(fold(sentence).text);
}
