/** Reported speech in Korean: "A는 … 라고 밝혔다", "A에 따르면 …". The speaker is what the first topic particle marks. */
import type { LexCue, Lexicon } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import type { Span } from '../types.ts';
import { inQuotation, type Speech, trimmed } from './speech-span.ts';

/** A name or office with its particle; "대표하는", "있는" are verbs before a noun. */
const TOPIC =
  /^[\s"“'‘]*([^,"“”‘’'.…]{0,59}?[\p{L})])(?:은|(?<![하되있없맡받갖같않])는|(?<!세르게|안드레|니콜라|알렉세)이|가|도|에서|께서)(?=\s|,)/u;
/** The same with a topic particle alone, which a name that ends in "이" ("세르게이 … 장관은") does not have. */
const TOPIC_ONLY = /^[\s"“'‘]*([^,"“”‘’'.…]{0,30}?[\p{L})])(?:은|(?<![하되있없맡받갖같않])는|께서)(?=\s|,)/u;
/** "(서울=연합뉴스) 김○○ 기자 = ": place, agency and reporter. */
const BYLINE = /^\s*\([^()]{1,30}=[^()]{1,30}\)\s*(?:[^=.,"“]{2,20}=\s*)?/u;
/** Words that lead in a sentence and belong to no speaker. */
const LEAD =
  /^(?:(?:이와 관련해|이와 관련|이에 대해|이에|이어|이날|특히|또한|또|한편|앞서|다만|하지만|그러나|그러면서|전날|어제|오늘|지난|현지시간|\(?\d{1,2}일\)?|\(\d{1,2}일\)|\d{1,2}월)(?:\(\d{1,2}일\))?,?\s+)+/u;
const ACCORDING = ['에 따르면', '에 의하면', '에따르면', '의 말을 빌려'];
const PRONOUN = /^(?:그|그는|그녀|이들|그들|이어)$/;

/** Speech in sentence `index`, or nothing. */
export function koreanSpeech(read: ReadBlock, index: number, lexicon: Lexicon): readonly Speech[] {
  const sentence = read.sentences[index] as Span;
  const { text } = read.block;
  const found = according(read, sentence, index);
  if (found) return [found];
  const cue = lastCue(read, sentence, lexicon);
  if (!cue) return [];
  const opens = sentence.start + leadIn(text.slice(sentence.start, cue.start));
  const own = text.slice(opens, cue.start);
  const topic = TOPIC_ONLY.exec(own) ?? TOPIC.exec(own);
  const words = topic?.[1];
  const from = words ? opens + (topic?.[0].length ?? 0) : sentence.start;
  const start = opens + (topic?.[0].indexOf(words ?? '') ?? 0);
  const source = words ? { start, end: start + words.length } : null;
  const content = trimmed(text, { start: from, end: cue.start });
  const pronoun = words !== undefined && PRONOUN.test(words);
  return [
    {
      rule: 'speech.verb.ko',
      sentence: index,
      source,
      cue,
      content: content ? [content] : [],
      named: source !== null && !pronoun,
      pronoun,
    },
  ];
}

/** Length of byline and leading words. */
function leadIn(own: string): number {
  const byline = BYLINE.exec(own)?.[0].length ?? 0;
  return byline + (LEAD.exec(own.slice(byline))?.[0].length ?? 0);
}

function according(read: ReadBlock, sentence: Span, index: number): Speech | null {
  const { text } = read.block;
  const own = text.slice(sentence.start, sentence.end);
  for (const words of ACCORDING) {
    const at = sentence.start + own.indexOf(words);
    if (at < sentence.start || inQuotation(read, at)) continue;
    const source = trimmed(text, {
      start: sentence.start + leadIn(text.slice(sentence.start, at)),
      end: at,
    });
    const content = trimmed(text, { start: at + words.length, end: sentence.end });
    if (!source || !content || source.end - source.start > 60) continue;
    const cue = { start: at, end: at + words.length };
    return {
      rule: 'speech.before.ko',
      sentence: index,
      source,
      cue,
      content: [content],
      named: true,
      pronoun: false,
    };
  }
  return null;
}

const stemsOf = new WeakMap<Lexicon, readonly string[]>();

/** Stems of verbs of saying; short ones ("라며") only stand at the end of a word. */
function stems(lexicon: Lexicon): readonly string[] {
  const known = stemsOf.get(lexicon);
  if (known) return known;
  const cues = lexicon.cues.filter(
    (cue: LexCue) => cue.lang === 'ko' && cue.slot === 'subject' && !cue.negative,
  );
  const list = [...new Set(cues.flatMap((cue) => cue.forms.map((form) => form.replace(/~$/, ''))))].filter(
    (form) => form.length > 2 || /[했혔렸였었았며]$/.test(form),
  );
  stemsOf.set(lexicon, list);
  return list;
}

/** The last verb of saying outside quotation marks in the second half of the sentence's words. */
function lastCue(read: ReadBlock, sentence: Span, lexicon: Lexicon): Span | null {
  const own = read.block.text.slice(sentence.start, sentence.end);
  let best: Span | null = null;
  for (const stem of stems(lexicon)) {
    const at = sentence.start + own.lastIndexOf(stem);
    if (at < sentence.start || (best && at <= best.start) || inQuotation(read, at)) continue;
    best = { start: at, end: at + stem.length };
  }
  return best;
}
