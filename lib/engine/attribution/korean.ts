/** Reads Korean: the particle behind a name says what it is ("은/이": subject, "에 따르면": source, "을 인용해": cited, "에/과의 인터뷰": told). */
import type { Abstention, Span } from '../types.ts';
import { firstEndingAfter } from './clause.ts';
import { anaphorIn } from './korean-anaphor.ts';
import { cutOff } from './korean-cut.ts';
import { throughQuoted } from './korean-through.ts';
import { CITING, endingOf, hasTopic, isReporting, predicate, TOPIC, wordEnd } from './korean-verb.ts';
import {
  anaphorDraft,
  draftsOf,
  firstForm,
  formAt,
  formsOf,
  isQuoted,
  type TextCue,
  type TextFound,
  type TextGroup,
  type TextMatch,
  textGroups,
} from './run-on.ts';
import { linkPairs } from './run-on-chain.ts';
import { type BlockView, mentionsIn, type SentenceReading } from './sentence.ts';
import type { AttributionState } from './state.ts';

const LANG = 'ko';

/** Reads one Korean sentence. */
export function readKorean(view: BlockView, index: number, state: AttributionState): SentenceReading {
  const sentence = withQuotation(view, view.read.sentences[index] as Span);
  const groups = textGroups(view, mentionsIn(view.read, index)).map((group) =>
    widened(view, sentence, group),
  );
  const found: TextFound[] = [];
  for (const group of groups) {
    const match = isSummedUp(view, group, found.at(-1)) ? undefined : matchOf(view, sentence, group);
    if (match) found.push({ group, match });
  }
  const drafts = draftsOf({
    view,
    lang: LANG,
    index,
    found,
    links: (at) => linkPairs(view, { found, at, from: sentence.start }),
  });
  const abstentions: Abstention[] = [];
  if (found.length === 0 && groups.length === 0) {
    const anaphor = anaphorIn(view, sentence, state);
    const answer = anaphor ? anaphorDraft({ view, lang: LANG, index, state }, anaphor) : {};
    if (answer.draft) drafts.push(answer.draft);
    if (answer.abstention) abstentions.push(answer.abstention);
  }
  const foreign = drafts.length === 0 && hasForeignSpeaker(view, sentence);
  return { drafts, abstentions, foreign };
}

/** "“간다. 또 간다”고 밝혔다": a quotation that the sentence opens, with the rest of the sentence in which it closes. */
function withQuotation({ quotes, read }: BlockView, sentence: Span): Span {
  const quote = quotes[firstEndingAfter(quotes, sentence.end)];
  if (!quote || quote.start >= sentence.end || quote.start < sentence.start) return sentence;
  const last = read.sentences[firstEndingAfter(read.sentences, quote.end)];
  return { start: sentence.start, end: last && last.start <= quote.end ? last.end : quote.end };
}

/** "노동신문·조선중앙통신 등 북한 매체들은": the outlets before are those media. */
function isSummedUp(view: BlockView, group: TextGroup, before: TextFound | undefined): boolean {
  const kind = view.entities.get(group.sources[0]?.entity ?? '')?.kind;
  return (
    kind === 'generic' &&
    before !== undefined &&
    /^\s?(?:통신사?|방송|신문|TV)?\s?(?:등|[을를] 비롯한)\s$/.test(
      view.read.block.text.slice(before.group.end, group.start),
    )
  );
}

