/** Headline forms: "Kim orders more tests: KCNA", "… – TASS", "KCNA: …", "…=KCNA", and "KCNA's man: “…”". */
import type { BlockRole } from '../types.ts';
import { type Clause, markAt } from './clause.ts';
import type { Match } from './match.ts';
import type { SourceGroup } from './source-group.ts';
import { DESC, PERSON, PHOTO } from './word-class.ts';

const NEVER: ReadonlySet<BlockRole> = new Set(['credit', 'caption', 'byline', 'meta']);
const TAIL_MARK = /^[:\-=|]$/;
const CREDIT_WORD =
  /^(?:photo|foto|фото|source|источник|quelle|fuente|fonte|credit|image|video|видео|снимок|bild|bilde|billede|via|by|photograph|imagen|crédit|credito|zdroj|zdjecie|fot|sources|снимки|джерело)s?$/;
const LONGEST = 60;

/** A headline's source at its end or head; undefined elsewhere. */
export function headlineOf(
  clause: Clause,
  group: SourceGroup,
  wireOf: ReadonlySet<string>,
): Match | undefined {
  const { role } = clause.read.block;
  if (NEVER.has(role) || clause.end - clause.first > LONGEST) return undefined;
  if (group.sources.some((source) => wireOf.has(source.entity))) return undefined;
  return tail(clause, group) ?? lead(clause, group);
}

function tail(clause: Clause, group: SourceGroup): Match | undefined {
  if (group.right !== clause.end || clause.region(group.first) !== -1) return undefined;
  let mark = group.left - 1;
  while (TAIL_MARK.test(markAt(clause, mark - 1)) && markAt(clause, mark) === '-') mark--;
  if (!TAIL_MARK.test(markAt(clause, mark))) return undefined;
  if (markAt(clause, mark) === '-' && !spaced(clause, mark) && markAt(clause, mark + 1) !== '-')
    return undefined;
  if (mark - clause.first < 3 || CREDIT_WORD.test(clause.token(mark - 1)?.folded ?? '')) return undefined;
  if (isDescribed(clause, mark)) return undefined;
  const headline = /headline$/.test(clause.read.block.role);
  return {
    name: 'headline.tail',
    cue: null,
    role: 'source',
    side: 'left',
    ...(headline ? {} : { doubt: 1 }),
  };
}

/** «телекомпании „Волна“ — Russia Today»: another name of the outlet that was just described. */
function isDescribed(clause: Clause, mark: number): boolean {
  for (let at = mark - 1; at > mark - 5 && (clause.token(at)?.capital || markAt(clause, at) === '"'); at--)
    if (clause.cls(at - 1) & DESC) return true;
  return false;
}

function spaced(clause: Clause, at: number): boolean {
  return clause.token(at)?.start !== clause.token(at - 1)?.end;
}

function lead(clause: Clause, group: SourceGroup): Match | undefined {
  if (group.left !== clause.first || markAt(clause, group.right) !== ':') return undefined;
  if (clause.end - group.right < 4 || group.head & PHOTO) return undefined;
  const quoted = clause.region(group.right + 1) >= 0;
  const head = clause.read.block.role === 'headline' || clause.read.block.role === 'subheadline';
  if (!quoted && !head && !(group.head & PERSON) && endsSentence(clause)) return undefined;
  return {
    name: 'headline.lead',
    cue: null,
    role: group.head & PERSON ? 'channel' : 'source',
    side: 'right',
  };
}

function endsSentence(clause: Clause): boolean {
  return /^[.!?]$/.test(markAt(clause, clause.end - 1));
}
