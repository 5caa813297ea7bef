/** Reads Chinese, simplified and traditional: "据朝中社报道", "塔斯社称", "告诉塔斯社", "援引朝中社". */
import type { Span } from '../types.ts';
import {
  anaphorDraft,
  draftsOf,
  formAt,
  formsOf,
  type TextAnaphor,
  type TextCue,
  type TextForms,
  type TextFound,
  type TextGroup,
  type TextMatch,
  textGroups,
} from './run-on.ts';
import { linkPairs } from './run-on-chain.ts';
import { type BlockView, mentionsIn, type SentenceReading } from './sentence.ts';
import type { AttributionState } from './state.ts';

const LANG = 'zh';

/** Reads one Chinese sentence. */
export function readChinese(view: BlockView, index: number, state: AttributionState): SentenceReading {
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
  const anaphor = anaphorIn(view, sentence, state, groups.length === 0);
  if (!anaphor || drafts.some((one) => one.source.start < anaphor.cue.start)) {
    return { drafts, abstentions: [], foreign: found.length === 0 && speaks(view, sentence) };
  }
  const { draft, abstention } = anaphorDraft({ view, lang: LANG, index, state }, anaphor);
  return {
    drafts: draft ? [draft, ...drafts] : drafts,
    abstentions: abstention ? [abstention] : [],
    foreign: false,
  };
}

const BEFORE =
  /(?:朝鲜|朝鮮|北韩|北韓|俄罗斯|俄羅斯|俄国|俄國|苏联|国家|國家|官方|官方媒体|官方媒體|官媒|国营|國營|国有|國有|中央|通讯社|通訊社|新闻社|媒体|媒體|的|主流|劳动党|勞動黨|机关报|機關報|党报|黨報|国际|國際|北朝鲜|北朝鮮|平壤|莫斯科|当地|當地)+$/;

function widened(view: BlockView, sentence: Span, group: TextGroup): TextGroup {
  const from = Math.max(sentence.start, group.start - 24);
  const before = BEFORE.exec(view.read.block.text.slice(from, group.start));
  return before ? { ...group, start: group.start - before[0].length } : group;
}

function matchOf(view: BlockView, sentence: Span, group: TextGroup): TextMatch | undefined {
  return (
    told(view, sentence, group) ??
    cites(view, sentence, group) ??
    subject(view, sentence, group) ??
    headline(view, sentence, group)
  );
}

/** Up to `reach` characters before the phrase, back to the last punctuation mark. */
function beforeOf(view: BlockView, sentence: Span, group: TextGroup, reach: number): string {
  const text = view.read.block.text.slice(Math.max(sentence.start, group.start - reach), group.start);
  return text.slice(text.search(/[^，,。；;：:、！？]*$/));
}

/** "告诉塔斯社", "对塔斯社表示", "接受塔斯社采访" */
function told(view: BlockView, sentence: Span, group: TextGroup): TextMatch | undefined {
  const { text } = view.read.block;
  const before = beforeOf(view, sentence, group, 24);
  const asked = /(?:接受|在接受|回答|答复|答覆)(?:了)?[^，。]{0,16}$/.exec(before);
  const behind = text.slice(group.after, group.after + 24);
  const interview = /^[^，。]{0,16}?(?:采访|採訪|专访|專訪|访问|訪問|提问|提問|记者|記者|节目|節目)/.exec(
    behind,
  );
  if (asked && interview)
    return match('interview', {
      start: group.start - asked[0].length,
      end: group.after + interview[0].length,
    });
  const tell = /(?:告诉|告訴|告知|向|对|對|回答|答复|通知)[^，。]{0,6}$/.exec(before);
  if (!tell) return undefined;
  const start = group.start - tell[0].length;
  if (/^(?:告诉|告訴|告知)/.test(tell[0])) return match('told', { start, end: start + 2 });
  const verb = verbBehind(view, sentence, group, 12);
  return verb ? match('told', { start: verb.start, end: verb.end }) : undefined;
}

function match(name: string, cue: Span): TextMatch {
  return { name, cue, cueId: `zh.to.interview`, role: 'channel', side: 'around' };
}

