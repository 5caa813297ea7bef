/** What is said: the stretches of a sentence that an attribution covers, how they are quoted, and which quotation comes first. */
import { lastUpTo } from '../spans.ts';
import { foldText } from '../text/fold.ts';
import type { Attribution, Span } from '../types.ts';
import { firstEndingAfter } from './clause.ts';
import type { Draft } from './draft.ts';
import { quotesOf } from './language-quotes.ts';

/** A quotation with its inner span. */
export interface Quoted extends Span {
  readonly inner: Span;
}

/** Content of one attribution inside its sentence. */
export interface Content {
  readonly spans: readonly Span[];
  readonly type: Attribution['type'];
  readonly quote: Span | null;
}

/** Where source and cue stand and what to keep of the rest. */
export interface ContentInput {
  readonly text: string;
  readonly lang: string;
  readonly sentence: Span;
  readonly source: Span;
  readonly cue: Span | null;
  readonly side: Draft['side'];
  readonly silent: boolean;
  /** The statement stands between source and cue (Korean, Japanese). */
  readonly between: boolean;
  /** The outlet is the channel: who speaks stands before it. */
  readonly told?: boolean;
  /** Quotations of depth 0 of the block that are statements or terms, not mere names; in order. */
  readonly quotes: readonly Quoted[];
  /** Where reporting verbs outside quotations begin, the first few. */
  readonly verbs?: readonly number[];
  /** Words of circumstance (dates, "in a statement"), folded: they are no statement. */
  readonly isSmall: (folded: string) => boolean;
  /** A whole stretch before a quotation that only leads it in. */
  readonly leads?: (stretch: string, behind: string) => boolean;
  /** A second speaker stands inside the content (`according to TASS, X said "…"`). */
  readonly nested: boolean;
}

/** The content of an attribution; `none` with no spans for a source named without a statement. */
export function contentOf(input: ContentInput): Content {
  if (input.silent || input.side === 'none') return { spans: [], type: 'none', quote: null };
  const dash = dashSpeech(input);
  if (dash) return { spans: [dash], type: 'direct', quote: dash };
  const spans = sides(input)
    .map((span) => trimmed(input.text, span, input.quotes))
    .filter((span) => span.end > span.start);
  if (spans.length === 0) return { spans, type: 'indirect', quote: null };
  return { spans, ...quotationOf(spans, input) };
}

function sides(input: ContentInput): Span[] {
  const { sentence, source, cue, side } = input;
  const first = cue && cue.start < source.start ? cue : source;
  const last = cue && cue.end > source.end ? cue : source;
  const left = { start: sentence.start, end: first.start };
  const right = { start: last.end, end: sentence.end };
  if (/^\s*[:：]/.test(input.text.slice(right.start, right.start + 3)) && opensWithQuote(input, right))
    return [behindColon(input, right)];
  const middle = input.between && last.start - first.end > 4 ? [{ start: first.end, end: last.start }] : [];
  const more =
    holdsQuote(input.quotes, right) && !RELATIVE.test(input.text.slice(right.start, right.start + 12));
  if (side === 'left') {
    const spoken = DASH_SPEECH.has(input.lang) ? trimmed(input.text, left, []).end : 0;
    const end = quotationBefore(input, spoken) ?? left.end;
    return more ? [{ ...left, end }, right] : [{ ...left, end }];
  }
  if (side === 'right') return [behindColon(input, right)];
  const quoted = quotationBefore(input, first.start);
  if (quoted !== undefined) return more ? [{ ...left, end: quoted }, right] : [{ ...left, end: quoted }];
  if (side !== 'around') return [];
  const [between] = middle;
  if (between && quotesOf(input.lang)?.closes?.test(input.text.slice(between.start, between.end)))
    return holdsQuote(input.quotes, right) ? [between, right] : [between];
  return isSpeaker(input, left) ? [...middle, right] : [left, ...middle, right];
}

/** ", which added that …": a statement of its own. */
const RELATIVE = /^\s?,\s(?:which|que|qui|che|котор|як)/;

/** Korean "시장은" before the outlet that was told: the speaker alone is no statement. */
function isSpeaker({ text, between, told, quotes }: ContentInput, { start, end }: Span): boolean {
  if (!between || !told || end - start > 60 || holdsQuote(quotes, { start, end })) return false;
  return /[가-힣](?:은|는|이|가)\s*$/.test(text.slice(start, end));
}

/** "declared to TASS: “…”": nothing but the colon parts the quotation from what leads it in. */
function opensWithQuote({ text, quotes }: ContentInput, span: Span): boolean {
  const quote = quotes[firstEndingAfter(quotes, span.start)];
  return quote !== undefined && /^\s*[:：]\s*$/.test(text.slice(span.start, quote.start));
}

