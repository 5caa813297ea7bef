/** Reported speech in languages that put spaces between words and have a word list in `attribution/languages`. */
import { type CueHit, cuesAt, cuesFor } from '../attribution/cues.ts';
import { profileFor } from '../attribution/languages/table.ts';
import { COMP, DET, PERSON_PRONOUN, PREP } from '../attribution/word-class.ts';
import type { LexCue, Lexicon } from '../lexicon.ts';
import type { ReadBlock, Token } from '../reading.ts';
import type { Span } from '../types.ts';
import { has, isNamed, type Line, phraseLeft, phraseRight, quotedAt, type Range } from './speaker-phrase.ts';
import { inQuotation, type Speech, trimmed } from './speech-span.ts';

/** Words that are a cue only as verbs: "the United States", "a report", "state media". */
const nouns = new Set(
  'state states report reports claim claims note notes show shows quote quotes list lists name names put release releases broadcast call calls charge charges post posts comment comments issue issues offer offers estimate estimates project projects'.split(
    ' ',
  ),
);

/** Speech in sentence `index`; the first two cues that have a speaker. */
export function spacedSpeech(read: ReadBlock, index: number, lexicon: Lexicon): readonly Speech[] {
  const profile = profileFor(read.lang);
  const sentence = read.sentences[index];
  if (!profile || !sentence) return [];
  const { firstToken, endToken } = sentence;
  const quoted = read.tokens.slice(firstToken, endToken).map((token) => inQuotation(read, token.start));
  let line: Line = { read, index, sentence, profile, quoted, from: firstToken };
  const cues = cuesFor(lexicon, profile.data.lang);
  const found: Speech[] = [];
  for (let at = firstToken; at < endToken && found.length < 2; at++) {
    if (quoted[at - firstToken]) continue;
    const hit =
      cuesAt(cues, read.tokens, at, endToken).find((one) => SLOTS.has(one.cue.slot) && !one.cue.negative) ??
      germanSo(line, at);
    const speech = hit && (hit.cue.slot === 'before' ? bySource(line, hit) : byVerb(line, hit));
    if (!speech) continue;
    found.push(speech);
    at = (hit?.end ?? at + 1) - 1;
    line = { ...line, from: at + 1 };
  }
  return found;
}

const so: LexCue = { id: 'de.before.so', lang: 'de', slot: 'before', forms: ['so'] };

/** "…, so der Kremlchef." */
function germanSo({ read, sentence }: Line, at: number): CueHit | undefined {
  if (read.lang !== 'de' || read.tokens[at]?.folded !== 'so' || read.tokens[at - 1]?.folded !== ',')
    return undefined;
  const next = read.tokens[at + 1];
  const names = next?.capital || /^(?:der|die|das|ein|eine)$/.test(next?.folded ?? '');
  return names && sentence.endToken - at < 12 ? { cue: so, first: at, end: at + 1 } : undefined;
}

const SLOTS = new Set(['subject', 'before', 'to']);

/** "According to the ministry, …". */
function bySource(line: Line, hit: CueHit): Speech | null {
  const source = phraseRight(line, hit.end, true);
  if (!source) return null;
  const words = spanOf(line, source);
  const cue = spanOf(line, hit);
  const content = pieces(line, { start: cue.start, end: words.end });
  return { ...base(line, 'speech.before', source), source: words, cue, content };
}

/** "Peskov said …", "…, said Peskov", «заявил Песков». */
function byVerb(line: Line, hit: CueHit): Speech | null {
  const left = phraseLeft(line, hit.first);
  if (isNoun(line, hit, left)) return null;
  const source = inverted(line, hit, left) ?? left;
  if (!source) return null;
  const cue = spanOf(line, hit);
  const words = spanOf(line, source);
  const taken = { start: Math.min(cue.start, words.start), end: Math.max(cue.end, words.end) };
  if (
    hit.cue.weak &&
    !judges(line, hit, left) &&
    !opensStatement(line, hit.end) &&
    !line.quoted.includes(true)
  )
    return null;
  return { ...base(line, 'speech.verb', source), source: words, cue, content: contentOf(line, hit, taken) };
}

/**
 * The speaker behind the verb. Where one stands before it as well, only a comma between that one and the verb, and a
 * mark behind the phrase, speak for the inversion: "…, /TASS/. The sides agreed, said a delegate."
 */
