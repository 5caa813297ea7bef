/** Who speaks, in a line of words: the noun phrase before or behind a verb of saying. */
import type { Profile } from '../attribution/languages/profile.ts';
import {
  ADV,
  AUTHORITY,
  AUX,
  BE,
  COMP,
  CONJ,
  DET,
  HEAD,
  NEG,
  PERSON,
  PERSON_PRONOUN,
  PREP,
  THIS,
  TIME,
} from '../attribution/word-class.ts';
import type { ReadBlock, Sentence, Token } from '../reading.ts';

/** One sentence on its way through the readers of speech. */
export interface Line {
  readonly read: ReadBlock;
  readonly index: number;
  readonly sentence: Sentence;
  readonly profile: Profile;
  readonly quoted: readonly boolean[];
  /** The first token that no speech before has taken. */
  readonly from: number;
}

/** Token range `[first, end)` of the block. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Longest noun phrase of a speaker, in tokens. */
const LONGEST = 14;

/** The noun phrase that ends before token `end`, over adverbs and an apposition; null when nobody speaks there. */
export function phraseLeft(line: Line, end: number): Range | null {
  let to = end;
  while (to > line.sentence.firstToken && has(line, to - 1, ADV | AUX | NEG | TIME)) to--;
  to = overApposition(line, to);
  let first = to;
  while (first > line.from && to - first < LONGEST && belongs(line, first - 1)) first--;
  while (first < to && (has(line, first, COMP | TIME | CONJ | PREP | THIS | ADV) || leads(line, first))) {
    if (has(line, first, PREP) && VERB_SECOND.test(line.read.lang)) return null;
    first++;
  }
  for (let at = first + 1; at < to; at++) {
    // "Park Won-gon said": a capital belongs to the name.
    const isVerb = has(line, at, AUX | BE) && !line.read.tokens[at]?.capital;
    if (isVerb || isPredicate(line, at)) to = at;
  }
  return accept(line, { first, end: to });
}

/** "Nach dem Treffen sagte …": where the verb comes second, nobody speaks before it behind a preposition. */
const VERB_SECOND = /^(?:de|nl|no|da|sv)$/;

/** Words that open a clause and belong to no name. */
const LINKS = new Set(
  'as but while although though when because if where since meanwhile however yet so also thus then now but как но хотя когда если поскольку пока так также ещё еще wahrend obwohl mientras tandis alors mentre enquanto'.split(
    ' ',
  ),
);

/** What a date in front of the speaker leaves behind: «в декабре 2013 года российские власти». */
const DATE =
  /^(?:январ|феврал|марта?$|марте$|апрел|ма[йяе]$|июн|июл|август|сентябр|октябр|ноябр|декабр|год[ау]?$)/;

/** A word before the speaker's first that is no part of the phrase: a mark, a conjunction, a date. */
function leads(line: Line, at: number): boolean {
  const token = line.read.tokens[at];
  if (!token) return false;
  if (token.kind !== 'word')
    return token.kind === 'punct' || DATE.test(line.read.tokens[at + 1]?.folded ?? '');
  return LINKS.has(token.folded) || (!token.capital && DATE.test(token.folded));
}

/** "the speakers disclosed … and [condemned]", "Kulik said [adding]": the phrase has ended before its verb. */
function isPredicate(line: Line, at: number): boolean {
  if (line.read.lang !== 'en') return false;
  const token = line.read.tokens[at] as Token;
  const before = line.read.tokens[at - 1] as Token;
  if (token.capital || before.kind !== 'word' || has(line, at - 1, DET | PREP | ADV)) return false;
  return (
    (token.folded.length > 4 && /[a-z]ed$/.test(token.folded)) || /^(?:said|says|told)$/.test(token.folded)
  );
}

/** "Putin, the president of Russia, said": to before the first comma. */
function overApposition(line: Line, to: number): number {
  const last = line.read.tokens[to - 1];
  if (last?.folded === ')') return backTo(line, to - 1, '(');
  if (last?.folded !== ',') return to;
  const open = backTo(line, to - 1, ',');
  return open > line.sentence.firstToken ? open : to;
}

/** Index of the nearest `mark` before token `from`, or the sentence's start. */
function backTo(line: Line, from: number, mark: string): number {
  for (let at = from - 1; at > line.sentence.firstToken && from - at < LONGEST; at--) {
    if (quotedAt(line, at)) break;
    if (line.read.tokens[at]?.folded === mark) return at;
  }
  return line.sentence.firstToken;
}

