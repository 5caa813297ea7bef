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
import { foldText } from './fold.ts';

const APOSTROPHE = /['’ʼ‘´＇]/;
/** English endings after an apostrophe: they make a token of their own ("KCNA" + "'s"). */
const ENGLISH_ENDING = /^(?:s|t|d|m|re|ve|ll)$/i;

/**
 * Tokens of `text` in order. Latin and Cyrillic words carry digits that touch them ("KCNA5"); an apostrophe goes to the
 * shorter side: "KCNA" + "'s", "l'" + "agence", "TASS" + "'ın"; in Cyrillic it is part of the word ("об'єднання").
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const value = charClass[text.charCodeAt(at)] as number;
    if (value === SPACE || isIgnorable(text.charCodeAt(at))) at++;
    else if (value === PUNCT || value === MARK) at = pushPunct(text, at, tokens);
    else at = pushWord(text, at, tokens);
  }
  return tokens;
}

function pushPunct(text: string, at: number, tokens: Token[]): number {
  const end = at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
  tokens.push(token(text, at, end, 'punct', PUNCT));
  return end;
}

function pushWord(text: string, start: number, tokens: Token[]): number {
  const value = classAt(text, start);
  if (value === DIGIT) {
    const end = numberEnd(text, start);
    if (!joinsDigits(classAt(text, end))) {
      tokens.push(token(text, start, end, 'number', DIGIT));
      return end;
    }
  }
  const script = value === DIGIT ? classAt(text, numberEnd(text, start)) : value;
  const end = wordEnd(text, start, script);
  const next = script === LATIN ? splitApostrophe(text, start, end, tokens) : end;
  if (next !== end) return next;
  tokens.push(token(text, start, end, 'word', script));
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
function splitApostrophe(text: string, start: number, end: number, tokens: Token[]): number {
  const mark = text[end] ?? '';
  if (!APOSTROPHE.test(mark) || classAt(text, end + 1) !== LATIN) return end;
  const tail = text.slice(end + 1, wordEnd(text, end + 1, LATIN));
  const own = end - start;
  if (ENGLISH_ENDING.test(tail) || (own > 2 && (tail.length < own || own > 5) && tail.length <= 3)) {
    tokens.push(
      token(text, start, end, 'word', LATIN),
      token(text, end, end + 1 + tail.length, 'word', LATIN),
    );
    return end + 1 + tail.length;
  }
  tokens.push(token(text, start, end + 1, 'word', LATIN));
  return end + 1;
}

function token(text: string, start: number, end: number, kind: Token['kind'], value: number): Token {
  const words = text.slice(start, end);
  const folded = foldText(words);
  const first = words[0] as string;
  return { start, end, kind, script: scriptName(value), folded, capital: first !== first.toLowerCase() };
}
