/** Reported speech in Chinese and Japanese, by words inside runs of letters. */
import type { Lexicon } from '../lexicon.ts';
import type { ReadBlock } from '../reading.ts';
import type { Span } from '../types.ts';
import { inQuotation, type Speech, trimmed } from './speech-span.ts';

const forms = new WeakMap<Lexicon, Map<string, readonly string[]>>();

/** Forms of the cues of one language and slot, longest first. */
function formsOf(lexicon: Lexicon, lang: string, slot: string): readonly string[] {
  const known = forms.get(lexicon) ?? new Map<string, readonly string[]>();
  forms.set(lexicon, known);
  const key = `${lang} ${slot}`;
  let list = known.get(key);
  if (!list) {
    const cues = lexicon.cues.filter(
      (cue) => cue.lang === lang && cue.slot === slot && !cue.negative && !cue.weak,
    );
    list = cues.flatMap((cue) => [...cue.forms]).sort((a, b) => b.length - a.length);
    known.set(key, list);
  }
  return list;
}

/** Speech in sentence `index`, or nothing. */
export function cjkSpeech(read: ReadBlock, index: number, lexicon: Lexicon): readonly Speech[] {
  const sentence = read.sentences[index] as Span;
  const found = read.lang === 'ja' ? japanese(read, sentence, lexicon) : chinese(read, sentence, lexicon);
  return found ? [{ ...found, sentence: index }] : [];
}

type Found = Omit<Speech, 'sentence'>;

/** 普京表示，「…」: from the last mark to the verb stands the speaker, behind it the statement. */
function chinese(read: ReadBlock, sentence: Span, lexicon: Lexicon): Found | null {
  const { text } = read.block;
  for (let at = sentence.start + 1; at < sentence.end - 2; at++) {
    if (inQuotation(read, at)) continue;
    const form = formsOf(lexicon, 'zh', 'subject').find((one) => text.startsWith(one, at));
    if (
      !form ||
      (!/^[，,：:「“"‘『]/.test(text.slice(at + form.length, at + form.length + 1)) && form.length < 2)
    )
      continue;
    const from = lastMark(text, at, sentence.start) + 1;
    const source = chineseSpeaker(text, { start: from, end: at });
    const content = trimmed(text, { start: at + form.length, end: sentence.end });
    if (!source || !content) continue;
    const cue = { start: at, end: at + form.length };
    return {
      rule: 'speech.verb.zh',
      source,
      cue,
      content: [content],
      named: true,
      pronoun: /^[他她]们?$/.test(text.slice(source.start, source.end)),
    };
  }
  return null;
}

/** Words that lead in a clause, and what stands between a speaker and the verb: "習近平[對美國…進行了]", "马克龙[去年7月]". */
const LEADS = /^(?:但是?|而|并且?|並且?|此外|同时|同時|另外|其中|对此|對此|随后|隨後)/u;
const TRAILS =
  /(?<=^.{2,})(?:(?:[对對就向在于於]|针对|針對|通过|通過).*|(?:去年|今年|昨天|昨日|今天|日前|近日|此前|周[一二三四五六日]|\d{1,4}[年月日号號])+)$/u;

/** Who speaks in the words before a verb; null where nothing like a name is left. */
function chineseSpeaker(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const lead = LEADS.exec(words)?.[0].length ?? 0;
  const trail = TRAILS.exec(words.slice(lead))?.[0].length ?? 0;
  const source = trimmed(text, { start: span.start + lead, end: span.end - trail });
  if (!source || source.end - source.start > 40) return null;
  return /^[已也都还還就又再曾将將会會正]+$/u.test(text.slice(source.start, source.end)) ? null : source;
}

function lastMark(text: string, before: number, from: number): number {
  for (let at = before - 1; at >= from; at--)
    if (/[，,。；;！!？?：:」”\n]/.test(text[at] as string)) return at;
  return from - 1;
}

/** Xは「…」と述べた; Xによると…。 */
function japanese(read: ReadBlock, sentence: Span, lexicon: Lexicon): Found | null {
  const { text } = read.block;
  const own = text.slice(sentence.start, sentence.end);
  for (const form of formsOf(lexicon, 'ja', 'after')) {
    const at = sentence.start + own.indexOf(form);
    if (at < sentence.start || inQuotation(read, at)) continue;
    const source = trimmed(text, { start: lastMark(text, at, sentence.start) + 1, end: at });
    const content = trimmed(text, { start: at + form.length, end: sentence.end });
    if (source && content) {
      return {
        rule: 'speech.before.ja',
        source,
        cue: { start: at, end: at + form.length },
        content: [content],
        named: true,
        pronoun: false,
      };
    }
  }
  const cue = lastVerb(read, sentence, formsOf(lexicon, 'ja', 'subject'));
  if (!cue) return null;
  const topic = /^([^、。「」]{1,40}?)(?:は|が|も)/.exec(text.slice(sentence.start, cue.start));
  const source = topic?.[1] ? { start: sentence.start, end: sentence.start + topic[1].length } : null;
  const content = trimmed(text, { start: sentence.start + (topic?.[0].length ?? 0), end: cue.start });
  return {
    rule: 'speech.verb.ja',
    source,
    cue,
    content: content ? [content] : [],
    named: source !== null,
    pronoun: false,
  };
}

function lastVerb(read: ReadBlock, sentence: Span, verbs: readonly string[]): Span | null {
  const own = read.block.text.slice(sentence.start, sentence.end);
  let best: Span | null = null;
  for (const verb of verbs) {
    if (verb.length < 3) continue;
    const at = sentence.start + own.lastIndexOf(verb);
    if (at < sentence.start || (best && at <= best.start) || inQuotation(read, at)) continue;
    best = { start: at, end: at + verb.length };
  }
  return best;
}
