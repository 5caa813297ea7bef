/** Korean verbs of reporting: which one belongs to a subject, and what its ending makes of it. */
import type { Span } from '../types.ts';
import { firstForm, formsOf, isQuoted, type TextCue } from './run-on.ts';
import type { BlockView } from './sentence.ts';

const LANG = 'ko';

/** The reporting verb of a subject in `range`: clause-final, not one inside what is reported. */
export function predicate(view: BlockView, range: Span, topic: boolean): TextCue | undefined {
  const { text } = view.read.block;
  let embedded: TextCue | undefined;
  let linked: TextCue | undefined;
  let cited: TextCue | undefined;
  const accept = (cue: TextCue): boolean => {
    const ending = endingOf(text, cue);
    if (
      CONNECTIVE.test(text.slice(cue.start, cue.end)) ||
      (topic && CITING.test(text.slice(cue.start, wordEnd(text, cue.end))))
    ) {
      cited ??= cue;
      return false;
    }
    if (ending === 'linking' && topic) {
      linked ??= cue;
      return false;
    }
    if (ending === 'final' || ending === 'linking') return true;
    if (ending === 'adnominal' && !topic && (cue.start - range.start <= 14 || isReporting(text, cue)))
      return true;
    if (ending === 'embedded') embedded ??= cue;
    return false;
  };
  const hit = firstForm(view, range, formsOf(view.lexicon, LANG, 'subject'), accept);
  if (hit && embedded && !topic && embedded.start < hit.start && embedded.start - range.start <= 20)
    return embedded;
  if (hit && linked && hasTopic(view, { start: linked.end, end: hit.start })) return linked;
  if (hit?.cue.weak && linked && !linked.cue.weak) return linked;
  const told = hit ?? complement(view, range, topic) ?? linked ?? cited ?? embedded;
  return told && (told !== hit || !told.cue.weak) ? told : (quoting(view, range, topic) ?? told);
}

/** "…다고 보도한 뒤": only media do so, whatever topic stands before. */
export function isReporting(text: string, { start }: Span): boolean {
  return (
    /^보도한\s(?:뒤|후|것|이후)/.test(text.slice(start, start + 6)) ||
    (/^(?:밝힌|전한|(?:주장|강조|지적|비난|평가|경고|위협|선언|발표|비판|촉구)한)\s(?:것|점|데|뒤|후|이후)/.test(
      text.slice(start, start + 8),
    ) &&
      /(?:고|[을를])\s$/.test(text.slice(Math.max(0, start - 2), start)))
  );
}

/** A topic of a Korean clause. */
export const TOPIC =
  /[가-힣A-Za-z)'’”"](?<!김정|[높많받같않좋작젊깊짧맺])(?<!(?:[다하되있없오]|이라|에|에서|으로|까지|부터)(?=는))(?:은|는)(?=[\s,])/g;

/** A topic stands in `span`, outside quotations. */
export function hasTopic(view: BlockView, { start, end }: Span): boolean {
  const between = view.read.block.text.slice(start, end);
  return [...between.matchAll(TOPIC)].some((topic) => !isQuoted(view, start + topic.index));
}

/** "“…”며 사진을 실었다": nothing but the ending behind the quotation says that the topic speaks. */
function quoting(view: BlockView, range: Span, topic: boolean): TextCue | undefined {
  const hit = topic
    ? /["”’]\s?(?:이?라)?며(?=[,\s])/.exec(view.read.block.text.slice(range.start, range.end))
    : null;
  if (!hit) return undefined;
  const end = range.start + hit.index + hit[0].length;
  return { cue: REPORTED, start: end - 1, end };
}

/** "…다며": links what was said to what follows; the sentence's own verb goes before it. */
/** "…을 인용해", "…전했다며": the topic's own verb follows. */
export const CITING = /^인용(?:해|하여|하며)$|(?:다|라)(?:며|면서)$/;
const CONNECTIVE = /^(?:이라며|라며|다며|다면서|라면서)$/;
const COMPLEMENT =
  /(?:(?:다|라|자|냐)고|[”"’'](?:이?라)?고)[”"’')」]?\s((?:[가-힣]+\s){0,2}[가-힣]+(?:다|습니다|요))[.”"」]?(?:\s\S{1,40}@\S+)?$/;

/** "…가 된다고 의미를 부여했다": any verb behind a reported clause at the end of the sentence. */
function complement(view: BlockView, range: Span, topic: boolean): TextCue | undefined {
  if (!topic) return undefined;
  const { text } = view.read.block;
  const from = Math.max(range.start, range.end - 60);
  const hit = COMPLEMENT.exec(text.slice(from, range.end));
  if (!hit) return undefined;
  const start = from + hit.index + hit[0].indexOf(hit[1] as string);
  return { cue: REPORTED, start, end: start + (hit[1] as string).length };
}

/** Any verb behind a reported clause at the end of a sentence. */
export const REPORTED: TextCue['cue'] = {
  id: 'ko.subject.complement',
  lang: LANG,
  slot: 'subject',
  forms: [],
  weak: true,
};

/** A text that breaks off: "…보도했..." */
const CUT = /^\s?(?:\.{2,3}|…)\s*$/;

type Ending = 'final' | 'linking' | 'embedded' | 'adnominal' | 'noun';

/** What the rest of the word makes of the verb. */
export function endingOf(text: string, { cue, start, end }: TextCue): Ending {
  const word = text.slice(start, wordEnd(text, end));
  if (/(?:다고|라고|냐고|자고|다는|라는|다던)$/.test(word)) return 'embedded';
  if (/(?:다며|다면서|라며|라면서|며|면서|고|는데|으나|지만|어|해|하여|으며|자|음에도|지만도)$/.test(word))
    return 'linking';
  if (/(?:다|요|까|음|함|됨|죠|네)$/.test(word)) return 'final';
  if (/기도$/.test(word) && /^\s[했한]/.test(text.slice(wordEnd(text, end)))) return 'final';
  if (/[했됐혔렸]$/.test(word) && CUT.test(text.slice(wordEnd(text, end)))) return 'final';
  if (/는$/.test(word) && /^\s등\s/.test(text.slice(wordEnd(text, end), wordEnd(text, end) + 3)))
    return 'linking';
  if (/[한힌]$/.test(word) && /^\s바\s있/.test(text.slice(wordEnd(text, end), wordEnd(text, end) + 4)))
    return 'final';
  if (/(?:한|된|던|은|는|인|할|낸|힌|린)$/.test(word)) return 'adnominal';
  const next = text.slice(wordEnd(text, end)).trimStart()[0];
  if (/^(?:보도|발표|공개)$/.test(word))
    return next === undefined || /[.,"”…·)\]]/.test(next) ? 'final' : 'noun';
  return cue.negative ? 'final' : 'noun';
}

export function wordEnd(text: string, from: number): number {
  const rest = /^[가-힣]*/.exec(text.slice(from, from + 12));
  return from + (rest?.[0].length ?? 0);
}
