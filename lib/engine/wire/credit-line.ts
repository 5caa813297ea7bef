/** The grammar of one credit line: an optional word such as "Photo:", then names and persons with separators. */
import { spansWithin } from '../spans.ts';
import type { Mention, Span } from '../types.ts';
import {
  creditPrefix,
  creditSeparator,
  creditSuffix,
  isFiller,
  isPersonLike,
  strongSeparator,
  viaWord,
} from './credit-words.ts';

/** A credit line that was understood. */
export interface CreditLine extends Span {
  readonly rule: 'keyword' | 'suffix' | 'components' | 'picture' | 'field';
  /** Names in it, in order; at least one. */
  readonly mentions: readonly Mention[];
  /** What follows "via". */
  readonly via?: Span & { readonly entity?: string };
}

/** Where the segment stands. */
export interface CreditPlace {
  /** In a caption, a credit block or an image's metadata: a single name is enough. */
  readonly picture: boolean;
  readonly brackets: boolean;
  /** The segment reaches the end of its line. */
  readonly atEnd?: boolean;
  /** The place alone makes it a credit. */
  readonly any?: boolean;
}

/** A name in the masked text. */
const NAME = '\ue000';

interface Masked {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly start: number;
}

/** Understands `segment` as a credit line, or gives null. */
export function parseCredit(
  text: string,
  segment: Span,
  all: readonly Mention[],
  place: CreditPlace,
): CreditLine | null {
  const mentions = spansWithin(all, segment).filter((mention) => !mention.generic);
  if (mentions.length === 0) return null;
  const masked = mask(text, segment, mentions);
  const prefix = prefixOf(masked.text);
  const body = masked.text.slice(prefix.length);
  const suffix = creditSuffix.exec(body)?.[0] ?? '';
  const core = body.slice(0, body.length - suffix.length).trim();
  const rule = ruleOf(core, {
    keyword: prefix !== '',
    labelled: /[:：=＝©ⓒ]/u.test(prefix),
    suffix: suffix !== '',
    pictured: /[图圖摄攝]|캡[처쳐]|갈무리|화면/.test(suffix) && place.atEnd === true,
    ...place,
  });
  if (!rule) return null;
  const start = segment.start + (prefix === '' ? 0 : prefix.length - prefix.trimStart().length);
  return { start, end: segment.end, rule, mentions, ...viaIn(text, masked) };
}

/** The segment with every name as one sign, so that hyphens and spaces inside names part nothing. */
function mask(text: string, segment: Span, mentions: readonly Mention[]): Masked {
  let out = '';
  let at = segment.start;
  for (const mention of mentions) {
    out += text.slice(at, mention.start) + NAME;
    at = mention.end;
  }
  return { text: out + text.slice(at, segment.end), mentions, start: segment.start };
}

/** The credit word with what leads to it, when it stands before the first name and little stands before it. */
function prefixOf(masked: string): string {
  const head = masked.slice(0, masked.indexOf(NAME));
  const found = creditPrefix.exec(masked)?.[0] ?? '';
  if (found === '' || found.length > head.length || isPartOfWord(masked, found)) return '';
  return found;
}

/** "photographer KCNA" begins with "photo"; a Latin or Cyrillic letter goes on behind the keyword. */
function isPartOfWord(masked: string, found: string): boolean {
  return (
    /[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(found) &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(masked.slice(found.length))
  );
}

interface Signs extends CreditPlace {
  readonly keyword: boolean;
  /** The word is followed by a colon or the like, or is a copyright sign. */
  readonly labelled: boolean;
  readonly suffix: boolean;
  /** Chinese or Korean words for a picture or its maker close the line. */
  readonly pictured: boolean;
}

function ruleOf(core: string, signs: Signs): CreditLine['rule'] | null {
  if (signs.any) return 'field';
  const parts = core.split(signs.brackets ? separatorInBrackets : creditSeparator);
  if (signs.labelled && parts.every(isShort) && !REPORTED.test(core)) return 'keyword';
  if (!parts.every(isComponent)) return null;
  if (signs.keyword) return 'keyword';
  if (signs.suffix && (signs.brackets || signs.picture || signs.pictured)) return 'suffix';
  const several =
    parts.length > 1 &&
    (strongSeparator.test(core) ||
      (signs.brackets && core.includes('-') && parts.every((part) => part.includes(NAME))));
  if (several && (signs.brackets || signs.atEnd)) return 'components';
  if (twoNames.test(core) && (signs.brackets || signs.atEnd)) return 'components';
  return signs.picture && parts.length >= 1 ? 'picture' : null;
}

/** "资料图片：据…报道": a sentence of a caption. */
const REPORTED = /^[据據]|(?:报道|報道|报导|報導)/;

const separatorInBrackets = new RegExp(`${creditSeparator.source}|-`, 'giu');
const twoNames = new RegExp(`^[\\u1100-\\u11ff\\u3131-\\u318e\\uac00-\\ud7a3]{0,4} ?${NAME} ?${NAME}$`);

/** Behind "Photo:" anything short passes: agencies in small letters, "press service of …". */
function isShort(part: string): boolean {
  return part.trim().split(/\s+/).length <= 5 && part.length <= (/[\u3041-\u9fff]/.test(part) ? 16 : 44);
}

/** A name with filler words around it, a person, or filler alone. */
function isComponent(part: string): boolean {
  const text = part.trim().replace(/^[©ⓒ"'“«(]+\s*|[.:"'”»)\s]+$/gu, '');
  if (text === '' || isPersonLike(text) || isFiller(text)) return true;
  if (!text.includes(NAME)) return false;
  const rest = text.split(NAME).map((words) => words.replace(/[()（）"'’s]/g, '').trim());
  return rest.every(
    (words) => words === '' || isFiller(words) || (words.length <= 20 && isPersonLike(words)),
  );
}

/** What follows "via", in source offsets. */
function viaIn(text: string, { text: masked, mentions, start }: Masked): { via?: CreditLine['via'] } {
  let names = 0;
  let shift = start;
  for (const match of masked.matchAll(new RegExp(creditSeparator.source, 'giu'))) {
    if (!viaWord.test(match[0])) continue;
    names = countNames(masked.slice(0, match.index));
    const next = mentions[names];
    const after = match.index + match[0].length;
    if (masked[after] === NAME && next) return { via: next };
    shift = start + match.index + lengthOf(mentions.slice(0, names)) - names + match[0].length;
    const words = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*/u.exec(text.slice(shift))?.[0];
    if (words) return { via: { start: shift, end: shift + words.length } };
  }
  return {};
}

function countNames(masked: string): number {
  return masked.split(NAME).length - 1;
}

function lengthOf(mentions: readonly Mention[]): number {
  return mentions.reduce((sum, mention) => sum + mention.end - mention.start, 0);
}