/** "“…,” a source told Interfax": end of a quotation that only its speaker parts from the cue at `until`. */
function quotationBefore(
  { text, quotes, sentence, nested }: ContentInput,
  until: number,
): number | undefined {
  const quote = lastUpTo(quotes, until - 1);
  if (!quote || quote.end > until || quote.start < sentence.start || until - quote.end > 110)
    return undefined;
  const first = quote.start - sentence.start <= 2 && nested;
  if (first && /^\s*[,.]?\s*[—–-]?\s*[^;:."“”«»]*$/.test(text.slice(quote.end, until))) return quote.end;
  return /^\s*[,.]?\s*[—–-]?\s*[^,;:."“”«»]*$/.test(text.slice(quote.end, until)) ? quote.end : undefined;
}

function holdsQuote(quotes: readonly Quoted[], span: Span): boolean {
  const quote = quotes[firstEndingAfter(quotes, span.start)];
  return quote !== undefined && quote.start >= span.start && quote.end <= span.end;
}

/** "said in a statement: “…”": what stands before the colon is circumstance. */
function behindColon({ text, quotes }: ContentInput, span: Span): Span {
  const colon = /^[^:："“«]{0,60}[:：]\s*/.exec(text.slice(span.start, Math.min(span.end, span.start + 64)));
  const start = span.start + (colon?.[0].length ?? 0);
  return colon && holdsQuote(quotes, { start, end: span.end }) ? { start, end: span.end } : span;
}

const DASH_SPEECH = new Set(['no', 'nb', 'nn', 'da', 'sv', 'fr', 'es', 'it', 'pt', 'pl', 'ru', 'uk', 'fi']);

/** "– It is so, says X to KCNA": a sentence that begins with a dash is speech up to the comma before the cue. */
function dashSpeech(input: ContentInput): Span | undefined {
  const { text, lang, sentence, source, cue, side } = input;
  if (!DASH_SPEECH.has(lang) || side === 'right' || side === 'previous') return undefined;
  const lead = /^[-–—]\s+/.exec(text.slice(sentence.start, sentence.start + 4))?.[0].length ?? 0;
  if (lead === 0) return undefined;
  const start = sentence.start + lead;
  const last = Math.min(source.start, cue?.start ?? source.start);
  for (const until of [...(input.verbs ?? []), last]) {
    const end = until > last ? null : /(?:[,!?.…]\s*[-–—]?|\s[-–—])\s*$/.exec(text.slice(start, until));
    if (end) return { start, end: start + end.index };
  }
  const spoken = /[,!?…]\s[–—]\s[^,]*$/.exec(text.slice(start, last));
  return spoken ? { start, end: start + spoken.index } : undefined;
}

/** Without the punctuation around it, but with a quotation mark that belongs to a quotation inside. */
function trimmed(text: string, span: Span, quotes: readonly Quoted[]): Span {
  let { start, end } = span;
  const lead = EDGE_START.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
  start += lead;
  const quote = quotes[firstEndingAfter(quotes, span.start)];
  if (quote && quote.start >= span.start && quote.start < start) start = quote.start;
  const tail = EDGE_END.exec(text.slice(Math.max(start, end - 24), end))?.[0].length ?? 0;
  end -= tail;
  return { start, end: Math.max(start, end) };
}

const EDGE_START = /^[\s,;:.!?–—\-"'”’»›）)」』。，、]+/;
const EDGE_END = /[\s,;:–—\-(（]+$/;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Korean and Japanese particles that close a quotation. */
const QUOTING = /^(?:이?라고(?:도|는)?|이?라며|이?라면서|고(?:도|는|만)?|며|면서|(?:など)?と)/;

/** "denounced a “…”", « a dénoncé une « … » »: what is quoted is a term of the sentence. */
const ARTICLE =
  /(?:^|[\s(])(?:an?|the|une?|la|les?|l['’]|das|de[rmns]|die|eine?[rmns]?|el|los|las|una|los|il|gli|uma?|os|as|its|their)\s?$/i;

/** Chinese: somebody's name and verb right before the quotation. */
const SPOKEN = /^[，,]?\s?[^，。]{2,20}(?:表示|[说說]|[称稱]|指出|[强強][调調])[，：:,]?\s?$/;

/** What leads into a quotation that is only part of a clause: ", that …", "was “…”". */
const PARTLY =
  /[，,]\s?\S|(?:\s|^)(?:that|que|qu['’]|dass|che|że|что)\s?\S|(?:\s|^)(?:is|are|was|were|be|been|being|as|of|and|to|est|sont|était|être|comme|es|era|fue|ser|como|ist|sind|war|sei|seien|als|è|sono|come|jest|był|jako|на|в|о|с|как|за|для|по|и|от|из)\s*$/i;

/** Quotations looked at in one statement. */
const MOST = 40;

/** Type and first quotation of content spans. */
export function quotationOf(
  spans: readonly Span[],
  input: Pick<ContentInput, 'text' | 'quotes' | 'nested' | 'isSmall' | 'leads'>,
): Omit<Content, 'spans'> {
  let quotedLength = 0;
  let length = 0;
  // Counted only where something is quoted.
  const unquoted: Span[] = [];
  // Quotations, each with the number of stretches before it.
  const led: { readonly until: number; readonly quote: Quoted }[] = [];
  let first: Quoted | null = null;
  let seen = 0;
  for (const span of spans) {
    length += span.end - span.start;
    let at = span.start;
    for (let q = firstEndingAfter(input.quotes, span.start); q < input.quotes.length; q++) {
      const quote = input.quotes[q] as Quoted;
      if (quote.start >= span.end || ++seen > MOST) break;
      unquoted.push({ start: at, end: quote.start });
      quotedLength += Math.min(quote.end, span.end) - Math.max(quote.start, span.start);
      first ??= quote;
      led.push({ until: unquoted.length, quote });
      at = quote.end + (QUOTING.exec(input.text.slice(quote.end, quote.end + 6))?.[0].length ?? 0);
    }
    unquoted.push({ start: at, end: span.end });
  }
  if (!first) return { type: 'indirect', quote: null };
  const share = quotedLength / (length || 1);
  const before = input.text.slice(
    (spans.find((span) => span.end > (first?.start ?? 0)) ?? (spans[0] as Span)).start,
    first.start,
  );
  // "called the report “a joke”": what begins small behind words of ours is part of their sentence.
  const whole =
    !/\p{L}{4}/u.test(before) || !/^\p{Ll}/u.test(input.text.slice(first.inner.start, first.inner.start + 2));
  const direct =
    (!unquoted.some(
      (span, i) => saysMore(input, span) && !leadsIn(input, span, led.find(({ until }) => i < until)?.quote),
    ) &&
      !ARTICLE.test(input.text.slice(Math.max(0, first.start - 8), first.start))) ||
    (input.nested && share >= 0.5 && (SPOKEN.test(before) || !PARTLY.test(before)));
  return { type: whole && direct ? 'direct' : 'mixed', quote: first.inner };
}

/** "29일 브리핑에서 “…”": the stretch only leads into the quotation behind it. */
function leadsIn(
  { text, leads }: Pick<ContentInput, 'text' | 'leads'>,
  { start, end }: Span,
  quote: Quoted | undefined,
): boolean {
  if (!quote || !leads) return false;
  return leads(text.slice(start, Math.min(end, start + 240)), text.slice(quote.end, quote.end + 12));
}

/** True when a word of the span's beginning is more than circumstance. */
function saysMore({ text, isSmall }: Pick<ContentInput, 'text' | 'isSmall'>, { start, end }: Span): boolean {
  if (end <= start || (end - start <= 48 && isSmall(text.slice(start, end).trim()))) return false;
  for (const [word] of text.slice(start, Math.min(end, start + 240)).matchAll(WORDS)) {
    if (!isSmall(foldText(word))) return true;
  }
  return false;
}

/** Quotations that state something: not a name in marks, not a title after its kind ("the ship “Kursk”"). */
export function statementQuotes(
  text: string,
  lang: string,
  quotes: readonly Quoted[],
  mentions: readonly Span[],
): Quoted[] {
  return quotes.filter((quote) => {
    const inner = text.slice(quote.inner.start, quote.inner.end).trim();
    if (inner === '' || isMention(quote, inner, mentions)) return false;
    return quotesOf(lang)?.states(text, quote, inner) ?? !isTitle(text, quote, inner);
  });
}

function isMention(quote: Quoted, inner: string, mentions: readonly Span[]): boolean {
  const m = mentions[firstEndingAfter(mentions, quote.start)];
  return (
    m !== undefined && m.start >= quote.start && m.end <= quote.end && m.end - m.start >= inner.length - 4
  );
}

/** A name in marks after a noun, at most four words, or a single word that is no small one in Latin letters. */
function isTitle(text: string, quote: Quoted, inner: string): boolean {
  if (inner.length > 60 || /[.!?…]$/.test(inner)) return false;
  const words = inner.split(/\s+/);
  if (words.length === 1) return !/^[a-z]{4}/.test(inner);
  const behindWord = /[\p{L}\p{N}]\s$/u.test(text.slice(Math.max(0, quote.start - 2), quote.start));
  if (words.length > 4 || !(behindWord || opensAsName(text, quote))) return false;
  const titled = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return /^\p{Script=Cyrillic}/u.test(inner) ? /^\p{Lu}/u.test(inner) : titled === words.length;
}

/** «Вечерний берег» пишет: marks at the head of a sentence that a word follows at once. */
function opensAsName(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|[.!?\n]\s?)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s\p{Ll}/u.test(text.slice(end, end + 2))
  );
}
