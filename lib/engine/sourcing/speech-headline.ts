/** Headlines that end or begin with their source: "West pursues escalation — MFA", "Пхеньян: …", '북 "…"'. */
import type { ReadBlock } from '../reading.ts';
import type { Span } from '../types.ts';
import type { Speech } from './speech-span.ts';

/** " — Russian top brass", " - KCNA", " – МИД РФ"; at most six words that begin with a capital or a Hangul syllable. */
const LAST =
  /\s[—–-]{1,2}\s+(\p{Lu}[^—–:;.!?"“”«»]{1,60}|[\p{Script=Hangul}\p{Script=Han}][^—–:;.!?"“”«»]{1,20})$/u;
/** "Kremlin: …", "Песков: …", "김여정 “…”", "러 외무 \"…\"". */
const FIRST = /^([\p{Lu}\p{Script=Hangul}\p{Script=Han}][^—–:;.!?,"“”«»]{0,40}?)\s*[:：]\s+/u;
const QUOTED =
  /^([\p{Script=Hangul}\p{Script=Han}][\p{Script=Hangul}\p{Script=Han} ·]{0,14})[,，]?\s*["“'‘「]/u;
const MOST_WORDS = 6;

/** The speech of a headline, or nothing. A first line without a full stop counts as one. */
export function headlineSpeech(read: ReadBlock): Speech[] {
  const { text, role } = read.block;
  const line = firstLine(text);
  const isHeadline =
    role === 'headline' || role === 'subheadline' || (read.index === 0 && line.length < text.length);
  if (!isHeadline || line.length > 200) return [];
  const last = LAST.exec(line);
  if (last?.[1] && few(last[1])) {
    const start = line.length - last[1].length;
    return [speech('speech.headline.last', { start, end: line.length }, { start: 0, end: last.index })];
  }
  const first = FIRST.exec(line) ?? QUOTED.exec(line);
  if (!first?.[1] || !few(first[1])) return [];
  return [
    speech(
      'speech.headline.first',
      { start: 0, end: first[1].length },
      { start: first[0].length - 1, end: line.length },
    ),
  ];
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return (end < 0 ? text : text.slice(0, end)).trimEnd();
}

function few(words: string): boolean {
  return words.split(/\s+/).length <= MOST_WORDS;
}

function speech(rule: string, source: Span, content: Span): Speech {
  return {
    rule,
    sentence: 0,
    source,
    cue: { start: source.start, end: source.end },
    content: [content],
    named: true,
    pronoun: false,
  };
}
