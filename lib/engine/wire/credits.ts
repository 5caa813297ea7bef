/** Photo and video credits: in captions, credit lines, metadata and inside running text. */
import { provisionalId } from '../finding-id.ts';
import { firstFrom, isCovered } from '../spans.ts';
import type { Credit, Mention, SourceRef, Span } from '../types.ts';
import { type CreditLine, parseCredit } from './credit-line.ts';
import { evidenceOf, isPainted, isSubject, locate, type WireInput } from './finding.ts';
import { lineAround } from './line.ts';

/** Metadata fields that hold nothing but credits. */
const CREDIT_FIELD = /credit|copyright|(?:image|photo|video|associatedmedia)\S*(?:creator|author|provider)/i;
/** Words that begin a caption where the page does not say so. */
const CAPTION =
  /^[\s(（]*(?:图为|圖為|资料图|資料圖|[▲△▼▽]|사진은|写真は|На (?:фото|снимке)|На фот[оі]|Sur la photo|Photo shows|FILE PHOTO)/u;
/** "기관지(…·…)라는": brackets inside a sentence. */
const PARTICLE = /^(?:이?라[는고]|은|는|을|를|의|와|과|에서?|로)(?=[\s,.])/;
const LONGEST = 160;
const OPEN = new Set('([（［【<〈');
const CLOSE = new Set(')]）］】>〉');

/** Credits in order, one for each credit line; empty when no name stands in one. `taken` are spans of other wire marks. */
export function readCredits(input: WireInput, taken: readonly Span[]): Credit[] {
  const found: Credit[] = [];
  for (const mention of input.read.mentions) {
    if (input.entities.get(mention.entity)?.kind === 'person') continue;
    if (mention.generic || mention.start < (found.at(-1)?.end ?? 0) || isCovered(taken, mention)) continue;
    const line = creditLineAt(input, mention);
    if (line && line.start <= (found.at(-1)?.start ?? -1)) found.pop();
    if (line) found.push(creditOf(input, line));
  }
  return found;
}

/** The credit line around a name: the brackets, the end of the line, or what a word such as "Photo:" begins. */
function creditLineAt(input: WireInput, mention: Mention): CreditLine | null {
  const { block, mentions } = input.read;
  const { text, role, where } = block;
  const field = role === 'credit' || (role === 'meta' && CREDIT_FIELD.test(where ?? ''));
  const line = lineAround(text, mention);
  const picture =
    field || role === 'caption' || role === 'meta' || CAPTION.test(text.slice(line.start, line.start + 12));
  const inBrackets = bracketsAround(text, mention);
  if (inBrackets && !PARTICLE.test(text.slice(inBrackets.end + 1, inBrackets.end + 6))) {
    const parsed = parseCredit(text, inBrackets, mentions, {
      picture: picture && !repeatsName(input, inBrackets),
      brackets: true,
    });
    if (parsed) return withBrackets(text, parsed, inBrackets);
  }
  for (const start of segmentStarts(text, line.start, mention.start)) {
    const end = segmentEnd(text, mention.end, line.end);
    if (end - start > LONGEST) continue;
    const atEnd =
      (picture && start === line.start) ||
      end >= line.end ||
      /^[\s*_.|｜)\]）】]*(?:$|ATTENTION EDITORS|THIS IMAGE)/.test(text.slice(end, line.end));
    const parsed = parseCredit(text, { start, end }, mentions, {
      picture: (picture && atEnd) || (end >= line.end && behindEastAsianStop(text, line.start, start)),
      brackets: false,
      atEnd,
    });
    if (parsed) return parsed;
  }
  return field
    ? parseCredit(text, { start: line.start, end: line.end }, mentions, {
        picture: true,
        brackets: false,
        any: true,
      })
    : null;
}

/** "Korean Central News Agency (KCNA)": brackets right behind a name of the same outlet explain it. */
function repeatsName({ read }: WireInput, brackets: Span): boolean {
  const first = firstFrom(read.mentions, brackets.start);
  const inside = read.mentions[first];
  const before = read.mentions[first - 1];
  return before !== undefined && before.entity === inside?.entity && brackets.start - before.end <= 3;
}

