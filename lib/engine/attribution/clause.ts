/** One sentence as the rules see it: tokens with their word classes, mentions, quotations and cues. */
import type { ReadBlock, Sentence, Token } from '../reading.ts';
import type { Mention, Span } from '../types.ts';
import { type CueHit, type CueIndex, cuesAt } from './cues.ts';
import type { Profile } from './languages/profile.ts';

/** A sentence, ready for the rules. Token indexes are those of the block. */
export interface Clause {
  readonly read: ReadBlock;
  readonly index: number;
  readonly sentence: Sentence;
  readonly profile: Profile;
  readonly first: number;
  readonly end: number;
  /** Mentions inside the sentence, in order. */
  readonly mentions: readonly Mention[];
  token(at: number): Token | undefined;
  /** Word classes of a token; 0 outside the sentence. */
  cls(at: number): number;
  /** Which quotation a token stands in (-1: none); names in quotation marks count as outside. */
  region(at: number): number;
  /** Index into `mentions` of the mention that covers a token, or -1. */
  mentionAt(at: number): number;
  /** Cues that begin at a token, longest first. */
  cues(at: number): readonly CueHit[];
}

/** What {@link clauseOf} needs. */
export interface ClauseInput {
  readonly read: ReadBlock;
  readonly index: number;
  readonly profile: Profile;
  readonly cues: CueIndex;
  readonly mentions: readonly Mention[];
  /** Quotations of the block that stand for themselves (depth 0), in order. */
  readonly quotes: readonly Span[];
}

const none: readonly CueHit[] = [];

/** Prepares sentence `index` of a block. */
export function clauseOf(input: ClauseInput): Clause {
  const { read, index, profile, mentions } = input;
  const sentence = read.sentences[index] as Sentence;
  const { firstToken: first, endToken: end } = sentence;
  const size = end - first;
  const region = regionsOf(input, sentence);
  const covered = coverage(read.tokens, sentence, mentions);
  const classes = new Int32Array(size).fill(-1);
  const hits = new Array<readonly CueHit[] | undefined>(size);
  const inside = (at: number): boolean => at >= first && at < end;
  return {
    read,
    index,
    sentence,
    profile,
    first,
    end,
    mentions,
    token: (at) => (inside(at) ? read.tokens[at] : undefined),
    cls(at) {
      if (!inside(at)) return 0;
      const known = classes[at - first] as number;
      if (known >= 0) return known;
      const value = profile.classOf((read.tokens[at] as Token).folded);
      classes[at - first] = value;
      return value;
    },
    region: (at) => (inside(at) ? (region[at - first] as number) : -2),
    mentionAt: (at) => (inside(at) ? (covered[at - first] as number) : -1),
    cues(at) {
      if (!inside(at) || isCountry(read.tokens[at] as Token)) return none;
      const known = hits[at - first] ?? cuesAt(input.cues, read.tokens, at, end);
      hits[at - first] = known;
      return known;
    },
  };
}

/** "the United States": no verb of saying. */
function isCountry({ folded, capital }: Token): boolean {
  return capital && folded === 'states';
}

/** Number of the quotation each token stands in; a quotation that is only a name in marks is no region. */
function regionsOf({ read, quotes, mentions }: ClauseInput, sentence: Sentence): Int32Array {
  const region = new Int32Array(sentence.endToken - sentence.firstToken).fill(-1);
  let at = sentence.firstToken;
  for (let q = firstEndingAfter(quotes, sentence.start); q < quotes.length; q++) {
    const quote = quotes[q] as Span;
    if (quote.start >= sentence.end) break;
    if (isNameInMarks(quote, mentions, read.block.text)) continue;
    while (at < sentence.endToken && (read.tokens[at] as Token).start < quote.start) at++;
    while (at < sentence.endToken && (read.tokens[at] as Token).end <= quote.end)
      region[at++ - sentence.firstToken] = q;
  }
  return region;
}

/** «Интерфакс», "Tass", «Sputnik Грузия»: the marks hold a name and little else. */
function isNameInMarks(quote: Span, mentions: readonly Mention[], text: string): boolean {
  const m = mentions[firstEndingAfter(mentions, quote.start)];
  return (
    m !== undefined &&
    m.start >= quote.start &&
    m.end <= quote.end &&
    (quote.end - quote.start - (m.end - m.start) <= 4 ||
      /^[ -]\p{Lu}\p{L}{2,12}\P{L}{1,2}$/u.test(text.slice(m.end, quote.end)))
  );
}

/** Index of the first span that ends after `offset`, in spans that do not overlap. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function coverage(tokens: readonly Token[], sentence: Sentence, mentions: readonly Mention[]): Int32Array {
  const covered = new Int32Array(sentence.endToken - sentence.firstToken).fill(-1);
  let m = 0;
  for (let at = sentence.firstToken; at < sentence.endToken && m < mentions.length; at++) {
    const token = tokens[at] as Token;
    while (m < mentions.length && (mentions[m] as Mention).end <= token.start) m++;
    const mention = mentions[m];
    if (mention && mention.start < token.end && token.start < mention.end)
      covered[at - sentence.firstToken] = m;
  }
  return covered;
}

/** Span of tokens `[first, end)`. */
export function spanOf(clause: Clause, first: number, end: number): Span {
  const tokens = clause.read.tokens;
  return { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
}

/** True when no space stands between token `at` and the one before. */
export function touches(clause: Clause, at: number): boolean {
  return clause.token(at)?.start === clause.token(at - 1)?.end;
}

/** The mark at a token, or an empty string for words and numbers. */
export function markAt(clause: Clause, at: number): string {
  const token = clause.token(at);
  return token?.kind === 'punct' ? token.folded : '';
}
