/** The invariants of reading, each on a random page; see the README's section on the engine's promises. */
import { engineOf } from '../../../lib/engine/analyze.ts';
import type { Lexicon } from '../../../lib/engine/lexicon.ts';
import { contextOf, readBlocks } from '../../../lib/engine/read-page.ts';
import { rereader } from '../../../lib/engine/reread.ts';
import type { Analysis, Finding, Located, Sourcing } from '../../../lib/engine/types.ts';
import { mutated, noise, story } from './bank.ts';
import { difference, gist, type Problem, paragraphs, read, sound } from './checks.ts';
import type { Random } from './random.ts';

/** A random page and whether the promise holds on it. */
export type Property = (random: Random, lexicon: Lexicon) => Problem;

const roles = ['paragraph', 'caption', 'credit', 'headline', 'byline', 'meta', 'cell', 'quotation'] as const;

/** Mutated stories and noise in blocks of any kind: nothing throws, and what comes out is sound and the same twice. */
export const survives: Property = (random, lexicon) => {
  const { lang, texts } = story(random);
  const dirty = texts.map((text) => (random.chance(0.3) ? noise(random) : mutated(random, text)));
  const { blocks, meta } = paragraphs(dirty, lang);
  const page = {
    blocks: blocks.map((block) => ({
      ...block,
      role: random.chance(0.6) ? block.role : random.pick(roles),
      region: random.chance(0.9) ? block.region : ('page' as const),
      ...(random.chance(0.1) ? { lang: random.pick(['en', 'ru', 'ko', 'xx', '']) } : {}),
      ...(random.chance(0.1) ? { where: 'jsonld:image.creditText', unpaintable: 'metadata' } : {}),
    })),
    meta: random.chance(0.5) ? meta : {},
  };
  const analysis = read(page, lexicon);
  return (
    sound(page, analysis) ?? difference(analysis.findings, read(structuredClone(page), lexicon).findings)
  );
};

/** Units that are read over, and white space in other spellings. */
const invisible = ['\u00ad', '\u200b', '\u2060', '\ufeff'];
const spaces = ['\u00a0', '  ', '\u2009', '\t'];

interface Injected {
  readonly text: string;
  /** For each unit of `text`: where it stood, or -1. */
  readonly origin: readonly number[];
}

function inject(random: Random, source: string): Injected {
  let text = '';
  const origin: number[] = [];
  const push = (units: string, from: number): void => {
    for (const unit of units) for (let i = 0; i < unit.length; i++) origin.push(from);
    text += units;
  };
  for (let at = 0; at < source.length; at++) {
    const unit = source[at] as string;
    const inside = /\p{L}/u.test(source[at - 1] ?? '') && /\p{L}/u.test(unit);
    if (inside && random.chance(0.08)) push(random.pick(invisible), -1);
    if (unit === ' ' && random.chance(0.1)) push(random.pick(spaces), at);
    else {
      text += unit;
      origin.push(at);
    }
  }
  return { text, origin };
}

/** The span in the text before injection. */
function back({ origin }: Injected, { start, end }: Located): readonly number[] {
  let [first, last] = [start, end - 1];
  while (origin[first] === -1 && first < last) first++;
  while (origin[last] === -1 && last > first) last--;
  return [origin[first] ?? -1, (origin[last] ?? -1) + 1];
}

/** Soft hyphens, zero-width characters and white space in other spellings move findings and change none. */
export const unmoved: Property = (random, lexicon) => {
  const { lang, texts } = story(random, 4);
  const injected = texts.map((text) => inject(random, text));
  const plain = read(paragraphs(texts, lang), lexicon);
  const moved = read(
    paragraphs(
      injected.map((one) => one.text),
      lang,
    ),
    lexicon,
  );
  const at = (one: Finding): unknown => [one.block, one.start, one.end, gist(one)];
  const wasAt = (one: Finding): unknown => [
    one.block,
    ...back(injected[one.block] as Injected, one),
    gist(one),
  ];
  return difference(plain.findings.map(at), moved.findings.map(wasAt));
};

/** Names of one grammatical class in one language: any of them may stand for any other. */
const classes: Readonly<Record<string, readonly (readonly [name: string, entity: string])[]>> = {
  en: [
    ['TASS', 'tass'],
    ['KCNA', 'kcna'],
    ['AFP', 'afp'],
    ['Yonhap', 'yonhap'],
    ['RIA Novosti', 'ria'],
  ],
  de: [
    ['TASS', 'tass'],
    ['KCNA', 'kcna'],
    ['AFP', 'afp'],
    ['RIA Novosti', 'ria'],
  ],
  fr: [
    ['TASS', 'tass'],
    ['KCNA', 'kcna'],
    ['RIA Novosti', 'ria'],
  ],
  es: [
    ['TASS', 'tass'],
    ['KCNA', 'kcna'],
    ['RIA Novosti', 'ria'],
  ],
  ru: [
    ['ТАСС', 'tass'],
    ['ЦТАК', 'kcna'],
    ['РИА Новости', 'ria'],
  ],
  ko: [
    ['조선중앙통신', 'kcna'],
    ['타스통신', 'tass'],
  ],
  zh: [
    ['朝中社', 'kcna'],
    ['塔斯社', 'tass'],
    ['韩联社', 'yonhap'],
  ],
  ja: [
    ['朝鮮中央通信', 'kcna'],
    ['タス通信', 'tass'],
  ],
};