/** "援引朝中社", "引述朝中社的报道" */
function cites(view: BlockView, sentence: Span, group: TextGroup): TextMatch | undefined {
  const before = beforeOf(view, sentence, group, 16);
  for (let at = Math.max(0, before.length - 8); at < before.length; at++) {
    const start = group.start - before.length + at;
    const hit = formAt(view.read.block.text, start, formsOf(view.lexicon, LANG, 'cites'));
    if (!hit || group.start - hit.end > 4 || hit.end > group.start) continue;
    return { name: 'cites', cue: { start, end: hit.end }, cueId: hit.cue.id, role: 'source', side: 'around' };
  }
  return undefined;
}

/** "据…报道", "朝中社6日报道称", "塔斯社的报道说"; pictures without a statement. */
function subject(view: BlockView, sentence: Span, group: TextGroup): TextMatch | undefined {
  const { text } = view.read.block;
  const verb = verbBehind(view, sentence, group, 16);
  const before = beforeOf(view, sentence, group, 12);
  const ju = /(?:另据|另據|根据|根據|依据|依據|据|據|按照|按|综合|綜合)[^，。报報]{0,5}$/.exec(before);
  if (ju) {
    const start = group.start - ju[0].length;
    const cue = verb ?? { start, end: start + ju[0].search(/[^另根依据據按照综綜合]|$/) };
    return {
      name: 'according',
      cue: { start: cue.start, end: cue.end },
      cueId: 'zh.before.ju',
      sourceStart: start,
      role: 'source',
      side: 'around',
    };
  }
  const carried = carries(text, before, group);
  if (carried) return carried;
  if (!verb || /(?:在|于|於|对|對|向|由|被|跟|与|與|和|从|從)$/.test(before)) return photo(view, group);
  const silent = verb.cue.negative === true || isPicture(text, verb);
  return {
    name: silent ? 'subject.silent' : 'subject',
    cue: { start: verb.start, end: verb.end },
    cueId: verb.cue.id,
    role: 'source',
    side: silent ? 'none' : sideOf(text, verb),
    silent,
    doubt:
      (verb.cue.weak ? 1 : 0) + (verb.start - group.after > 8 ? 1 : 0) + (text[verb.end] === '的' ? 1 : 0),
  };
}

/** "在塔斯社发表的声明中说", "通过朝中社发表谈话": the outlet carries what somebody says. */
function carries(text: string, before: string, group: TextGroup): TextMatch | undefined {
  if (!/(?:在|于|於|通过|通過|透过|透過|经由|經由)(?:[^，。]{0,4})$/.test(before)) return undefined;
  const hit =
    /^(?:发表|發表|发布|發布|刊登|刊发|播出|公布|公佈)[^，。：“「]{0,12}?(?:声明|聲明|谈话|談話|讲话|講話|文章|公报|公報|消息)/.exec(
      text.slice(group.after, group.after + 24),
    );
  return hit ? match('carried', { start: group.after, end: group.after + 2 }) : undefined;
}

/** "由朝中社提供的照片" */
function photo(view: BlockView, group: TextGroup): TextMatch | undefined {
  const behind =
    /^(?:[^，。]{0,8}?)(?:提供|发布|發布|發佈|公布|公佈|释出|釋出|发放|發放|公开|公開|播放|播出|刊登|发表|發表)的?[^，。]{0,6}?(?:照片|图片|圖片|影片|视频|視頻|影像|画面|畫面|录像|錄影|截图|截圖)/.exec(
      view.read.block.text.slice(group.after, group.after + 24),
    );
  if (!behind) return undefined;
  return {
    name: 'subject.silent',
    cue: { start: group.after, end: group.after + behind[0].length },
    cueId: 'zh.subject.show',
    role: 'source',
    side: 'none',
    silent: true,
  };
}

function isPicture(text: string, verb: TextCue): boolean {
  return (
    verb.cue.weak === true &&
    /^(?:了|的)?[^，。：:「“"]{0,8}?(?:照片|图片|圖片|影片|视频|視頻|影像|画面|畫面|录像|錄影|片段|短片)(?!显示|顯示)/.test(
      text.slice(verb.end, verb.end + 16),
    )
  );
}

