/** Relays that are named without a reporting verb of their own, or outside the dataset: "바닷길신문은 … 인용해", "据晨浪日报援引", "朝波新聞によると". */
import type { SourceRef, Span } from '../types.ts';
import { firstEndingAfter } from './clause.ts';
import type { TextFound } from './run-on.ts';
import type { BlockView } from './sentence.ts';

/** An outlet's name and what makes it one who passes on; group 1 is the name, group 2 leads in what another medium reports. */
const NAMED: Readonly<Record<string, RegExp>> = {
  ko: /(?:^|[\s"“‘'(])([가-힣A-Za-z0-9]{2,12}?(?<!북한|러시아|일본|중국|미국|현지|국영|관영|해당)(?:통신|신문|방송|일보|뉴스|타임스|포스트|저널|TV))(?:은|는|이|가|도|((?:\s보도)?에 (?:따르면|의하면)))[\s,]/g,
  zh: /(?:^|[据據，、。《]|媒体|媒體)([^，。：“「、《》据據]{2,10}?(?:社|报|報|新闻|新聞|电视台|電視台|电台|電台|网|網))》?(?:[^，。]{0,6}?(?:援引|引述|引用|转引|轉引)|([^，。]{0,6}?(?:报道|報道|報導|消息)))/g,
  ja: /(?:^|[、。」の])([^、。「」はの]{1,10}(?:新聞|通信|テレビ|放送|ニュース|プレス|タイムズ|ポスト))(?:は|が|も|((?:の報道)?によ(?:ると|れば|りますと)|の伝えるところによ(?:ると|れば)))/g,
};
/** "据晨浪周刊报道": what is reported by stands between the two words, whatever its name; not "local media", a body or a day. */
const REPORTED_BY =
  /[据據](?![^，。]{0,6}?(?:当地|當地|有关|有關|外媒|媒体|媒體|官方|此前|最新|记者|記者|消息|本报|本報|[部局署院委]\S?报))([^，。：“「、《》0-9]{2,8}?)(?:[0-9月日]{1,6})?(报道|報道|報導)[，,：:]?/g;
/** "새벽소식은 타스통신을 인용해": whoever cites an outlet as the topic right before it, unless a body or a person. */
const TOPIC_RELAY =
  /(?:^|\s)([가-힣A-Za-z0-9]{3,12}?)(?<![부청성국실처원군측씨]|당국|정부|위원회|대변인|장관|교수|대표|총리|대통령|연구소|관계자|통일|이날)(?:은|는)\s(?:\d{1,2}일\s)?$/;
const REACH = 120;

/** The outlet that passes on the statement of `one`; undefined where none is named, or where the name is that of `one`. */
export function namedRelay(
  view: BlockView,
  from: number,
  { group, match }: TextFound,
): SourceRef | undefined {
  const { text } = view.read.block;
  const pattern = NAMED[view.read.lang];
  if (!pattern || match.silent) return undefined;
  const base = Math.max(from, group.start - REACH);
  const before = text.slice(base, group.start);
  const topic = match.name === 'cites' && view.read.lang === 'ko' ? TOPIC_RELAY.exec(before) : null;
  const hit =
    topic ??
    [...before.matchAll(pattern)].at(-1) ??
    (view.read.lang === 'zh' ? [...before.matchAll(REPORTED_BY)].at(-1) : undefined);
  if (!hit?.[1] || !(match.name === 'cites' || hit[2])) return undefined;
  const start = base + hit.index + hit[0].indexOf(hit[1]);
  const at = { start, end: start + hit[1].length };
  if (/[.。;；]/.test(text.slice(at.end, group.start))) return undefined;
  return refAt(view, at, group.sources[0]?.entity);
}

function refAt(view: BlockView, at: Span, own: string | undefined): SourceRef | undefined {
  const known = view.read.mentions[firstEndingAfter(view.read.mentions, at.start)];
  const entity = known && known.start < at.end ? known.entity : undefined;
  if (entity !== undefined && (entity === own || view.entities.get(entity)?.kind !== 'outlet'))
    return undefined;
  const words = view.read.block.text.slice(at.start, at.end);
  return { ...(entity === undefined ? {} : { entity }), words, at: { ...at, block: view.read.index } };
}
