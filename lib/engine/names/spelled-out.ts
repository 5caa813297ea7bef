/** An abbreviation that the text itself spells out as something else: "TASS (Total Access Support System)". */
import type { Span } from '../types.ts';

const CAPITALS = /^\p{Lu}{3,8}$/u;
const BEHIND = /^\s?\(([^()]{5,80})\)/u;
const BEFORE = /((?:[\p{L}-]+\s){2,9})\($/u;

/**
 * Where the words stand whose initials spell the capitals at `at`, behind them in brackets or before them; null when
 * the text spells nothing out there. Small words ("of", "and") may be passed over.
 */
export function spelledOut(text: string, at: Span): Span | null {
  const name = text.slice(at.start, at.end);
  if (!CAPITALS.test(name)) return null;
  const behind = BEHIND.exec(text.slice(at.end, at.end + 90))?.[1];
  if (behind && initialsOf(behind) === name) {
    const start = text.indexOf(behind, at.end);
    return { start, end: start + behind.length };
  }
  const from = Math.max(0, at.start - 90);
  const before = text[at.end] === ')' ? BEFORE.exec(text.slice(from, at.start))?.[1]?.trimEnd() : undefined;
  const words = before?.split(' ') ?? [];
  const first = words.findIndex((_, i) => initialsOf(words.slice(i).join(' ')) === name);
  if (first < 0) return null;
  const end = at.start - 2;
  return { start: end - words.slice(first).join(' ').length, end };
}

/** The first letters of the words with a capital. */
function initialsOf(words: string): string {
  return (words.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('');
}
