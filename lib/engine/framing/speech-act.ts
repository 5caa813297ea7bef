/**
 * A side that accuses, denounces, names or vows in a sentence of its own: "Pyongyang slammed the drill as …". What
 * follows is what it says, though no clause reports it. Readers of reported speech know clauses and quotations only.
 */
import { fold } from '../text/fold.ts';
import type { Span } from '../types.ts';
import { namesState } from './state-words.ts';

/** Stems of such verbs, folded; they stand between the side and the phrase. */
const BEFORE = new RegExp(
  [
    String.raw`\b(?:said|says|told|call(?:s|ed|ing)|describ|dubb|denounc|condemn|accus|blam|warn|slam|critici|claim|vow|threaten|insist|declar|stress|argu|express|pledg|promis|demand|urg|stat(?:es|ed|ing)|brand|label|portray|predict|reiterat|reaffirm|defend)`,
    String.raw`\b(?:dijo|afirm|acus|calific|denunci|conden|critic|advirt|amenaz|asegur|tild|tach|declar|senal|reprend|reprob|describ)`,
    String.raw`\b(?:sagt|erklart|warf|wirft|bezeichn|nannt|nennt|verurteil|kritisier|droht|warnt|behaupt|erinnert|spr[ai]ch\w* von|beton)`,
    String.raw`\b(?:qualifi|denonc|condamn|critiqu|averti|menac|estim|assur|dichiar|defin|accusa|afferm|minacci|classific|ameac)`,
    String.raw`\b(?:sier|sagde|sade|sager|kall|beskyld|anklag|fordom|stempl|beskriv|advar|truer|hevd|varna|oswiadcz|oskarz|nazwa|potepi|ostrzeg|zagroz)`,
    '(?:^|\\s)(?:заяв|сообщ|отмет|подчерк|указа|утвержда|обвин|назва|назыв|предупред|пригроз|призва|раскритик|осуд|выраз|поклял|счита|звинува|розкритик|наголо|переконан)',
    '表示|称|稱|谴责|譴責|指责|指責|批评|批評|警告|强调|強調|视为|視為|定性|斥|宣称|抨击',
  ].join('|'),
  'gu',
);
/** In Korean and Japanese the verb closes the sentence. */
const AFTER =
  /비난|규정|주장|경고|반발|강조|밝혔|말했|지적|위협|규탄|촉구|전했|非難|批判|主張|警告|強調|述べ|指摘|反発|表明|訴え/u;
/** Korean sentences that go on with the speaker before. */
const GOES_ON =
  /^\s*(?:이어|또|또한|그러면서|아울러|특히|그는|그녀는|신문은|통신은|논평은|담화는|성명은)(?=\s)/u;
/** "…, заявил представитель МИД", "…, so der Kremlchef". */
const BEHIND =
  /,\s*(?:so|laut|according to|selon|segun|secondo|segundo|ifolge|enligt|wedlug)\s+([^.!?]{2,160})|,\s*[–—-]?\s*(?:заяв|сообщ|отме|подчерк|указа|счита|увер|добав|заяви|повідом|зазнач)\S*\s+([^.!?]{2,160})/u;

/** Said by whoever spoke before. */
const IMPERSONAL =
  /(?:отмеча|уточня|сообща|подчеркива|утвержда|зазнача|говор)[ие]?тся(?: в \S+)?, (?:что|що)|по (?:его |ее |их )?(?:утверждени|слов|данн)\S+|за (?:его|його|їхніми) словами|it (?:was|is) (?:noted|reported|added|stressed) that/u;

/** How far a verb or a side may stand from the phrase (UTF-16 units). */
const REACH = 200;

/** True when a side that `names` knows acts so in `words`. */
export function acts(words: string, names: (words: string) => boolean): boolean {
  const before = fold(words).text;
  const verb = [...before.matchAll(BEFORE)].at(-1);
  return verb !== undefined && names(before.slice(0, verb.index + verb[0].length + 40));
}

/** True when a speaker of the two states is named with such a verb around `at` in its `sentence`. */
export function actsAround(text: string, sentence: Span, at: Span): boolean {
  const before = fold(text.slice(Math.max(sentence.start, at.start - REACH), at.start)).text;
  if (IMPERSONAL.test(before)) return true;
  if (acts(before, namesState)) return true;
  const after = fold(text.slice(at.end, Math.min(sentence.end, at.end + REACH))).text;
  const behind = BEHIND.exec(after);
  if (behind) return namesState(behind[1] ?? behind[2] ?? '');
  return AFTER.test(after) && (namesState(before) || GOES_ON.test(before));
}
