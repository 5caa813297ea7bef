/**
 * Sourcing of a page (decision 10): what each sentence of the article body rests on. A sentence rests on a subject when
 * an attribution to one covers it, on another source when its own words name one, on nothing otherwise. Credits, bylines
 * and datelines never count. Adding a sentence of another source cannot raise the subjects' share: every sentence is
 * judged by itself and by the attributions that reach into it.
 */
import { firstEndingAfter } from '../attribution/clause.ts';
import type { LexEntity, Lexicon } from '../lexicon.ts';
import type { ReadBlock, Reading, Sentence } from '../reading.ts';
import type { Steps } from '../steps.ts';
import type { Attribution, Located, OtherSource, SentenceOrigin, Sourcing, Span } from '../types.ts';
import { shownName } from './shown-name.ts';
import { speechBySentence } from './speech.ts';
import type { Speech } from './speech-span.ts';

/** What {@link sourcingSteps} needs. */
export interface SourcingInput {
  readonly reading: Reading;
  readonly attributions: readonly Attribution[];
  readonly lexicon: Lexicon;
}

/** Another source, as a sentence names it. */
interface Named {
  readonly words: string;
  readonly entity?: string;
  readonly because?: string;
}

const BODY = new Set(['paragraph', 'list-item', 'quotation']);

/** The counts, giving way after each block; all zero and empty lists on a page without a body. */
export function* sourcingSteps(input: SourcingInput): Steps<Sourcing> {
  const entities = new Map(input.lexicon.entities.map((entity) => [entity.id, entity]));
  const reach = reachOf(input.attributions.filter(({ type }) => type !== 'none'));
  const silent = reachOf(input.attributions.filter(({ type }) => type === 'none'));
  const sentences: SentenceOrigin[] = [];
  const others = new Others();
  for (const read of input.reading.blocks) {
    if (!isBody(read)) continue;
    const spoken = speechBySentence(read, input.lexicon);
    const reached = reachedSentences(read, reach.get(read.index) ?? []);
    read.sentences.forEach((sentence, index) => {
      if (!hasWords(read, sentence)) return;
      const here = reached.get(index) ?? [];
      const judged = originOf({
        read,
        sentence,
        here,
        spoken: spoken.get(index) ?? [],
        silent: silent.get(read.index) ?? [],
        entities,
      });
      sentences.push(judged.origin);
      others.add(judged.named);
    });
    yield;
  }
  return summary(sentences, others.list(), entities);
}

function isBody(read: ReadBlock): boolean {
  return read.block.region === 'article' && BODY.has(read.block.role) && !isLabel(read);
}

/** Most tokens of a line that stands for itself. */
const LABEL_TOKENS = 7;

/** A short line without a stop ("March 31, 2026", "By AFP", "What comes next"): a date, byline or crosshead, no sentence. */
function isLabel({ block, tokens }: ReadBlock): boolean {
  return tokens.length <= LABEL_TOKENS && !/[.!?…。！？:]["'”’»」』)\]]*\s*$/.test(block.text);
}

/** A sentence with at least one word; a line of marks is none. */
function hasWords(read: ReadBlock, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at++) if (read.tokens[at]?.kind === 'word') return true;
  return false;
}

interface Reach extends Span {
  readonly attribution: Attribution;
}

/** Where each attribution stands: its own words and its statement, by block. */
function reachOf(attributions: readonly Attribution[]): ReadonlyMap<number, Reach[]> {
  const map = new Map<number, Reach[]>();
  const add = ({ block, start, end }: Located, attribution: Attribution): void => {
    const list = map.get(block);
    if (list) list.push({ start, end, attribution });
    else map.set(block, [{ start, end, attribution }]);
  };
  for (const one of attributions) {
    add(one, one);
    for (const part of one.content) add(part, one);
  }
  return map;
}

/** Attributions by the index of each sentence that they touch. */
function reachedSentences(read: ReadBlock, spans: readonly Reach[]): ReadonlyMap<number, Attribution[]> {
  const map = new Map<number, Attribution[]>();
  for (const { start, end, attribution } of spans) {
    for (let i = firstEndingAfter(read.sentences, start); (read.sentences[i]?.start ?? end) < end; i++) {
      const list = map.get(i);
      if (list) list.push(attribution);
      else map.set(i, [attribution]);
    }
  }
  return map;
}

interface Judged {
  readonly read: ReadBlock;
  readonly sentence: Sentence;
  readonly here: readonly Attribution[];
  readonly spoken: readonly Speech[];
  /** Where an outlet is named without a statement of its own: "The agency did not elaborate". */
  readonly silent: readonly Reach[];
  readonly entities: ReadonlyMap<string, LexEntity>;
}

