/** «…», — цитирует Иванова ТАСС; «приводит слова министра агентство ТАСС»: who is quoted stands between verb and source. */
import { type Clause, markAt, touches } from '../clause.ts';
import type { CueHit } from '../cues.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { cueAt } from '../walk.ts';
import { ADV, CONJ, DESC, HEAD, PRE, PREP, TIME } from '../word-class.ts';

const REACH = 14;
const QUOTES =
  /^(?:cytuj[eą]|cytowała?|cit(?:oval[ai]?|uje|ují))$|^(?:про)?(?:цитиру(?:ет|ют)|цитировал[аои]?|цитує|цитують|цитува(?:в|ла|ло|ли))$/;
const GIVES =
  /^(?:при|пере)(?:водит|водят|вело|вел|вёл|вела|вели|дает|даёт|дают|дал[аои]?)$|^наводить$|^наводять$/;
/** What is given: "words", "text", "statement". */
const WORDS =
  /^(?:слова|текст|сообщени[ея]|заявлени[ея]|комментари[йи]|мнение|высказывани[ея]|цитат[уы]|выдержк[уи]|ответ|слов|результаты|данные|итоги|выводы|оценк[уи]|прогноз|рассказ|письмо|пост|запись|повідомлення|заяву|коментар)$/;

/** The construction, in Slavic languages with cases; undefined elsewhere. */
export function quotedBy(clause: Clause, group: SourceGroup): Match | undefined {
  const { bareDative, lang } = clause.profile.data;
  if (!(bareDative || /^(?:cs|pl)$/.test(lang)) || !closes(clause, group.right)) return undefined;
  const at = quotingVerb(clause, group);
  if (at < 0 || at === group.left - 1 || !opens(clause, at)) return undefined;
  const hit = cueAt(clause, at, 'subject');
  return {
    name: 'verb-subject',
    cue: { first: at, end: at + 1 },
    ...(hit ? { hit } : {}),
    role: 'source',
    side: at === clause.first ? 'around' : 'left',
  };
}

/** «приводит ТАСС сообщение ЦТАК»: the report of another stands behind the source. */
export function quotesReport(clause: Clause, group: SourceGroup, hit: CueHit): boolean {
  if (!clause.profile.data.bareDative || !(group.head & HEAD) || group.headSide !== 'right') return false;
  const verb = wordAt(clause, hit.first);
  return QUOTES.test(verb) || GIVES.test(verb);
}

/** «приводит ТАСС сообщение ЦТАК», seen from the one whose report it is. */
export function reportQuoted(clause: Clause, group: SourceGroup): Match | undefined {
  if (!clause.profile.data.bareDative) return undefined;
  let at = group.left;
  while (at > clause.first && at > group.left - 3 && clause.mentionAt(at - 1) < 0 && isPart(clause, at - 1))
    at--;
  if (!(clause.cls(at) & HEAD) || clause.mentionAt(at - 1) < 0) return undefined;
  let name = at - 1;
  while (clause.mentionAt(name) >= 0 || QUOTE.test(markAt(clause, name))) name--;
  const verb = clause.cls(name) & DESC ? name - 1 : name;
  const hit =
    QUOTES.test(wordAt(clause, verb)) || GIVES.test(wordAt(clause, verb))
      ? cueAt(clause, verb, 'subject')
      : undefined;
  return hit
    ? { name: 'cites', cue: { first: at, end: at + 1 }, hit, role: 'source', side: 'left' }
    : undefined;
}

const QUOTE = /^["«»]$/;

function isPart(clause: Clause, at: number): boolean {
  return (clause.cls(at) & (HEAD | DESC | PRE)) !== 0;
}

function quotingVerb(clause: Clause, group: SourceGroup): number {
  const region = clause.region(group.first);
  for (let at = group.left - 1; at >= group.left - REACH && at >= clause.first; at--) {
    if (clause.region(at) >= 0 && region === -1) continue;
    if (clause.region(at) !== region) return -1;
    const mark = markAt(clause, at);
    if (mark !== '' && !/^["«»()]$/.test(mark) && !(mark === '-' && touches(clause, at))) return -1;
    const word = wordAt(clause, at);
    if (QUOTES.test(word) || (GIVES.test(word) && givesWords(clause, at))) return at;
  }
  return -1;
}

function givesWords(clause: Clause, at: number): boolean {
  return [1, 2, 3].some((step) => WORDS.test(wordAt(clause, at + step)));
}

function wordAt(clause: Clause, at: number): string {
  const token = clause.token(at);
  return token ? clause.read.block.text.slice(token.start, token.end).toLowerCase() : '';
}

/** Head of the sentence, a mark, the end of a quotation, "как" or an adverb. */
function opens(clause: Clause, at: number): boolean {
  return (
    at === clause.first ||
    markAt(clause, at - 1) !== '' ||
    clause.region(at - 1) !== clause.region(at) ||
    (clause.cls(at - 1) & (ADV | TIME)) !== 0 ||
    /^(?:как|як|kt[óo]r\S*|kter\S*)$/.test(wordAt(clause, at - 1))
  );
}

/** End of the sentence, a mark or a circumstance: the name is no genitive of what follows. */
function closes(clause: Clause, at: number): boolean {
  return at >= clause.end || markAt(clause, at) !== '' || (clause.cls(at) & (PREP | TIME | CONJ)) !== 0;
}
