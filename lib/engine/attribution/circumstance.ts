/** Words of circumstance, by language: what stands beside a quotation without being a statement of its own. */
import { profileFor } from './languages/table.ts';
import { ADV, AUX, COMP, DESC, DET, HEAD, PRE, PREP, TIME } from './word-class.ts';

const SMALL = TIME | ADV | PREP | DET | HEAD | PRE | DESC | AUX | COMP;
const DATES = /^[0-9０-９]+[日月年时時分일월년시분면]*(?:에|은|는)?$/;
const KOREAN =
  /^(?:이날|이같이|이렇게|다음과|같이|오늘|어제|전날|당일|이튿날|또|또한|이어|그러면서|특히|한편|이와|함께|관련해|관련|현지시간|현지시각|논평에서|성명에서|담화에서|보도에서|기사에서|사설에서|통해|담화를|성명을|논평을|보도를)$/;
/** 論説で, 署名入りの論評で */
const JAPANESE = /^(?:[0-9０-９]+日付の|(?:署名入りの)?(?:論説|論評|社説|声明|談話|記事|発表)(?:で|の中で))$/;

const readers = new Map<string, (folded: string) => boolean>();

/** Tells words of circumstance of a BCP 47 primary tag from others. */
export function smallWordsOf(lang: string): (folded: string) => boolean {
  const known = readers.get(lang);
  if (known) return known;
  const profile = profileFor(lang);
  if (lang === 'ja') return (word: string) => isDate(word) || JAPANESE.test(word);
  if (lang !== 'ko' && !profile) return isDate;
  const made =
    lang === 'ko'
      ? (word: string) => isDate(word) || KOREAN.test(word) || /^[가-힣]{2,3}적으로$/.test(word)
      : (word: string) => isDate(word) || ((profile?.classOf(word) ?? 0) & SMALL) !== 0;
  readers.set(lang, made);
  return made;
}

function isDate(word: string): boolean {
  return DATES.test(word);
}
