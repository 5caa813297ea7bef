/** Datelines of wire copy: place, date and agency mark at the head of a line. */
import { provisionalId } from '../finding-id.ts';
import type { Dateline, Mention, Span } from '../types.ts';
import { type DatelineRule, datelineRules, titleSuffix } from './dateline-rules.ts';
import { evidenceOf, isPainted, locate, type WireInput } from './finding.ts';
import { type Line, lineAround } from './line.ts';

/** The name stands at most so far behind the head of its line. */
const HEAD_LENGTH = 110;

/** Datelines in order, at most one a line; empty when no name stands in one. */
export function readDatelines(input: WireInput): Dateline[] {
  const found: Dateline[] = [];
  let last = 0;
  for (const mention of input.read.mentions) {
    const dateline = mention.generic || mention.start < last ? null : datelineAt(input, mention, last);
    if (dateline) found.push(dateline);
    last = Math.max(last, dateline?.end ?? mention.end);
  }
  return found;
}

/** `last` is the end of the name before: a second name of a line opens no dateline. */
function datelineAt(input: WireInput, mention: Mention, last: number): Dateline | null {
  const { text } = input.read.block;
  const line = copyStart(text, lineAround(text, mention), mention.start);
  const before = text.slice(line.start, mention.start);
  const behind = text.slice(mention.end, Math.min(text.length, mention.end + 80));
  if (
    line.startsLine &&
    last <= line.start &&
    before.length <= HEAD_LENGTH &&
    input.read.block.role !== 'headline'
  ) {
    for (const rule of datelineRules) {
      const found = fitRule(rule, before, behind, text.slice(mention.start, mention.end));
      if (found)
        return datelineOf(input, mention, rule, {
          ...found,
          start: line.start + found.start,
          end: mention.end + found.end,
        });
    }
  }
  const suffix = fitRule(titleSuffix, before.slice(-4), behind, '');
  if (!suffix || before.length < 12) return null;
  return datelineOf(input, mention, titleSuffix, { start: mention.start, end: mention.end + suffix.end });
}

/** The line from a place in capitals on: crawled text runs a title and the copy behind it together ("… rises MOSCOW, May 3 (TASS) -"). */
function copyStart(text: string, line: Line, name: number): Line {
  const from = Math.max(line.start, name - 60);
  const at = COPY.exec(text.slice(from, name))?.index ?? 0;
  return at > 0 && /\p{Ll}/u.test(text.slice(line.start, from + at))
    ? { ...line, start: from + at, startsLine: true }
    : line;
}

/** Only with a date. */
const COPY = /(?<=[\s"“])\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*[,.] ?[\p{L} ]{0,12}\d{1,2}[^\n«»()/]{0,14}[(/]?$/u;

interface Fit extends Span {
  readonly place?: string;
}

/** Offsets of the dateline: `start` in `before`, `end` in `behind`. */
function fitRule(rule: DatelineRule, before: string, behind: string, name: string): Fit | null {
  if (rule.sign?.test(before) === false) return null;
  const head = rule.before.exec(before);
  if (head && rule.signBehind?.test(behind) === false) return null;
  const tail = head && rule.behind.exec(behind);
  if (!head || !tail || (rule.capitals && name !== name.toUpperCase())) return null;
  const start = before.length - before.trimStart().length;
  const place = head[1]?.trim();
  return { start, end: tail[0].trimEnd().length, ...(place ? { place } : {}) };
}

function datelineOf(input: WireInput, mention: Mention, rule: DatelineRule, found: Fit): Dateline {
  const at = locate(input, found);
  const weak = rule.id === 'name-dash' || rule.id === 'title-suffix';
  return {
    ...at,
    kind: 'dateline',
    id: provisionalId('dateline', at, mention.entity),
    entity: mention.entity,
    ...(found.place ? { place: found.place } : {}),
    painted: isPainted(input, mention.entity),
    evidence: evidenceOf(input, `wire.dateline.${rule.id}`, {
      mentions: [mention],
      confidence: weak ? 'medium' : 'high',
      wrongIf: 'wrongIf.datelineCopied',
    }),
  };
}
