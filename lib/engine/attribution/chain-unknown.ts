/**
 * Relays outside the dataset: "the Evening Courier, citing KCNA", «издание „Причал“ со ссылкой на ТАСС», "KCNA said, according to the
 * Morning Post". An outlet is known by its descriptor, by marks around its name, by its host, or by a word that only outlets bear, so
 * that a person or a body who cites is none.
 */
import type { SourceRef, Span } from '../types.ts';
import { type Clause, markAt, spanOf, touches } from './clause.ts';
import type { CueHit } from './cues.ts';
import type { Match } from './match.ts';
import type { SourceGroup } from './source-group.ts';
import { cueAt } from './walk.ts';
import { ADV, AUTHORITY, AUX, CONJ, DESC, DET, HEAD, PERSON, PRE, PREP, THIS, TIME } from './word-class.ts';

/** Words that only outlets bear in their names, folded. */
const OUTLET =
  /^(?:times|post|news|courier|herald|daily|press|tv|radio|gazette|tribune|journal|mail|telegraph|chronicle|shimbun|sinmun|ilbo|zeitung|tagblatt|tageblatt|rundschau|presse|televis\S*|вестник|в[іi]сник|газета|новости|новини|радио|рад[іi]о|правда|известия|хроника|курьер|обозреватель|телеграф|труд|время|вечерка)$/;