/**
 * Swapping names leaves attributions, their kinds and chains as they were. Pages with wire marks are left out, and so
 * are anaphors where a subject changes places with a context outlet: {@link monotone} wants the sentences of other
 * sources to leave open what "the agency" may mean.
 */
export const neutral: Property = (random, lexicon) => {
  const lang = random.pick(Object.keys(classes));
  const { texts } = storyIn(random, lang);
  const [a, b] = random.some(classes[lang] ?? [], 2) as [
    readonly [string, string],
    readonly [string, string],
  ];
  const plain = read(paragraphs(texts, lang), lexicon);
  if (!isPlainPage(plain, texts, [a, b]) || namesPerson(plain, lexicon)) return null;
  if (texts.some(pointsBack)) return null; // What stands before is measured with the names in it.
  const pattern = new RegExp(`${a[0]}|${b[0]}`, 'g');
  const swap = (text: string): string => text.replace(pattern, (name) => (name === a[0] ? b[0] : a[0]));
  const entity = new Map([
    [a[1], b[1]],
    [b[1], a[1]],
  ]);
  const swapped = read(paragraphs(texts.map(swap), lang), lexicon);
  if (namesPerson(swapped, lexicon)) return null;
  const role = (id: string) => lexicon.entities.find((one) => one.id === id)?.role;
  const sameRole = role(a[1]) === role(b[1]);
  const words = (one: Located, from: readonly string[]): string =>
    from[one.block]?.slice(one.start, one.end) ?? '';
  const rows = ({ findings }: Analysis, from: readonly string[], turn: boolean): string[] =>
    findings
      .filter((one) => one.kind === 'attribution')
      .filter(({ anaphoric }) => sameRole || !anaphoric)
      .map((one) => {
        const text = JSON.stringify([one.block, words(one, from), gist(one)]);
        return turn ? turned(swap(text), entity) : text;
      })
      .sort();
  return difference(rows(plain, texts, true), rows(swapped, texts.map(swap), false));
};

function turned(json: string, entity: ReadonlyMap<string, string>): string {
  return json.replace(/"(\w+)"/g, (whole, word: string) =>
    entity.has(word) ? `"${entity.get(word)}"` : whole,
  );
}

function storyIn(random: Random, lang: string): { texts: string[] } {
  for (;;) {
    const { lang: other, texts } = story(random, 5);
    if (other === lang) return { texts };
  }
}

/** Persons speak for one outlet, whatever name stands beside theirs. */
function namesPerson({ findings }: Analysis, { entities }: Lexicon): boolean {
  const persons = new Set(entities.flatMap((one) => (one.kind === 'person' ? one.id : [])));
  return findings.some((one) => one.kind === 'mention' && persons.has(one.entity));
}

/** No wire marks, no look-alikes ("the KCNA exam"), and no other spelling or descriptor of the outlets that are swapped. */
function isPlainPage(
  { findings, abstentions }: Analysis,
  texts: readonly string[],
  names: readonly (readonly [string, string])[],
): boolean {
  if (abstentions.some(({ reason }) => reason === 'abstain.falseFriend')) return false;
  return findings.every((one) => {
    if (one.kind === 'dateline' || one.kind === 'byline' || one.kind === 'credit') return false;
    if (one.kind !== 'mention') return true;
    const name = names.find(([, entity]) => entity === one.entity);
    return !one.generic && (!name || texts[one.block]?.slice(one.start, one.end) === name[0]);
  });
}

interface Own {
  /** What a paragraph holds, by its text and the finding's words. */
  readonly key: string;
  readonly gist: string;
  /** It rests on another paragraph: an anaphor, "this was reported by", the end mark of the copy that a dateline opened. */
  readonly resting: boolean;
}

/** Findings by their paragraphs; of what other paragraphs add to them (more content, a voice that goes on) only the rest. */
function ownFindings({ findings }: Analysis, texts: readonly string[]): Own[] {
  return findings
    .filter((one) => one.kind !== 'status')
    .map((one) => {
      const words = texts[one.block]?.slice(one.start, one.end);
      const entity = 'entity' in one ? one.entity : '';
      const key = JSON.stringify([texts[one.block], one.start, words, one.kind, entity]);
      return { key, gist: JSON.stringify(ownGist(one)), resting: rests(one) };
    });
}

function rests(one: Finding): boolean {
  if (one.evidence.rule === 'wire.byline.tail') return true;
  if (one.kind !== 'attribution') return false;
  return one.anaphoric || one.content.some((part) => part.block < one.block);
}

function ownGist(one: Finding): unknown {
  if (one.kind === 'framing') return one.phrase;
  const { parts, type, ...rest } = gist(one) as { parts?: unknown; type?: unknown };
  return rest;
}