const BEFORE =
  /(?:^|[\s(])((?:(?:북한|북|北|러시아|러|중국|미국|일본|한국|남한|조선|노동당|당|내각|정부|국영|관영|공식|기관지|선전|대외|대남|대내|매체인?|통신사인?|뉴스통신사?|언론인?|매체|현지|국가|반관영|방송사인?|방송|일간지|신문인?|의|및|친러|친정부|영문|민영|공영|매체들?|기관지인|유력|일간|경제지|주간지|같은 날|이날|에 따르면)(?:의)?\s*)+)$/;

/** With "북한 관영", "노동당 기관지" before the name. */
function widened(view: BlockView, sentence: Span, group: TextGroup): TextGroup {
  const from = Math.max(sentence.start, group.start - 40);
  const before = BEFORE.exec(view.read.block.text.slice(from, group.start));
  return before?.[1] ? { ...group, start: group.start - before[1].length } : group;
}

/** Between the name and its particle: "측", "의 보도", " 보도", " 홈페이지". */
const NOUN =
  /^(?:의|발)?\s?(?:[0-9]+일\s?)?(?:보도문?|[0-9]{1,2}면|기사|논평|사설|담화|발표|방송|뉴스|영상|전언|속보|논설|영문판|홈페이지|웹사이트|텔레그램(?: 채널)?|칼럼|단독 보도|공식 (?:채널|홈페이지|텔레그램))(?=[은는이가을를에의와과도\s.,"]|$)/;

/** Head noun or "등" behind a list: "타스·리아노보스티 통신", "노동신문 등 관영매체". */
const SHARED =
  /^\s?(?:통신사?|방송|신문|텔레비전|TV)?[>〉》]?(?:(?:\s?등|[을를]\s비롯한)(?:\s[가-힣]{1,5}){0,2}\s?(?:[가-힣]{0,3}(?:매체|언론|외신|통신사?|방송|신문))|\s?등(?=[은이에을를도의,\s]|$))?(?:매체|언론)?(?:들)?(?:의)?/;

function matchOf(view: BlockView, sentence: Span, group: TextGroup): TextMatch | undefined {
  const { text } = view.read.block;
  const shared = SHARED.exec(text.slice(group.after, group.after + 32))?.[0].length ?? 0;
  const noun = NOUN.exec(text.slice(group.after + shared, group.after + shared + 30));
  const at = group.after + shared + (noun?.[0].length ?? 0);
  const tail = { at, noun: noun !== null, group, sentence };
  return (
    after(view, tail) ??
    cites(view, tail) ??
    through(view, tail) ??
    told(view, tail) ??
    printed(view, tail) ??
    subject(view, tail) ??
    cutOff(view.read.block.text, sentence, group.start, at) ??
    headline(view, tail)
  );
}

interface Tail {
  /** Offset behind the name and its noun. */
  readonly at: number;
  readonly noun: boolean;
  readonly group: TextGroup;
  readonly sentence: Span;
}

/** "조선중앙통신에 따르면" */
function after(view: BlockView, { at, sentence }: Tail): TextMatch | undefined {
  const cue = formAt(view.read.block.text, at, formsOf(view.lexicon, LANG, 'after'));
  if (!cue) return undefined;
  const behind = { start: cue.end, end: sentence.end };
  return {
    name: 'according',
    cue: trimStart(view, cue),
    cueId: cue.cue.id,
    role: 'source',
    side: 'around',
    relays: hasTopic(view, behind) && predicate(view, behind, true) !== undefined,
  };
}

function trimStart(view: BlockView, cue: TextCue): Span {
  const lead = /^(?:에\s*|발\s*)?/.exec(view.read.block.text.slice(cue.start, cue.end))?.[0].length ?? 0;
  return lead < cue.end - cue.start
    ? { start: cue.start + lead, end: cue.end }
    : { start: cue.start, end: cue.end };
}

/** "조선중앙통신을 인용해", "타스통신 보도를 인용하여" */
function cites(view: BlockView, { at, noun }: Tail): TextMatch | undefined {
  const { text } = view.read.block;
  const object =
    /^(?:을|를)\s?/.exec(text.slice(at, at + 3)) ?? (noun ? /^\s/.exec(text.slice(at, at + 1)) : null);
  if (!object) return undefined;
  const cue = formAt(text, at + object[0].length, formsOf(view.lexicon, LANG, 'cites'));
  if (!cue) return undefined;
  return { name: 'cites', cue, cueId: cue.cue.id, role: 'source', side: 'around' };
}

/** "발표한 담화를 …": what was carried is only the object of another verb. */
const CARRIED = /^[가-힣]+한\s(?:[가-힣]+\s){0,2}(?:담화|성명|논평|입장문?|글)(?:을|를|도|의)\s/;

/** Something is said, or a statement is named: "담화는 통신을 통해 먼저 나온 뒤 …" tells of its way only. */
const STATED = /[다라자냐]고(?=[\s,.])|["“”'‘’]|담화|성명|논평|입장문?|발표문|보도문|회답|대답|기고|글에서/;

/** "조선중앙통신을 통해 발표한 담화에서": the outlet carries what somebody says. */
function through(view: BlockView, { at, sentence }: Tail): TextMatch | undefined {
  const { text } = view.read.block;
  const object = /^(?:을|를)\s?통(?:해|하여|한)\s?/.exec(text.slice(at, at + 8));
  if (!object) return issued(text, at);
  const from = at + object[0].length;
  if (!STATED.test(text.slice(from, sentence.end))) return undefined;
  const cue = firstForm(
    view,
    { start: from, end: Math.min(sentence.end, from + 220) },
    formsOf(view.lexicon, LANG, 'subject'),
  );
  if (!cue) return throughQuoted(text, from, sentence.end);
  return {
    name: 'through',
    cue,
    cueId: cue.cue.id,
    role: 'channel',
    side: 'around',
    silent:
      PICTURE.test(text.slice(cue.end, cue.end + 12)) || CARRIED.test(text.slice(cue.start, cue.start + 40)),
  };
}

/** "조선중앙통신에 낸 담화에서" */
function issued(text: string, at: number): TextMatch | undefined {
  const hit =
    /^(?:으로|로|에)\s((?:낸|내놓은|공개한|게재한|실은|올린)\s)(?:[가-힣]+\s){0,2}(?:담화|성명|논평|글|입장문|기고문?)에서/.exec(
      text.slice(at, at + 30),
    );
  if (!hit) return undefined;
  const start = at + hit[0].indexOf(hit[1] as string);
  const end = start + (hit[1] as string).trimEnd().length;
  return { name: 'through', cue: { start, end }, role: 'channel', side: 'around', sourceEnd: start - 1 };
}

/** "타스통신에 말했다", "타스통신과의 인터뷰에서" */
function told(view: BlockView, { at, sentence, noun }: Tail): TextMatch | undefined {
  if (noun) return undefined;
  const { text } = view.read.block;
  const talks =
    /^(?:과|와|에|의|측과|과의|와의|이|가)?(?:의)?\s?(?:한|가진|진행한|단독|서면|화상|전화|방송)?\s?(?:단독\s|서면\s|전화\s)?(?:기자)?/.exec(
      text.slice(at, at + 16),
    )?.[0].length ?? 0;
  const interview = formAt(text, at + talks, formsOf(view.lexicon, LANG, 'to', 'interview'));
  if (interview)
    return { name: 'interview', cue: interview, cueId: interview.cue.id, role: 'channel', side: 'around' };
  const guest = /^(?:의|\s)\s?[^.,]{0,24}?에 출연(?:해|한|하여)/.exec(text.slice(at, at + 40));
  if (guest)
    return {
      name: 'guest',
      cue: { start: at + 1, end: at + guest[0].length },
      role: 'channel',
      side: 'around',
    };
  const dative = /^(?:에|에게|측에|에도|에게도)\s/.exec(text.slice(at, at + 5));
  if (!dative) return undefined;
  const from = at + dative[0].length;
  const forms = formsOf(view.lexicon, LANG, 'to');
  const cue = firstForm(view, { start: from, end: Math.min(sentence.end, from + 400) }, forms);
  if (!cue) return undefined;
  return {
    name: 'told',
    cue: { start: cue.start, end: wordEnd(text, cue.end) },
    cueId: cue.cue.id,
    role: 'channel',
    side: 'around',
    sourceEnd: from - 1,
  };
}

const PRINTED =
  /^(?:(?:이나|나|과|와)\s[^,."“]{0,24}?(?:통신|신문|방송|TV|매체))?에(?:도|는|서|서도)?\s(?:[^.\s]+\s){0,8}?((?:(?:보도|게재|방송)(?:됐|되었|되지 않)|실렸|실리지 않)[가-힣]*)/;

/** "타스통신에도 보도됐다": where something came out. */
function printed(view: BlockView, { at }: Tail): TextMatch | undefined {
  const hit = PRINTED.exec(view.read.block.text.slice(at, at + 80));
  if (!hit) return undefined;
  const end = at + hit[0].length;
  const start = end - (hit[1] as string).length;
  const silent = /않/.test(hit[1] as string);
  return { name: 'printed', cue: { start, end }, role: 'source', side: 'around', silent, doubt: 1 };
}

/** "사진을 공개했다": a picture is the object. */
const SHOWN = /(?:사진|영상|장면|화면|모습|동영상)(?:들)?(?:을|를|도)?\s(?:[가-힣0-9]+\s){0,2}$/;
/** What is shown states something. */
const TOLD = /[다라자냐]고|[다라]는\s|[”"’'」]|소식|사실|내용|바\s?있/;
const PARTICLE = /^(?:측)?\s?(은|는|이|가|도|에서는|에서도|에서|에는|께서|마저|까지|만|역시)(?=[\s,"'“‘(])/;
/** "조선중앙통신과 선전매체인 ‘…’ 역시": another medium stands between the name and the particle that both share. */
const JOINED =
  /^[과와]\s(?!함께|달리|인터뷰|회견|통화)[^,."“”]{0,24}?(?:통신|신문|방송|TV|뉴스|매체|언론|['’])\s?(은|는|이|가|도|역시)(?=[\s,])/;
const PICTURE = /^\s?(?:[가-힣0-9]+\s){0,3}?(?:사진|영상|화면|장면|모습|이미지|동영상|기록영화)/;

/** "노동신문이 매일 쏟아내는 입장은": the outlet belongs to what describes another topic. */
const MODIFIES = /^\s(?:[가-힣]+\s)?[가-힣]{2,6}는\s/;

/** "조선중앙통신은 … 보도했다", "…고 조선중앙통신이 6일 보도했다", "조선중앙TV가 공개한 사진". */
function subject(view: BlockView, { at, sentence, group }: Tail): TextMatch | undefined {
  const { text } = view.read.block;
  const particle = PARTICLE.exec(text.slice(at, at + 6)) ?? JOINED.exec(text.slice(at, at + 40));
  if (!particle) return undefined;
  const from = at + particle[0].length;
  const topic = /^(?:은|는|도|에서는|에서도|에는|역시)$/.test(particle[1] as string);
  const cue = predicate(view, { start: from, end: sentence.end }, topic);
  if (!cue || (isQuoted(view, group.start) && !isQuoted(view, cue.start))) return undefined;
  if (!topic && MODIFIES.test(text.slice(from, from + 16)) && hasTopic(view, { start: from, end: cue.start }))
    return undefined;
  const ending = endingOf(text, cue);
  const reported = ending === 'embedded' || CITING.test(text.slice(cue.start, wordEnd(text, cue.end)));
  if (
    !topic &&
    !isReporting(text, cue) &&
    isEmbeddedSubject(view, sentence, group, cue.start - from, reported)
  )
    return undefined;
  const adnominal = ending === 'adnominal';
  const silent =
    cue.cue.negative === true ||
    (cue.cue.weak === true &&
      topic &&
      cue.cue.id.endsWith('.show') &&
      !TOLD.test(text.slice(from, cue.start))) ||
    (cue.cue.weak === true && SHOWN.test(text.slice(Math.max(from, cue.start - 18), cue.start))) ||
    (adnominal &&
      !isReporting(text, cue) &&
      !/^\s?(?:바에\s?(?:따르면|의하면)|(?:보도|기사|담화|성명|논평|연설)에서)/.test(
        text.slice(wordEnd(text, cue.end), wordEnd(text, cue.end) + 8),
      ));
  return {
    name: silent ? 'subject.silent' : 'subject',
    cue: { start: cue.start, end: wordEnd(text, cue.end) },
    cueId: cue.cue.id,
    role: 'source',
    side: silent ? 'none' : 'around',
    silent,
    sourceEnd: from,
    doubt:
      (cue.cue.weak || adnominal ? 1 : 0) +
      (!topic && cue.start - from > 60 && group.sources.length === 1 ? 1 : 0),
  };
}

/** "통일부는 노동신문이 … 있다고 밝혔다": another topic speaks, and the name is only the subject of what is said. */
function isEmbeddedSubject(
  view: BlockView,
  sentence: Span,
  group: TextGroup,
  distance: number,
  reported: boolean,
): boolean {
  if (distance <= 14) return false;
  const before = view.read.block.text.slice(Math.max(sentence.start, group.start - 400), group.start);
  const base = group.start - before.length;
  const isOutlet = (at: number): boolean =>
    reported && view.read.mentions.some((one) => !one.generic && one.end <= at + 1 && at + 1 - one.end <= 4);
  return [...before.matchAll(TOPIC)].some(
    (topic) => !isQuoted(view, base + topic.index) && !isOutlet(base + topic.index),
  );
}

/** "조선중앙통신 “…”", "…-타스", "…=조선중앙통신", "조선중앙통신: …" in a line without a final stop. */
function headline(view: BlockView, { group, sentence, at, noun }: Tail): TextMatch | undefined {
  const { text, role } = view.read.block;
  if (role === 'credit' || role === 'caption' || role === 'byline' || role === 'meta') return undefined;
  if (group.sources.some((source) => view.wireOf.has(source.entity))) return undefined;
  if (
    /^[[(]?\s?$/.test(text.slice(sentence.start, group.start)) &&
    /^\s?[:：]\s?["“'‘]/.test(text.slice(group.after, group.after + 5))
  )
    return { name: 'headline.lead', cue: null, role: 'source', side: 'right' };
  const line = text.slice(sentence.start, sentence.end);
  if (line.length > 90 || /[.。]$/.test(line)) return undefined;
  const before = text.slice(sentence.start, group.start);
  const last = group.after >= sentence.end - 1;
  if (
    last &&
    /[-–—=:|<〈]\s?$/.test(before) &&
    before.length > 8 &&
    !/(?:사진|제공|영상|출처|자료)\s?[-–—=:|]\s?$/.test(before)
  )
    return { name: 'headline.tail', cue: null, role: 'source', side: 'left' };
  if (noun && at >= sentence.end - 1 && before.length > 8)
    return { name: 'headline.noun', cue: null, role: 'source', side: 'left' };
  const opens = text.slice(group.after).trimStart()[0] ?? '';
  if (/(?:\.\.|…)\s?$/.test(before) && /["“'‘]/.test(opens))
    return { name: 'headline.lead', cue: null, role: 'source', side: 'right' };
  if (
    before
      .trim()
      .replace(/^[[(（].{0,12}[\])）]/, '')
      .trim() === '' &&
    /["“'‘:：]/.test(opens)
  )
    return { name: 'headline.lead', cue: null, role: 'source', side: 'right' };
  return undefined;
}

/** A topic and a reporting verb, none of them ours. */
function hasForeignSpeaker(view: BlockView, sentence: Span): boolean {
  return predicate(view, sentence, true) !== undefined;
}
