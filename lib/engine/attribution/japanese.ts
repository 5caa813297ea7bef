/** Reads Japanese: "朝鮮中央通信によると", "タス通信は…と伝えた", "タス通信に語った", "朝鮮中央通信を引用して". */
import type { Span } from '../types.ts';
import {
  anaphorDraft,
  draftsOf,
  firstForm,
  formAt,
  formsOf,
  isQuoted,
  type TextAnaphor,
  type TextCue,
  type TextFound,
  type TextGroup,
  type TextMatch,
  textGroups,
} from './run-on.ts';
import { linkPairs } from './run-on-chain.ts';
import { type BlockView, mentionsIn, type SentenceReading } from './sentence.ts';
import type { AttributionState } from './state.ts';

const LANG = 'ja';

/** Reads one Japanese sentence. */
export function readJapanese(view: BlockView, index: number, state: AttributionState): SentenceReading {
  const sentence = view.read.sentences[index] as Span;
  const groups = textGroups(view, mentionsIn(view.read, index)).map((group) =>
    widened(view, sentence, group),
  );
  const found: TextFound[] = [];
  for (const group of groups) {
    const match = matchOf(view, sentence, group);
    if (match) found.push({ group, match });
  }
  const drafts = draftsOf({
    view,
    lang: LANG,
    index,
    found,
    links: (at) => linkPairs(view, { found, at, from: sentence.start }),
  });
  if (found.length > 0 || groups.length > 0) return { drafts, abstentions: [], foreign: false };
  const anaphor = anaphorIn(view, sentence, state);
  if (!anaphor) return { drafts, abstentions: [], foreign: predicate(view, sentence) !== undefined };
  const { draft, abstention } = anaphorDraft({ view, lang: LANG, index, state }, anaphor);
  return { drafts: draft ? [draft] : [], abstentions: abstention ? [abstention] : [], foreign: false };
}

const BEFORE =
  /(?:北朝鮮|朝鮮|ロシア|露|国営|国有|政府系|公式|準国営|通信社|メディア|放送局|の|労働党|機関紙|テレビ|党|官営|同国|半国営)+$/;

function widened(view: BlockView, sentence: Span, group: TextGroup): TextGroup {
  const from = Math.max(sentence.start, group.start - 24);
  const before = BEFORE.exec(view.read.block.text.slice(from, group.start));
  return before ? { ...group, start: group.start - before[0].length } : group;
}

const NOUN =
  /^(?:など(?:[^、。はがも]{0,8}(?:メディア|通信社|各社|各紙))?)?(?:の?(?:報道|記事|論評|ニュース|発表|社説|電子版|声明|配信|英語版|日本語版|サイト))?/;

function matchOf(view: BlockView, sentence: Span, group: TextGroup): TextMatch | undefined {
  const { text } = view.read.block;
  const noun = NOUN.exec(text.slice(group.after, group.after + 24));
  const at = group.after + (noun?.[0].length ?? 0);
  return (
    slot(view, group.after, 'after', 'according') ??
    slot(view, at, 'after', 'according') ??
    slot(view, group.after, 'cites', 'cites') ??
    slot(view, at, 'cites', 'cites') ??
    through(view, sentence, group) ??
    told(view, sentence, group) ??
    subject(view, sentence, at, group) ??
    headline(view, sentence, group)
  );
}

function slot(view: BlockView, at: number, of: 'after' | 'cites', name: string): TextMatch | undefined {
  const cue = formAt(view.read.block.text, at, formsOf(view.lexicon, LANG, of));
  return cue
    ? { name, cue: { start: cue.start, end: cue.end }, cueId: cue.cue.id, role: 'source', side: 'around' }
    : undefined;
}

/** "朝鮮中央通信を通じて…と発表した": the outlet carries what somebody says. */
function through(view: BlockView, sentence: Span, group: TextGroup): TextMatch | undefined {
  const { text } = view.read.block;
  const object = /^を(?:通じて?|通して)/.exec(text.slice(group.after, group.after + 4));
  if (!object) return undefined;
  const from = group.after + object[0].length;
  const verb = predicate(view, { start: from, end: sentence.end });
  if (!verb) return undefined;
  return { name: 'through', cue: verb, cueId: verb.cue.id, role: 'channel', side: 'around' };
}

