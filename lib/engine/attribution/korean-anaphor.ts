/** Korean anaphors: "통신은 … 전했다", "보도는 … 지적했다", and sentences that go on without a subject. */
import type { Span } from '../types.ts';
import { endingOf, hasTopic, predicate, REPORTED, wordEnd } from './korean-verb.ts';
import { isQuoted, type TextAnaphor } from './run-on.ts';
import type { BlockView } from './sentence.ts';
import type { AttributionState } from './state.ts';

const REACH = 900;

const ANAPHOR =
  /(?:^|[\s"“(])((?:이|동|해당|그|이들)?\s?(통신|신문|방송|TV|매체|언론|통신사|매체들|방송사|보도|논평|기사|사설|논설)(?:은|는|이|가|도))(?=\s)/;
/** "이 매체와의 인터뷰에서" */
const TALKED =
  /(?:^|\s)((?:이|동|해당)\s(통신|신문|방송|매체|언론)(?:[과와](?:의)?|에)?)\s?((?:[가-힣]{2}\s)?인터뷰에서|기자에게|출연해)(?=[\s,])/;
/** "신문에 따르면 …" at the head of a sentence. */
const ACCORDING =
  /^((?:이|동|해당|그)?\s?(통신|신문|방송|매체|보도|기사)(?:\s?보도)?)에\s?(?:따르면|의하면)(?=[\s,])/;
const TYPES: Readonly<Record<string, string>> = {
  통신: 'agency',
  통신사: 'agency',
  신문: 'newspaper',
  방송: 'broadcaster',
  TV: 'broadcaster',
  방송사: 'broadcaster',
  매체: 'media',
  언론: 'media',
  보도: 'report',
  논평: 'media',
  기사: 'report',
  사설: 'newspaper',
  논설: 'newspaper',
};
/** Openings of a sentence that goes on with what was said. */
const GOES_ON =
  /^(?:또한?|이어|이와 함께|아울러|그러면서|그러면서도|특히|다만|이와 관련해?|그 ?밖에|이밖에|더불어|나아가|계속해서|앞서)[\s,]/;

/** "통신은 … 전했다"; "또 …고 전했다" without a subject. */
export function anaphorIn(view: BlockView, sentence: Span, state: AttributionState): TextAnaphor | undefined {
  if (state.candidates.length === 0) return undefined;
  const { text } = view.read.block;
  const line = text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
  const named = ANAPHOR.exec(line);
  const told = named ? undefined : ACCORDING.exec(line);
  if (told?.[1] && told[2]) {
    const span = { start: sentence.start, end: sentence.start + told[1].length };
    const cue = { start: span.end + 1, end: sentence.start + told[0].length };
    return { span, cue, cueId: 'ko.after.ttareu', type: TYPES[told[2]] ?? '', pronoun: false };
  }
  const talked = TALKED.exec(line);
  if (talked?.[1] && talked[3] && !isQuoted(view, sentence.start + talked.index + 1)) {
    const end = sentence.start + talked.index + talked[0].length;
    const cue = { start: end - talked[3].length, end };
    const start = sentence.start + talked.index + talked[0].indexOf(talked[1]);
    const span = { start, end: start + talked[1].length };
    const type = TYPES[talked[2] as string] ?? '';
    return { span, cue, cueId: 'ko.to.interview', type, pronoun: false, channel: true };
  }
  if (named && !isQuoted(view, sentence.start + named.index + 1)) {
    const start = sentence.start + named.index + named[0].length - (named[1] as string).length;
    const span = { start, end: start + (named[1] as string).length };
    const topic = !/[이가]$/.test(named[1] as string);
    const cue = predicate(view, { start: span.end, end: sentence.end }, topic);
    if (!cue || text[wordEnd(text, cue.end) - 1] === '할') return undefined;
    return {
      span,
      cue: { start: cue.start, end: wordEnd(text, cue.end) },
      cueId: cue.cue.id,
      type: TYPES[named[2] as string] ?? '',
      pronoun: false,
      silent: cue.cue.negative === true || endingOf(text, cue) === 'adnominal',
    };
  }
  return withoutSubject(view, sentence, line);
}

function withoutSubject(view: BlockView, sentence: Span, line: string): TextAnaphor | undefined {
  const { text } = view.read.block;
  if (isQuoted(view, sentence.start)) return undefined;
  const cue = predicate(view, sentence, true);
  if (
    !cue ||
    !(GOES_ON.test(line) || isMediaVerb(text, cue)) ||
    endingOf(text, cue) !== 'final' ||
    (cue.cue.weak && cue.cue !== REPORTED)
  )
    return undefined;
  if (hasTopic(view, { start: sentence.start, end: cue.start })) return undefined;
  const span = { start: cue.start, end: wordEnd(text, cue.end) };
  return { span, cue: span, cueId: cue.cue.id, type: '', pronoun: true };
}

/** "…다고 전했다": only media pass news on, and nobody stands right before the verb. */
function isMediaVerb(text: string, { start, end }: Span): boolean {
  return (
    /^(?:전했|보도했|소개했|선전했)/.test(text.slice(start, end)) &&
    /[다라자냐]고\s$/.test(text.slice(Math.max(0, start - 3), start))
  );
}