/** The inside of the innermost brackets around a name on its line, or null. */
function bracketsAround(text: string, at: Span): Span | null {
  let start = at.start;
  while (start > 0 && at.start - start < LONGEST && !OPEN.has(text[start - 1] as string)) {
    if (text[start - 1] === '\n' || CLOSE.has(text[start - 1] as string)) return null;
    start--;
  }
  let end = at.end;
  while (end < text.length && end - at.end < LONGEST && !CLOSE.has(text[end] as string)) {
    if (text[end] === '\n' || OPEN.has(text[end] as string)) return null;
    end++;
  }
  return start > 0 && OPEN.has(text[start - 1] as string) && CLOSE.has(text[end] ?? '')
    ? { start, end: withoutNotice(text, at.end, end) }
    : null;
}

/** "[타스 연합뉴스 자료사진. 재판매 및 DB 금지]": the ban on reuse is no part of the credit. */
function withoutNotice(text: string, from: number, end: number): number {
  const notice = /\.\s?(?:재판매|국내에서만|재배포|무단|DB)/.exec(text.slice(from, end));
  return notice ? from + notice.index : end;
}

function withBrackets(text: string, line: CreditLine, brackets: Span): CreditLine {
  const whole = text.slice(brackets.start, line.start).trim() === '';
  return whole
    ? {
        ...line,
        start: brackets.start - 1,
        end: CLOSE.has(text[brackets.end] ?? '') ? brackets.end + 1 : brackets.end,
      }
    : { ...line, end: brackets.end };
}

/** Where a credit may begin before the name: behind the last stop, at the last credit word, at the head of the line. */
function segmentStarts(text: string, lineStart: number, nameStart: number): number[] {
  const before = text.slice(lineStart, nameStart);
  const stop =
    /^.*(?:[.!?。！？…][”"'»)）\]]*\s|[。！？][”」』）]*|[*|｜©ⓒ]|\s[—–]\s|\s\/\s(?=фото|photo|foto))/isu.exec(
      before,
    );
  const afterStop = stop ? lineStart + stop[0].length - (/[©ⓒ]$/u.test(stop[0]) ? 1 : 0) : lineStart;
  return [...new Set([afterStop, lineStart])].map(
    (start) => start + (/^[\s*_]*/.exec(text.slice(start, nameStart))?.[0].length ?? 0),
  );
}

/** "…，众人起立鼓掌。塔斯社" at the end of a line: captions of the Chinese press close with the agency alone. */
function behindEastAsianStop(text: string, lineStart: number, start: number): boolean {
  return start > lineStart + 6 && /[。！？][”」』）]*\s?$/u.test(text.slice(start - 3, start));
}

/** A credit ends at a stop, a mark-up sign, a bracket or the end of the line. */
function segmentEnd(text: string, nameEnd: number, lineEnd: number): number {
  const tail = text.slice(nameEnd, lineEnd);
  const stop = /[.!?。！？](?:\s|$)|\*\*|[()（）[\]【】]|[｜]|\s(?:ATTENTION EDITORS|THIS IMAGE)\b/u.exec(
    tail,
  );
  const end = stop ? nameEnd + stop.index : lineEnd;
  return end - (/\s*$/.exec(text.slice(nameEnd, end))?.[0].length ?? 0);
}

function creditOf(input: WireInput, line: CreditLine): Credit {
  const at = locate(input, line);
  const main =
    line.mentions.find((mention) => isSubject(input.entities, mention.entity)) ??
    (line.mentions[0] as Mention);
  return {
    ...at,
    kind: 'credit',
    id: provisionalId('credit', at, main.entity),
    entity: main.entity,
    via: viaOf(input, line, main),
    painted: isPainted(input, main.entity),
    evidence: evidenceOf(input, `wire.credit.${line.rule}`, {
      mentions: line.mentions,
      confidence: line.rule === 'field' ? 'medium' : 'high',
      wrongIf: 'wrongIf.creditOfOther',
    }),
  };
}

/** "via X" names the distributor; else another outlet of the line, the one behind the main one first. */
function viaOf(input: WireInput, line: CreditLine, main: Mention): SourceRef | null {
  if (line.via && line.via.start !== main.start) return refOf(input, line.via);
  const others = line.mentions.filter(
    (mention) => mention.entity !== main.entity && !isSubject(input.entities, mention.entity),
  );
  const other = others.find((mention) => mention.start > main.start) ?? others[0];
  return other ? refOf(input, other) : null;
}

function refOf(input: WireInput, mention: Span & { readonly entity?: string }): SourceRef {
  const words = input.read.block.text.slice(mention.start, mention.end);
  return { ...(mention.entity ? { entity: mention.entity } : {}), words, at: locate(input, mention) };
}