/** Words that may stand between name and verb: dates, adverbs, "的", "在社论中". */
const GAP =
  /^(?:[0-9０-９一二三四五六七八九十零〇年月日号號时時点點分晚早晨]+|[（(][^）)]{0,20}[）)]|(?:上|本|这|這|下)?周[一二三四五六日末]?|(?:上|本)个?月|刚刚|剛剛|[今昨][（(][0-9]{1,2}[）)]日?|今早|今晨|今晚|昨晚|昨夜|昨早|当时|當時|其后|其後|(?:发表|發表|发布|發布|發佈)(?:公报|公報|声明|聲明|评论|評論|文章|消息|社论|社論)，?|，(?=表示|称|稱|指出|说|說)|星期[一二三四五六日天]|週[一二三四五六日末]|礼拜.|今天|昨天|今日|昨日|当天|當天|当日|當日|早间|清晨|早上|上午|下午|晚间|晚上|凌晨|深夜|午夜|当地时间|當地時間|日前|近日|随后|隨後|此前|稍早|稍后|稍後|早前|早些时候|较早时|也|还|還|则|則|又|再|再次|并|並|曾|曾经|已|已经|已經|同时|同時|另|另外|首先|最后|最後|接着|接著|进一步|進一步|率先|首次|最先|紧急|的|在|于|於|中|上|里|一篇|其|网站|網站|记者|記者|通讯员|评论员|電訊|电讯|消息人士|官网|社论|社論|公报|公報|文章|评论|評論|快讯|英文版?|中文版?|发表|發表|发出|發出|发布|發布|(?:发文|發文|刊文|撰文)，?|等(?:多家)?(?:[^，。]{0,6}(?:媒体|媒體|通讯社|通訊社|官媒|俄媒|外媒))?|独家|獨家|专门|亦|均|都|就|随即|隨即|及时|及時|罕见|罕見|高调|高調|大篇幅|头版|頭版|头条|頭條|最新|[一二三四五六七八九两兩0-9]+大?版|[^，。：「“]{2,6}地|当局|當局|主播|播音[员員]|评论员文章|評論員文章|公开|正式|特别|详细|援引.{2,14}?(?:的话|的話|消息|报道)?|引述.{2,14}?(?:的话|的話)?|网|網|社|,|，(?=在|援引|引述))*$/;