function belongs(line: Line, at: number): boolean {
  const token = line.read.tokens[at];
  if (!token || quotedAt(line, at)) return false;
  if (token.kind === 'punct') return /^[.'’\-&/]$/.test(token.folded) && tight(line, at);
  return !has(line, at, COMP) && (token.capital || !LINKS.has(token.folded));
}

/** "U.S.", "Jong-un": the mark touches the words on both sides. */
function tight(line: Line, at: number): boolean {
  const { tokens } = line.read;
  return tokens[at - 1]?.end === tokens[at]?.start;
}

/** The noun phrase that begins at token `first`; `any` where a preposition has announced it already. */
export function phraseRight(line: Line, first: number, any: boolean): Range | null {
  let from = first;
  while (from < line.sentence.endToken && has(line, from, TIME | ADV) && !startsName(line, from)) from++;
  if (any) from = overGermanNoun(line, from);
  let end = from;
  while (end < line.sentence.endToken && end - from < LONGEST - 4 && belongs(line, end)) {
    if (end > from && (has(line, end, TIME) || (has(line, end, PREP) && !startsName(line, end + 1)))) break;
    if (end > from && endsGerman(line, end)) break;
    end++;
  }
  if (end === line.sentence.endToken && line.read.tokens[end - 1]?.kind === 'punct') end--;
  if (!any && !startsSpeaker(line, from)) return null;
  return accept(line, { first: from, end });
}

const GERMAN_NOUNS =
  /^(?:angaben|auskunft|aussagen?|worten|darstellung|berichten|informationen|einschatzung)$/;

/** "nach [Angaben] des Ministeriums", "laut [Angaben von] Tass": the noun says nothing about who. */
function overGermanNoun(line: Line, from: number): number {
  const { tokens } = line.read;
  if (line.read.lang !== 'de' || !GERMAN_NOUNS.test(tokens[from]?.folded ?? '')) return from;
  return tokens[from + 1]?.folded === 'von' ? from + 2 : from + 1;
}

/** "laut Polizei [wurden] …": behind a German noun, a small word that is no article or preposition is the verb. */
function endsGerman(line: Line, at: number): boolean {
  const { tokens, lang } = line.read;
  const token = tokens[at] as Token;
  if (lang !== 'de' || token.kind !== 'word' || token.capital || !tokens[at - 1]?.capital) return false;
  return !has(line, at, DET | PREP | CONJ);
}

function startsName(line: Line, at: number): boolean {
  return line.read.tokens[at]?.capital === true && !has(line, at, TIME);
}

function startsSpeaker(line: Line, at: number): boolean {
  const token = line.read.tokens[at];
  if (!token) return false;
  return (
    token.capital ||
    has(line, at, PERSON_PRONOUN | AUTHORITY | PERSON | DET) ||
    line.profile.isSpeaker(token.folded)
  );
}

/** A speaker has a name, an office or is a pronoun. */
function accept(line: Line, range: Range): Range | null {
  if (range.end <= range.first) return null;
  if (range.end - range.first === 1 && has(line, range.first, PERSON_PRONOUN)) return range;
  if (/^(?:what|how|why|which|whatever)$/.test(line.read.tokens[range.first]?.folded ?? '')) return null;
  const head = { first: range.first, end: headEnd(line, range) };
  for (let at = head.first; at < head.end; at++) {
    const token = line.read.tokens[at] as Token;
    if (line.profile.isSpeaker(token.folded) || has(line, at, AUTHORITY | PERSON)) return range;
  }
  return isNamed(line, has(line, head.end - 1, HEAD) ? range : head) ? range : null;
}

/** In English the speaker stands before the first preposition: "access for generations of Russians" is none. */
function headEnd(line: Line, { first, end }: Range): number {
  if (line.read.lang !== 'en') return end;
  let at = first + 1;
  while (at < end && !(has(line, at, PREP) && !line.read.tokens[at]?.capital)) at++;
  return at;
}

/** A capital that is not only the sentence's own. */
export function isNamed(line: Line, range: Range): boolean {
  for (let at = range.first; at < range.end; at++) {
    const token = line.read.tokens[at] as Token;
    if (!token.capital || token.kind !== 'word') continue;
    if (at > line.sentence.firstToken) return true;
    if (!has(line, at, DET | PREP | PERSON_PRONOUN | ADV | COMP | TIME)) return true;
  }
  return false;
}

/** Is token `at` a word of one of the classes? */
export function has(line: Line, at: number, classes: number): boolean {
  const token = line.read.tokens[at];
  return token !== undefined && (line.profile.classOf(token.folded) & classes) !== 0;
}

/** Does token `at` stand inside a quotation? */
export function quotedAt(line: Line, at: number): boolean {
  return line.quoted[at - line.sentence.firstToken] === true;
}