/** Any term in marks is a phrase in North Korean copy, which is told by how a page begins. */
function holdsTerms({ findings, abstentions }: Analysis): boolean {
  const terms = /^l18[67]-/;
  return (
    findings.some((one) => one.kind === 'framing' && terms.test(one.phrase)) ||
    abstentions.some((one) => terms.test(one.entry))
  );
}

/** Paragraphs in another order keep what they hold. */
export const permuted: Property = (random, lexicon) => {
  const { lang, texts } = story(random);
  if (texts.some(opensQuotation) || new Set(texts).size < texts.length) return null;
  const order = random.some([...texts.keys()], texts.length);
  const turnedTexts = order.map((from) => texts[from] as string);
  const straight = read(paragraphs(texts, lang), lexicon);
  const turned = read(paragraphs(turnedTexts, lang), lexicon);
  if (holdsTerms(straight) || holdsTerms(turned)) return null;
  const [before, after] = [ownFindings(straight, texts), ownFindings(turned, turnedTexts)];
  const resting = new Set([...before, ...after].filter((one) => one.resting).map((one) => one.key));
  for (const key of oneSided(before, after)) if (!standsFirst(key, texts, lang, lexicon)) resting.add(key);
  const rows = (list: readonly Own[]): string[] =>
    list
      .filter((one) => !resting.has(one.key))
      .map((one) => one.key + one.gist)
      .sort();
  return difference(rows(before), rows(after));
};

/** Phrases found in one order only. */
function oneSided(before: readonly Own[], after: readonly Own[]): string[] {
  const phrases = (list: readonly Own[]): string[] =>
    list.map((one) => one.key).filter((key) => JSON.parse(key)[3] === 'framing');
  const [left, right] = [phrases(before), phrases(after)];
  return [...left.filter((key) => !right.includes(key)), ...right.filter((key) => !left.includes(key))];
}

/** Is it found where its paragraph comes first, so that nobody who spoke before has the floor? */
function standsFirst(key: string, texts: readonly string[], lang: string, lexicon: Lexicon): boolean {
  const own = JSON.parse(key)[0] as string;
  const turned = [own, ...texts.filter((text) => text !== own)];
  return ownFindings(read(paragraphs(turned, lang), lexicon), turned).some((one) => one.key === key);
}

/** A quotation that runs on into the next paragraph ties the two together, and so do «Об этом …» and a dash. */
function opensQuotation(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  return count(/["“„«「『]/g) !== count(/["”»」』]/g) || count(/"/g) % 2 === 1 || /^\s*[-–—]/.test(text);
}

/** A paragraph put in between is read, and those whose incoming state it changed; the whole equals a first reading. */
export const reread: Property = (random, lexicon) => {
  const { lang, texts } = story(random);
  const engine = engineOf(lexicon);
  const again = rereader(engine);
  again.read(paragraphs(texts, lang), lang);
  const at = random.below(texts.length + 1);
  const longer = paragraphs([...texts.slice(0, at), 'It rained. Nobody came.', ...texts.slice(at)], lang);
  const { readings, fresh } = again.read(longer, lang);
  if (fresh.some((index) => index < at)) return `block ${fresh[0]} before the new one ${at} was read again`;
  return difference(readBlocks(engine, contextOf(longer, lang)), readings);
};

const otherSource: Readonly<Record<string, readonly string[]>> = {
  en: ['Ukraine said there was no deal.', 'According to the Pentagon, nothing moved.', 'AFP said it rained.'],
  ru: ['Представитель Госдепартамента заявил, что встречи не было.', 'По данным Reuters, шёл дождь.'],
  ko: ['통일부는 확인된 바 없다고 밝혔다.', '연합뉴스는 비가 왔다고 보도했다.'],
};

/** A sentence of another source, wherever it is put in, never raises the subjects' share. */
export const monotone: Property = (random, lexicon) => {
  const lang = random.pick(Object.keys(otherSource));
  const { texts } = storyIn(random, lang);
  const at = random.below(texts.length + 1);
  if (pointsBack(texts[at] ?? '') || texts.some(opensQuotation)) return null;
  const added = random.pick(otherSource[lang] ?? []);
  const before = read(paragraphs(texts, lang), lexicon).sourcing;
  const longer = [...texts.slice(0, at), added, ...texts.slice(at)];
  const after = read(paragraphs(longer, lang), lexicon).sourcing;
  const share = ({ onSubjects, total }: Sourcing): number => (total === 0 ? 0 : onSubjects / total);
  if (share(after) <= share(before)) return null;
  return `${before.onSubjects} of ${before.total} became ${after.onSubjects} of ${after.total} at ${at} in\n  ${longer.join('\n  ')}`;
};

/** «Об этом сообщает ТАСС»: what stands before it is what TASS reports. */
function pointsBack(text: string): boolean {
  return /^(?:Об этом|This was|That was|So )/.test(text);
}

/** Every promise by its name. */
export const properties: Readonly<Record<string, Property>> = {
  survives,
  unmoved,
  neutral,
  permuted,
  reread,
  monotone,
};