function verbBehind(view: BlockView, sentence: Span, group: TextGroup, reach: number): TextCue | undefined {
  const { text } = view.read.block;
  const forms = formsOf(view.lexicon, LANG, 'subject');
  const end = Math.min(sentence.end, group.after + reach + 12);
  for (let at = group.after; at < end; at++) {
    const hit = formAt(text, at, forms);
    if (hit && GAP.test(text.slice(group.after, at)) && !continues(text, hit))
      return widest(text, hit, forms);
    if (/[。；;！？「“"]/.test(text[at] as string)) return undefined;
  }
  return undefined;
}

/** "报道" + "称": both are the cue. */
function widest(text: string, hit: TextCue, forms: TextForms): TextCue {
  const next = formAt(text, hit.end + (/^[了]/.test(text.slice(hit.end, hit.end + 1)) ? 1 : 0), forms);
  return next && next.cue.weak !== true && next.end - hit.start <= 6 ? { ...hit, end: next.end } : hit;
}

/** 称 in 称为, 说 in 说法, 指 in 指数: other words. */
function continues(text: string, { start, end }: TextCue): boolean {
  const word = text.slice(start, end);
  const next = text.slice(end, end + 1);
  return (
    (word === '指' && /[数數挥揮定责責]/.test(next)) ||
    (/[说說]/.test(word) && /[法服]/.test(next) && word.length === 1) ||
    (/[称稱]/.test(word) && word.length === 1 && /[号號职職]/.test(next))
  );
}

function sideOf(text: string, verb: TextCue): TextMatch['side'] {
  return /^[。！？」”]?\s*$/.test(text.slice(verb.end, verb.end + 2)) ? 'left' : 'around';
}

/** "…--塔斯社", "…｜朝中社", "塔斯社：…" in a line without a final stop. */
function headline(view: BlockView, sentence: Span, group: TextGroup): TextMatch | undefined {
  const { text, role } = view.read.block;
  if (role === 'credit' || role === 'caption' || role === 'byline' || role === 'meta') return undefined;
  if (group.sources.some((source) => view.wireOf.has(source.entity))) return undefined;
  const before = text.slice(sentence.start, group.start);
  if (sentence.end - sentence.start > 90) return undefined;
  if (
    group.after === sentence.end &&
    /(?:--|[—–|｜:：=＝-])\s?$/.test(before) &&
    before.length > 6 &&
    !/(?:图|圖|照片|来源|來源|图片|圖片|摄影|攝影|视频|供图)\s?[:：/／|｜]?\s?$/.test(before)
  )
    return { name: 'headline.tail', cue: null, role: 'source', side: 'left' };
  if (
    before.trim() === '' &&
    /^\s?[:：]/.test(text.slice(group.after, group.after + 2)) &&
    sentence.end - group.after > 6
  )
    return { name: 'headline.lead', cue: null, role: 'source', side: 'right' };
  return undefined;
}

const ANAPHOR =
  /(?:^|[，。；：、\s])((?:据|據)?(?:该|該|这家|這家|这一|此)(社|通讯社|通訊社|报(?![道导])|報(?![道導])|报纸|報紙|媒体|媒體|电视台|電視台|台|机构|官媒)(?:的?(?:报道|報道|报导|報導|消息))?|(?:据|據)?(?:这篇|這篇|该|該|上述|另一[篇则則])?(报道|報道|报导|報導|评论|評論|社论|社論|文章)(?=还|還|又|也|另|亦|透露|披露|显示|顯示|认为|認為|并|並|首先|最后|最後|随后|隨後|接着|接著|则|則|进一步|進一步|称|稱|说|說|指|引述|援引|强调|強調|补充|補充|提到|表示|没有|未))/;
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/报道|報道|报导|報導|评论|評論|社论|社論|文章/, 'report'],
  [/社/, 'agency'],
  [/报|報/, 'newspaper'],
  [/台/, 'broadcaster'],
];

/** "据报道，…": what the outlet that spoke last goes on to report. */
const REPORTED = /^(?:另)?[据據][报報](?:道|导|導)(?:[，,称稱]|显示|顯示)/;

/** "该社称", "报道还说" */
function anaphorIn(
  view: BlockView,
  sentence: Span,
  state: AttributionState,
  unnamed: boolean,
): TextAnaphor | undefined {
  if (state.candidates.length === 0) return undefined;
  const { text } = view.read.block;
  const line = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120));
  if (unnamed && REPORTED.test(line)) return reported(sentence.start + line.search(/[报報]/));
  const hit = ANAPHOR.exec(line);
  if (!hit) return undefined;
  const start = sentence.start + hit.index + hit[0].length - (hit[1] as string).length;
  const span = { start, end: start + (hit[1] as string).length };
  const verb = verbBehind(view, sentence, { ...span, after: span.end, sources: [] }, 12);
  if (!verb) return undefined;
  const noun = hit[3] ?? hit[2] ?? '';
  const type = /^[报報]/.test(hit[3] ?? '')
    ? 'media'
    : hit[3]
      ? 'report'
      : (TYPES.slice(1).find(([pattern]) => pattern.test(noun))?.[1] ?? '');
  return {
    span,
    cue: { start: verb.start, end: verb.end },
    cueId: verb.cue.id,
    type,
    pronoun: false,
    silent: verb.cue.negative === true,
  };
}

function reported(end: number): TextAnaphor {
  const span = { start: end - 1, end: end + 2 };
  return { span, cue: span, cueId: 'zh.before.ju', type: 'report', pronoun: false };
}

/** Somebody reports in this sentence. */
function speaks(view: BlockView, sentence: Span): boolean {
  const line = view.read.block.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200));
  return /(?:表示|报道|報道|报导|報導|称|稱|指出|宣布|宣佈|透露|强调|強調|说|說)/.test(line);
}