/** "タス通信のインタビューで", "タス通信に対し…と述べた" */
function told(view: BlockView, sentence: Span, group: TextGroup): TextMatch | undefined {
  const { text } = view.read.block;
  const direct = formAt(text, group.after, formsOf(view.lexicon, LANG, 'to'));
  if (direct && !/^に対し/.test(text.slice(direct.start, direct.end)))
    return { name: 'told', cue: direct, cueId: direct.cue.id, role: 'channel', side: 'around' };
  if (!/^(?:に対し|に(?!よ|つ|関|対す|お))/.test(text.slice(group.after, group.after + 3))) return undefined;
  const verb = firstForm(
    view,
    { start: group.after + 1, end: sentence.end },
    formsOf(view.lexicon, LANG, 'subject'),
    (cue) => SAID.test(text.slice(cue.start, cue.end)),
  );
  return verb ? { name: 'told', cue: verb, cueId: verb.cue.id, role: 'channel', side: 'around' } : undefined;
}

const SAID = /^(?:述べ|語|明らかに|説明|強調|主張|指摘|発表|伝え|表明|批判|非難|反論|警告|訴え)/;
const PARTICLE = /^(?:は|が|も|では|でも)(?:、)?/;

/** "が非難する対象は": whom it speaks of, not what it says. */
const OBJECT = /^(?:非難|批判|警告|威嚇|称賛)(?:する|した)(?:対象|相手|標的|理由|背景|の[はもが])/;

function subject(view: BlockView, sentence: Span, at: number, group: TextGroup): TextMatch | undefined {
  const { text } = view.read.block;
  const dated = /^(?:[0-9０-９一二三四五六七八九十]+日)?/.exec(text.slice(at, at + 5))?.[0].length ?? 0;
  const particle = PARTICLE.exec(text.slice(at + dated, at + dated + 3));
  if (!particle) return undefined;
  const from = at + dated + particle[0].length;
  const cue = predicate(view, { start: from, end: sentence.end }, particle[0].startsWith('が'));
  if (!cue || (particle[0].startsWith('が') && OBJECT.test(text.slice(cue.start, cue.end + 4))))
    return undefined;
  const silent =
    cue.cue.negative === true ||
    (cue.cue.weak === true &&
      (/^(?:た|し)?[^、。]{0,6}?(?:写真|映像|画像|動画)/.test(text.slice(cue.end, cue.end + 10)) ||
        /(?:写真|映像|画像|動画)(?:など)?[をも][^、。]{0,8}$/.test(
          text.slice(Math.max(from, cue.start - 16), cue.start),
        )));
  return {
    name: silent ? 'subject.silent' : 'subject',
    cue: { start: cue.start, end: cue.end },
    cueId: cue.cue.id,
    role: 'source',
    side: silent ? 'none' : isAlone(text, sentence, group, from, cue) ? 'previous' : 'around',
    silent,
    sourceEnd: from,
    doubt: cue.cue.weak ? 1 : 0,
  };
}

/** "朝鮮中央通信が22日、報じた。": nothing else stands in the sentence, so the one before was reported. */
function isAlone(text: string, sentence: Span, group: TextGroup, from: number, cue: Span): boolean {
  return (
    group.start === sentence.start &&
    /^(?:[0-9０-９]{1,2}日)?、?$/.test(text.slice(from, cue.start)) &&
    /^[。\s]*$/.test(text.slice(cue.end, sentence.end))
  );
}

/** For が the nearest reporting verb, else the last one of the sentence that ends a clause. */
function predicate(view: BlockView, range: Span, nearest = false): TextCue | undefined {
  const forms = formsOf(view.lexicon, LANG, 'subject');
  let at = range.start;
  let last: TextCue | undefined;
  for (let rounds = 0; rounds < 12; rounds++) {
    const hit = firstForm(view, { start: at, end: range.end }, forms);
    if (!hit) break;
    last = hit;
    if (nearest) break;
    at = hit.end;
  }
  return last;
}

