/** Words, numbers and punctuation marks of one block, with their scripts and folded spellings. */
import type { Token } from '../reading.ts';
import {
  ARABIC,
  CYRILLIC,
  charClass,
  classAt,
  DIGIT,
  HEBREW,
  isIgnorable,
  LATIN,
  MARK,
  PUNCT,
  SPACE,
  scriptName,
} from './chars.ts';
import { type Folded, fold, foldText } from './fold.ts';

const APOSTROPHE = /['’ʼ‘´＇]/;
/** English endings after an apostrophe: they make a token of their own ("KCNA" + "'s"). */
const ENGLISH_ENDING = /^(?:s|t|d|m|re|ve|ll)$/i;

/**
 * Tokens of `text` in order. Latin and Cyrillic words carry digits that touch them ("KCNA5"); an apostrophe goes to the
 * shorter side: "KCNA" + "'s", "l'" + "agence", "TASS" + "'ın"; in Cyrillic it is part of the word ("об'єднання").
 */
export function tokensOf(text: string, folded: Folded = fold(text)): Token[] {
  const tokens: Token[] = [];
  const foldedAt = folded.offsets
    ? (start: number, end: number): string => foldText(text.slice(start, end))
    : (start: number, end: number): string => folded.text.slice(start, end);
  const page = { text, tokens, foldedAt };
  for (let at = 0; at < text.length; ) {
    const value = charClass[text.charCodeAt(at)] as number;
    if (value === SPACE || isIgnorable(text.charCodeAt(at))) at++;
    else if (value === PUNCT || value === MARK) at = pushPunct(page, at);
    else at = pushWord(page, at);
  }
  return tokens;
}

/** The text, what was found in it so far, and the folded spelling of a part of it. */
interface Reader {
  readonly text: string;
  readonly tokens: Token[];
  readonly foldedAt: (start: number, end: number) => string;
}

function pushPunct(reader: Reader, at: number): number {
  const end = at + ((reader.text.codePointAt(at) as number) > 0xffff ? 2 : 1);
  push(reader, at, end, 'punct', PUNCT);
  return end;
}

function pushWord(reader: Reader, start: number): number {
  const { text } = reader;
  const value = classAt(text, start);
  if (value === DIGIT) {
    const end = numberEnd(text, start);
    if (!joinsDigits(classAt(text, end))) {
      push(reader, start, end, 'number', DIGIT);
      return end;
    }
  }
  const script = value === DIGIT ? classAt(text, numberEnd(text, start)) : value;
  const end = wordEnd(text, start, script);
  const next = script === LATIN ? splitApostrophe(reader, start, end) : end;
  if (next !== end) return next;
  push(reader, start, end, 'word', script);
  return end;
}

function joinsDigits(value: number): boolean {
  return value === LATIN || value === CYRILLIC;
}

function numberEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && classAt(text, at) === DIGIT) {
    at++;
    if (/[.,]/.test(text[at] ?? '') && classAt(text, at + 1) === DIGIT) at++;
  }
  return at;
}

function wordEnd(text: string, start: number, script: number): number {
  const digits = joinsDigits(script);
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const value = charClass[code] as number;
    if (value === script || value === MARK || isIgnorable(code)) continue;
    if (digits && value === DIGIT) continue;
    if (keepsApostrophe(text, at, script)) continue;
    break;
  }
  while (at > start + 1 && isIgnorable(text.charCodeAt(at - 1))) at--;
  return at;
}

/** An apostrophe inside a Cyrillic word, gershayim inside a Hebrew one, or a stretched Arabic letter. */
function keepsApostrophe(text: string, at: number, script: number): boolean {
  if (script !== CYRILLIC && script !== HEBREW && script !== ARABIC) return false;
  const mark = text[at] as string;
  return (APOSTROPHE.test(mark) || (script === HEBREW && mark === '"')) && classAt(text, at + 1) === script;
}

/** Splits "x'y" in two tokens; returns the end of what was pushed, or `end` when there is nothing to split. */
function splitApostrophe(reader: Reader, start: number, end: number): number {
  const { text } = reader;
  const mark = text[end] ?? '';
  if (!APOSTROPHE.test(mark) || classAt(text, end + 1) !== LATIN) return end;
  const tail = text.slice(end + 1, wordEnd(text, end + 1, LATIN));
  const own = end - start;
  if (ENGLISH_ENDING.test(tail) || (own > 2 && (tail.length < own || own > 5) && tail.length <= 3)) {
    push(reader, start, end, 'word', LATIN);
    push(reader, end, end + 1 + tail.length, 'word', LATIN);
    return end + 1 + tail.length;
  }
  push(reader, start, end + 1, 'word', LATIN);
  return end + 1;
}

function push(reader: Reader, start: number, end: number, kind: Token['kind'], value: number): void {
  const first = reader.text[start] as string;
  reader.tokens.push({
    start,
    end,
    kind,
    script: scriptName(value),
    folded: reader.foldedAt(start, end),
    capital: first !== first.toLowerCase(),
  });
}
