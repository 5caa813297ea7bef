/** Reported speech in Korean: "A는 … 라고 밝혔다", "A에 따르면 …". The speaker is what the first topic particle marks. */
import type { LexCue, Lexicon } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import type { Span } from '../types.ts';
import { inQuotation, type Speech, trimmed } from './speech-span.ts';

const TOPIC = /^[\s"“'‘]*([^,"“”‘’'.…]{1,60}?[\p{Script=Hangul}\p{L})])(?:은|는|이|가|도|에서|께서)(?=\s|,)/u;
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
  const topic = TOPIC.exec(text.slice(sentence.start, cue.start));
  const words = topic?.[1];
  const from = words ? sentence.start + (topic?.[0].length ?? 0) : sentence.start;
  const start = sentence.start + (topic?.[0].indexOf(words ?? '') ?? 0);
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

function according(read: ReadBlock, sentence: Span, index: number): Speech | null {
  const { text } = read.block;
  const own = text.slice(sentence.start, sentence.end);
  for (const words of ACCORDING) {
    const at = sentence.start + own.indexOf(words);
    if (at < sentence.start || inQuotation(read, at)) continue;
    const source = trimmed(text, { start: sentence.start, end: at });
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