function headline(view: BlockView, sentence: Span, group: TextGroup): TextMatch | undefined {
  const { text, role } = view.read.block;
  if (role === 'credit' || role === 'caption' || role === 'byline' || role === 'meta') return undefined;
  if (group.sources.some((source) => view.wireOf.has(source.entity))) return undefined;
  if (sentence.end - sentence.start > 90) return undefined;
  const before = text.slice(sentence.start, group.start);
  const ends =
    group.after === sentence.end ||
    /^(?:報道|が報道|報じる|が報じる|伝える)$/.test(text.slice(group.after, sentence.end));
  if (
    ends &&
    /[=＝―—–」-]\s?$/.test(before) &&
    before.length > 6 &&
    !/(?:写真|提供|映像|画像)\s?[=＝]\s?$/.test(before)
  )
    return { name: 'headline.tail', cue: null, role: 'source', side: 'left' };
  if (ends && group.after < sentence.end && before.length > 6)
    return { name: 'headline.tail', cue: null, role: 'source', side: 'left' };
  if (before.trim() === '' && /^[「『：:]/.test(text.slice(group.after, group.after + 1)))
    return { name: 'headline.lead', cue: null, role: 'source', side: 'right' };
  return undefined;
}

const ANAPHOR =
  /(?:^|[、。\s])(同(通信社?|紙|社|局|放送|テレビ|メディア)(?:の報道)?|同?(論評|社説|論説|記事|報道))(によると|によれば|は|が|も|では)/;
const TYPES: Readonly<Record<string, string>> = {
  通信: 'agency',
  通信社: 'agency',
  社: 'agency',
  紙: 'newspaper',
  局: 'broadcaster',
  放送: 'broadcaster',
  テレビ: 'broadcaster',
  メディア: 'media',
};

/** Who publishes such a piece: somebody else's words in between do not part it from its outlet. */
const PIECES: Readonly<Record<string, string>> = { 論評: 'media', 社説: 'newspaper', 論説: 'newspaper' };

/** "同通信は…と伝えた" */
function anaphorIn(view: BlockView, sentence: Span, state: AttributionState): TextAnaphor | undefined {
  if (state.candidates.length === 0) return undefined;
  const { text } = view.read.block;
  const hit = ANAPHOR.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)));
  if (!hit) return withoutSubject(view, sentence);
  const end = sentence.start + hit.index + hit[0].length;
  const start = end - (hit[1] as string).length - (hit[4] as string).length;
  if (isQuoted(view, start)) return undefined;
  const span = { start, end: end - (hit[4] as string).length };
  const type = hit[3] ? (PIECES[hit[3].replace('同', '')] ?? 'report') : (TYPES[hit[2] as string] ?? '');
  if ((hit[4] as string).startsWith('によ'))
    return { span, cue: { start: span.end, end }, cueId: 'ja.after.yoru', type, pronoun: false };
  const cue = predicate(view, { start: end, end: sentence.end });
  return cue
    ? {
        span,
        cue: { start: cue.start, end: cue.end },
        cueId: cue.cue.id,
        type,
        pronoun: false,
        silent: cue.cue.negative === true,
      }
    : undefined;
}

/** "さらに「…」と主張した。": who spoke goes on; nobody else stands before the verb. */
const GOES_ON =
  /^(?:さらに|また|その上で|そのうえで|同時に|続けて|加えて|一方で?)、?(?:「[^「」]*」|[^はがも「」])*(?:と|など)(?=(?:伝え|報じ|主張|強調|非難|批判|威嚇|警告|指摘|付け加え|訴え|けん制)[^。]{0,6}。?$)/;
/** "訪問には幹部が同行したと伝えています。": only media pass news on. */
const PASSED_ON =
  /^(?!.*(?:新聞|通信|テレビ|メディア|放送|紙|社|[^にでとへ])(?:は|も))(?!.*(?:新聞|通信|テレビ|メディア|放送|紙)が).*(?:[るたいだう]|」)と(?=(?:伝えて|報じて|伝えた|報じた|伝えました|報じました)[^。、]{0,5}。?$)/;

function withoutSubject(view: BlockView, sentence: Span): TextAnaphor | undefined {
  const line = view.read.block.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 300));
  const hit = GOES_ON.exec(line) ?? PASSED_ON.exec(line);
  if (!hit) return undefined;
  const cue = predicate(view, { start: sentence.start + hit[0].length, end: sentence.end });
  return cue && { span: cue, cue, cueId: cue.cue.id, type: '', pronoun: true };
}