function inverted(line: Line, hit: CueHit, left: Range | null): Range | null {
  const { tokens } = line.read;
  if (!mayInvert(line, hit) || (left && tokens[hit.first - 1]?.folded !== ',')) return null;
  const right = phraseRight(line, hit.end, false);
  if (!right || !left) return right;
  return right.end === line.sentence.endToken || tokens[right.end]?.kind === 'punct' ? right : null;
}

/** Verbs that put something on show, and say nothing by themselves. */
const shows =
  /^(?:show|reveal|publish|release|carr(?:y|ie)|air|broadcast|ran$|feature|found$|find|detail|list|identif|name|issue|obtain|uncover|put|gave|offer|interview|track|project|display|rate|rank|tied|fact|break|broke|опублик|публику|показ|распростран|обнарод|транслир|демонстр|продемонстр|выпуст|озвуч|раскры|узна|выясн)/;

/** "Moscow accused Kyiv of …", "Peskov denied …": the speaker's judgement, without "that" or quotation marks. */
function judges(line: Line, hit: CueHit, left: Range | null): boolean {
  return left !== null && isNamed(line, left) && !shows.test(line.read.tokens[hit.first]?.folded ?? '');
}

function base(
  line: Line,
  rule: string,
  source: Range,
): Pick<Speech, 'rule' | 'sentence' | 'named' | 'pronoun'> {
  const tokens = line.read.tokens.slice(source.first, source.end);
  const pronoun = tokens.length === 1 && has(line, source.first, PERSON_PRONOUN);
  return {
    rule: `${rule}.${line.read.lang}`,
    sentence: line.index,
    named: !pronoun && isNamed(line, source),
    pronoun,
  };
}

/** A word that is no verb here: "the report", "state media", "United States". */
function isNoun(line: Line, hit: CueHit, left: Range | null): boolean {
  const token = line.read.tokens[hit.first] as Token;
  if (isAttributive(line, hit.first)) return true;
  if (hit.end - hit.first > 1 || !nouns.has(token.folded))
    return token.capital && hit.first > line.sentence.firstToken;
  if (token.capital || !left) return true;
  return has(line, hit.first - 1, DET | PREP) || !opensStatement(line, hit.end);
}

/** "so-called", "each country's alleged role", "the reported deal": an adjective before its noun. */
function isAttributive(line: Line, at: number): boolean {
  const before = line.read.tokens[at - 1];
  if (!before || at === line.sentence.firstToken) return false;
  if (/^[-‐–]$/.test(before.folded)) return before.end === line.read.tokens[at]?.start;
  return before.folded === "'s" || (has(line, at - 1, DET) && !has(line, at - 1, PERSON_PRONOUN));
}

/** "that", a colon or a quotation follows within three tokens. */
function opensStatement(line: Line, at: number): boolean {
  for (let i = at; i < at + 3 && i < line.sentence.endToken; i++) {
    if (quotedAt(line, i) || has(line, i, COMP) || line.read.tokens[i]?.folded === ':') return true;
  }
  return false;
}

/** In English "said Peskov" needs a comma, a quotation or the sentence's start before it. */
function mayInvert(line: Line, hit: CueHit): boolean {
  if (!line.profile.data.strictInversion) return true;
  if (hit.first === line.sentence.firstToken) return true;
  const before = line.read.tokens[hit.first - 1];
  return before?.kind === 'punct' || quotedAt(line, hit.first - 1);
}

/** Before the speaker where a comma or quotation says so, behind the cue otherwise. */
function contentOf(line: Line, hit: CueHit, taken: Span): Span[] {
  const { text } = line.read.block;
  const before = text.slice(line.sentence.start, taken.start).trimEnd();
  const left = trimmed(text, { start: line.sentence.start, end: taken.start });
  const closes = /[,"”»“’'—–-]$/.test(before) && left !== null && left.end - left.start > 8;
  const right = trimmed(text, { start: taken.end, end: line.sentence.end });
  const opens = right !== null && (opensStatement(line, hit.end) || !closes);
  return [...(closes && left ? [left] : []), ...(opens && right ? [right] : [])];
}

function pieces(line: Line, taken: Span): Span[] {
  const { text } = line.read.block;
  const left = trimmed(text, { start: line.sentence.start, end: taken.start });
  const right = trimmed(text, { start: taken.end, end: line.sentence.end });
  return [left, right].filter((part): part is Span => part !== null);
}

function spanOf(line: Line, range: Range): Span {
  const { tokens } = line.read;
  return { start: (tokens[range.first] as Token).start, end: (tokens[range.end - 1] as Token).end };
}
