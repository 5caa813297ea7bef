/** Bylines, source lines and end marks: the story itself is the agency's copy. */
import { provisionalId } from '../finding-id.ts';
import { isCovered, spansWithin } from '../spans.ts';
import type { Byline, Mention, Span } from '../types.ts';
import { evidenceOf, isPainted, locate, type WireInput } from './finding.ts';
import { lineAround } from './line.ts';

const BYLINE_FIELD = /author|byline|dc\.?creator|article:author/i;
const BY = /^[\s*_—–-]*(?:by|von|par|por|di|door|av|af|tekst|text|autor|автор|текст|글|文)?\s*[:：]?\s*$/iu;
const SOURCE =
  /^[\s*_(（[【—–-]*(?:sources?|quellen?|fuentes?|fontes?|fonti?|источники?|по материалам|джерел[оа]|źródł[oa]|zdroje?|kilder?|källa|bron|출처|자료|来源|來源|新闻来源|資料|出典|情報源|المصدر|πηγή|kaynak|sumber|nguồn|with (?:reporting|files|inputs) (?:by|from))\s*[:：=]?\s*/iu;
/** Between the names of a list. */
const LIST = /^[\s,，、/／;·&|+]*(?:(?:and|und|et|y|e|и|та|i|a|en)\s)?[\s()（）]*$/iu;
/** Behind the names of a line. */
const TAIL =
  /^[\s).）\]】*_.,-]*(?:(?:staff|news agency|агентство|통신)[\s.]*)?(?:, \p{Lu}[\p{L} ]{2,20})?$/iu;
const LONGEST_LINE = 120;

/** What {@link readBylines} knows of the page. */
export interface BylinePage {
  /** The page's own outlet. */
  readonly outlet?: string;
}

/** Bylines in order; `taken` are spans of datelines and credits. Empty when nothing is found. */
export function readBylines(input: WireInput, taken: readonly Span[], { outlet }: BylinePage): Byline[] {
  const found: Byline[] = [];
  for (const mention of input.read.mentions) {
    if (mention.generic || isCovered(taken, mention)) continue;
    const form = formOf(input, mention);
    if (form) found.push(bylineOf(input, mention, mention.entity === outlet ? 'own-outlet' : form));
  }
  return found;
}

function formOf({ read }: WireInput, mention: Mention): Byline['form'] | null {
  const { role, where, text } = read.block;
  if (role === 'byline') return 'byline';
  if (role === 'meta') return BYLINE_FIELD.test(where ?? '') && text.length <= LONGEST_LINE ? 'byline' : null;
  if (read.block.region !== 'article' || role === 'headline' || role === 'cell') return null;
  const line = lineAround(text, mention);
  if (line.startsLine && line.endsLine && line.end - line.start <= LONGEST_LINE) {
    const form = lineForm(text, line, read.mentions);
    if (form) return form;
  }
  return role !== 'caption' && line.endsLine && isEndMark(text, mention, line, read.mentions)
    ? 'end-mark'
    : null;
}

/** "By TASS", "Source: RIA Novosti", "TASS, KCNA" on a line of its own. */
function lineForm(text: string, line: Span, all: readonly Mention[]): Byline['form'] | null {
  const names = spansWithin(all, line).filter((mention) => !mention.generic);
  const first = names[0] as Mention;
  const head = text.slice(line.start, first.start);
  if (!isList(text, names) || !TAIL.test(text.slice(names.at(-1)?.end, line.end))) return null;
  if (SOURCE.test(head) && LIST.test(head.replace(SOURCE, ''))) return 'source-line';
  return BY.test(head) ? 'byline' : null;
}

/** Nothing but list signs between the names. */
function isList(text: string, names: readonly Mention[]): boolean {
  return names.slice(1).every((name, i) => LIST.test(text.slice((names[i] as Mention).end, name.start)));
}

/** "… left on Monday. (KCNA)", "( 朝中社 , 韩联社 , NHK )" at the end of a line. */
function isEndMark(text: string, mention: Mention, line: Span, all: readonly Mention[]): boolean {
  const behind = text.slice(mention.end, line.end);
  const before = text.slice(line.start, mention.start);
  const open = /[.!?。！？”"»」]\s*[*_]*[(（[]\s*([^()（）[\]]{0,60})$/u.exec(before);
  if (!open || !/^\s*([^()（）[\]]{0,60})[)）\]]\s*[*_.]*\s*$/u.test(behind)) return false;
  const inside = { start: mention.start - (open[1]?.length ?? 0), end: mention.end };
  const names = spansWithin(all, { start: inside.start, end: line.end });
  return names[0] !== undefined && isList(text, names) && LIST.test(text.slice(inside.start, names[0].start));
}

function bylineOf(input: WireInput, mention: Mention, form: Byline['form']): Byline {
  const at = locate(input, mention);
  return {
    ...at,
    kind: 'byline',
    id: provisionalId('byline', at, mention.entity),
    entity: mention.entity,
    form,
    painted: isPainted(input, mention.entity),
    evidence: evidenceOf(input, `wire.byline.${form}`, {
      mentions: [mention],
      confidence: input.read.block.role === 'byline' || form === 'source-line' ? 'high' : 'medium',
      wrongIf: 'wrongIf.notWireCopy',
    }),
  };
}