const HOST = /^(?:ru|ру|com|net|нет|org|ua|kz|kg|uz|by|az|md|media|info|fm|tv)$/;
/** «передает Trend»: a name in Latin letters inside Cyrillic text. */
const LATIN = /^[a-z]{3}/;
const QUOTE = /^["«»„“”]$/;
const BETWEEN = TIME | PREP | DET | ADV | AUX | THIS;
const REACH = 12;

/** The relay of a finding that no outlet of the dataset passes on; undefined where the words name none. */
export function unknownRelay(clause: Clause, group: SourceGroup, match: Match): SourceRef | undefined {
  const found =
    match.name === 'cites' && match.hit
      ? (citingBefore(clause, match.hit) ?? citedFirst(clause, group, match.hit))
      : match.role === 'source' && match.cue
        ? (quotedBy(clause, group, match.cue.first) ?? passedOn(clause, Math.max(group.right, match.cue.end)))
        : undefined;
  if (!found) return undefined;
  const at = { ...spanOf(clause, found.start, found.end), block: clause.read.index };
  return { words: clause.read.block.text.slice(at.start, at.end).replace(/["«»„“”]/g, ''), at };
}

/** "The Courier reported on Monday, citing": back from the cue over one reporting verb and circumstance. */
function citingBefore(clause: Clause, cites: CueHit): Span | undefined {
  let end = cites.first;
  let verbs = 0;
  for (let steps = 0; steps < REACH && end > clause.first; steps++) {
    const medium = mediumEnding(clause, end);
    if (medium) return medium;
    const at = end - 1;
    const hit = cueAt(clause, at, 'subject');
    if (hit && hit.end <= cites.first && ++verbs <= 1) end = at;
    else if (isBetween(clause, at)) end = at;
    else return undefined;
  }
  return undefined;
}

function isBetween(clause: Clause, at: number): boolean {
  const mark = markAt(clause, at);
  return mark === ',' || (clause.cls(at) & BETWEEN) !== 0 || clause.token(at)?.kind === 'number';
}

/** Nothing but circumstance stands before token `to`, or a mark: «Об этом 3 мая со ссылкой на ТАСС …». */
export function leadsIn(clause: Clause, to: number): boolean {
  let at = to - 1;
  while (at >= clause.first && clause.token(at)?.kind !== 'punct' && isBetween(clause, at)) at--;
  return at < clause.first || clause.token(at)?.kind === 'punct';
}

/** "Citing KCNA, the Courier said": behind the cited name, beside a reporting verb. */
function citedFirst(clause: Clause, group: SourceGroup, cites: CueHit): Span | undefined {
  if (!leadsIn(clause, cites.first)) return undefined;
  let verb = false;
  for (let at = group.right; at < group.right + 6; at++) {
    const medium = mediumFrom(clause, at);
    if (medium) return verb || reports(clause, medium.end) ? medium : undefined;
    if (cueAt(clause, at, 'subject')) verb = true;
    else if (!isBetween(clause, at) && !(clause.cls(at) & (PRE | DESC))) return undefined;
  }
  return undefined;
}

function reports(clause: Clause, from: number): boolean {
  for (let at = from; at < from + 3; at++) if (cueAt(clause, at, 'subject')) return true;
  return false;
}

/** «…», — цитирует ЦТАК издание «Причал» */
function quotedBy(clause: Clause, group: SourceGroup, verb: number): Span | undefined {
  if (verb >= group.left || !/^(?:про)?цит/.test(clause.token(verb)?.folded ?? '')) return undefined;
  const from = group.right + (clause.cls(group.right) & DESC ? 1 : 0);
  return clause.cls(from - 1) & DESC ? mediumFrom(clause, from) : undefined;
}

/** "KCNA said in a dispatch carried by the Courier": behind our cue, over circumstance and one passing cue. */
function passedOn(clause: Clause, from: number): Span | undefined {
  let passing = false;
  for (let at = from; at < from + REACH; at++) {
    const medium = passing ? mediumFrom(clause, at) : undefined;
    if (medium) return medium;
    const hit = passing ? undefined : cueAt(clause, at, 'before', 'by');
    if (hit) {
      passing = true;
      at = hit.end - 1;
    } else if (!(isBetween(clause, at) || clause.cls(at) & (HEAD | PRE | DESC)) && markAt(clause, at) !== '(')
      return undefined;
  }
  return undefined;
}

/** The medium that ends right before token `end`. */
function mediumEnding(clause: Clause, end: number): Span | undefined {
  if (QUOTE.test(markAt(clause, end - 1))) {
    for (let open = end - 2; open > end - 8; open--)
      if (QUOTE.test(markAt(clause, open)))
        return clause.token(open + 1)?.capital ? mediumOf(clause, open, end) : undefined;
  }
  let start = end;
  if (clause.cls(end - 1) & DESC && isNamePart(clause, end - 2)) start--;
  while (start > clause.first && start > end - 8 && isNamePart(clause, start - 1)) start--;
  return mediumOf(clause, start, end);
}

/** The medium that begins at token `start`, its descriptor before it. */
function mediumFrom(clause: Clause, start: number): Span | undefined {
  if (QUOTE.test(markAt(clause, start)) && clause.token(start + 1)?.capital) {
    for (let close = start + 2; close < start + 8; close++)
      if (QUOTE.test(markAt(clause, close))) return mediumOf(clause, start, close + 1);
  }
  let end = start;
  while (end < clause.end && end < start + 8 && isNamePart(clause, end)) end++;
  if (clause.cls(end) & DESC && end > start) end++;
  return end > start ? mediumOf(clause, start, end) : undefined;
}

function isNamePart(clause: Clause, at: number): boolean {
  const token = clause.token(at);
  if (!token || clause.mentionAt(at) >= 0) return false;
  if (token.kind === 'punct')
    return QUOTE.test(token.folded) || (/^[.-]$/.test(token.folded) && touches(clause, at));
  return (
    (token.capital &&
      !(clause.cls(at) & (TIME | CONJ | PERSON | AUTHORITY)) &&
      !cueAt(clause, at, 'cites', 'before')) ||
    (HOST.test(token.folded) && markAt(clause, at - 1) === '.' && touches(clause, at)) ||
    (OUTLET.test(token.folded) && clause.token(at - 1)?.capital === true)
  );
}

/** Tokens `[start, end)` without marks at their ends, when they name an outlet. */
function mediumOf(clause: Clause, first: number, last: number): Span | undefined {
  let start = first;
  let end = last;
  const quoted = QUOTE.test(markAt(clause, start)) || QUOTE.test(markAt(clause, end - 1));
  while (start < end && markAt(clause, start) !== '') start++;
  for (let at = start; at < end; at++) if (clause.mentionAt(at) >= 0) return undefined;
  while (end > start && markAt(clause, end - 1) !== '') end--;
  if (end <= start || !isNamed(clause, start, end)) return undefined;
  const described =
    ((clause.cls(first - 1) | clause.cls(end - 1)) & DESC) !== 0 || isAbbreviation(clause, start);
  if (!described && !(quoted && clause.profile.data.bareDative) && !hasOutletWord(clause, start, end))
    return undefined;
  return { start, end };
}

/** «сообщает УНН»; authorities were told apart before. */
function isAbbreviation({ read }: Clause, at: number): boolean {
  const { start, end } = read.tokens[at] as Span;
  return /^[А-ЯІ]{3,5}$/.test(read.block.text.slice(start, end));
}

/** Not "The newspaper" or "El medio", which name nobody. */
function isNamed(clause: Clause, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (
      !(clause.cls(at) & (DET | PREP | DESC | PRE)) ||
      (end > start + 1 && OUTLET.test(clause.token(at)?.folded ?? ''))
    )
      return true;
  return false;
}

function hasOutletWord(clause: Clause, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const folded = clause.token(at)?.folded ?? '';
    if (clause.profile.data.bareDative && LATIN.test(folded)) return true;
    if (OUTLET.test(folded) || (HOST.test(folded) && markAt(clause, at - 1) === '.')) return true;
  }
  return false;
}