/** A subject comes first: words that reach the page through a subject rest on it, whoever spoke them. */
function originOf(judged: Judged): { origin: SentenceOrigin; named: readonly Named[] } {
  const { read, sentence, here, entities } = judged;
  const at = { block: read.index, start: sentence.start, end: sentence.end };
  const subjects = here.filter((one) => entities.get(one.entity)?.role === 'subject');
  if (subjects.length > 0) {
    const ids = [...new Set(subjects.map((one) => one.entity))].sort();
    return { origin: { ...at, origin: 'subject', entities: ids, because: unique(subjects) }, named: [] };
  }
  const named = namedSources(judged);
  const known = named.flatMap(({ entity }) => entity ?? []);
  const because = named.flatMap((one) => one.because ?? []);
  const origin = named.length > 0 ? 'other' : 'none';
  return {
    origin: { ...at, origin, entities: [...new Set(known)].sort(), because },
    named: named.filter(isNameable),
  };
}

/** "its director general" names nobody whom a list of sources could show. */
function isNameable({ entity, words }: Named): boolean {
  return entity !== undefined || (words !== '' && !/^(?:its|his|her|their|его|её|ее|их)\s/i.test(words));
}

function unique(attributions: readonly Attribution[]): string[] {
  return [...new Set(attributions.map((one) => one.id))];
}

/** Context outlets of the dataset, and speakers by rule in the page's own words; pronouns name nobody. */
function namedSources(judged: Judged): Named[] {
  const { read, here, spoken } = judged;
  const outlets = here.map(
    (one): Named => ({
      words: wordsAt(read, one.source),
      entity: one.entity,
      because: one.id,
    }),
  );
  if (outlets.length > 0) return outlets;
  const speakers = spoken.filter(
    (one) => one.source !== null && !one.pronoun && !isSubject(judged, one.source),
  );
  return speakers.map((one) => ({
    words: shownName(read.block.text.slice(one.source?.start, one.source?.end), read.lang) ?? '',
  }));
}

/**
 * A subject outlet's own words are nobody else's, even where no attribution was made of them: "The KCNA report did not
 * say when", «Агентство не уточнило».
 */
function isSubject({ read, silent, entities }: Judged, source: Span): boolean {
  const meets = ({ start, end }: Span) => start < source.end && source.start < end;
  const named = read.mentions.filter(({ entity }) => entities.get(entity)?.role === 'subject');
  const quiet = silent.filter(({ attribution }) => entities.get(attribution.entity)?.role === 'subject');
  return named.some(meets) || quiet.some(meets);
}

function wordsAt(read: ReadBlock, at: Located): string {
  return at.block === read.index ? tidy(read.block.text.slice(at.start, at.end)) : '';
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Other sources in the order of their first sentence, with how many sentences rest on each. */
class Others {
  private readonly found = new Map<string, { words: string; entity?: string; sentences: number }>();

  add(named: readonly Named[]): void {
    const keys = named.map((one) => this.keyFor(one));
    for (const key of new Set(keys)) {
      const first = named[keys.indexOf(key)] as Named;
      const known = this.found.get(key);
      if (known) known.sentences++;
      else
        this.found.set(key, {
          words: first.words,
          ...(first.entity ? { entity: first.entity } : {}),
          sentences: 1,
        });
    }
  }

  /** "Konashenkov", "Mr. Konashenkov" after "the ministry's spokesman Igor Konashenkov" is the same, "Park" after "Park Won-gon". */
  private keyFor(named: Named): string {
    const name = named.words.replace(TITLE, '');
    const key = keyOf({ ...named, words: name });
    if (named.entity !== undefined || this.found.has(key) || !/^\p{Lu}\S+(?: \p{Lu}\S+)*$/u.test(name))
      return key;
    const known = [...this.found.keys()];
    const begun = known.filter((one) => one.startsWith(`${key} `));
    const whole = known.find((one) => one.endsWith(` ${key}`));
    return whole ?? (begun.length === 1 ? begun[0] : undefined) ?? key;
  }

  list(): OtherSource[] {
    return [...this.found.values()].filter((one) => one.words !== '' || one.entity !== undefined);
  }
}

/** Before a surname. */
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sir|Herr|Frau)\.? /;

function keyOf({ entity, words }: Named): string {
  return entity ?? words.toLowerCase();
}

function summary(
  sentences: readonly SentenceOrigin[],
  others: readonly OtherSource[],
  entities: ReadonlyMap<string, LexEntity>,
): Sourcing {
  const count = (origin: SentenceOrigin['origin']): number =>
    sentences.filter((one) => one.origin === origin).length;
  const onSubjects = count('subject');
  const onOthers = count('other');
  return {
    total: sentences.length,
    onSubjects,
    onOthers,
    unattributed: count('none'),
    bySubject: bySubject(sentences, entities),
    others,
    onlySubjects: onSubjects > 0 && onOthers === 0,
    sentences,
  };
}

/** Most sentences first, then by id. */
function bySubject(
  sentences: readonly SentenceOrigin[],
  entities: ReadonlyMap<string, LexEntity>,
): Sourcing['bySubject'] {
  const counts = new Map<string, number>();
  for (const { origin, entities: ids } of sentences) {
    if (origin !== 'subject') continue;
    for (const id of ids) if (entities.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const rows = [...counts].map(([entity, number]) => ({ entity, sentences: number }));
  return rows.sort((a, b) => b.sentences - a.sentences || (a.entity < b.entity ? -1 : 1));
}
