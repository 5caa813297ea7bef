/** Lists of names: "TASS, RIA and Interfax", "the Korean Central News Agency (KCNA)". */
import type { Mention } from '../types.ts';
import { type Clause, markAt } from './clause.ts';
import { isEnding } from './name-run.ts';
import type { Entities } from './source-group.ts';
import { CONJ, DESC, DET, PRE } from './word-class.ts';

export const OPENING = /^["'(*«„“‘[]$/;
export const CLOSING = /^["')*»“”’\]]$/;

/** Names of one list, and the token behind them. */
export interface Names {
  end: number;
  readonly mentions: Mention[];
}

/** Names joined by "and", "/" or commas, abbreviations in brackets, and a person with the outlet he or she speaks for. */
export function collectNames(clause: Clause, at: number, entities: Entities): Names {
  const names: Names = {
    end: mentionEnd(clause, at),
    mentions: [clause.mentions[clause.mentionAt(at)] as Mention],
  };
  const pending: { end: number; mention: Mention }[] = [];
  let end = names.end;
  for (let rounds = 0; rounds < 8; rounds++) {
    const join = nextName(clause, end, names.mentions[0] as Mention, entities);
    if (!join) break;
    const mention = clause.mentions[clause.mentionAt(join.at)] as Mention;
    end = closeBracket(clause, mentionEnd(clause, join.at));
    if (join.how === 'comma') pending.push({ end, mention });
    else {
      for (const one of pending.splice(0)) names.mentions.push(one.mention);
      names.mentions.push(mention);
      names.end = end;
    }
  }
  return pending.length > 0 && severalReport(clause, at) ? joinedBy(names, pending) : names;
}

function joinedBy(names: Names, pending: readonly { end: number; mention: Mention }[]): Names {
  const end = pending.at(-1)?.end ?? names.end;
  return { mentions: [...names.mentions, ...pending.map((one) => one.mention)], end };
}

/** «сообщили ТАСС, РИА Новости»: a verb in the plural before names that only commas part. */
function severalReport(clause: Clause, at: number): boolean {
  if (!clause.profile.data.bareDative) return false;
  let verb = at - 1;
  while (verb > at - 5 && (clause.cls(verb) & (DESC | PRE) || markAt(clause, verb) === '"')) verb--;
  return (
    /(?:ют|ут|ат|ят|ли)$/.test(clause.token(verb)?.folded ?? '') &&
    clause.cues(verb).some((hit) => hit.cue.slot === 'subject')
  );
}

/** The next name of the list after token `end`. */
function nextName(
  clause: Clause,
  end: number,
  first: Mention,
  entities: Entities,
): { at: number; how: 'comma' | 'joined' } | undefined {
  let at = end;
  let how: 'comma' | 'joined' | undefined;
  for (let steps = 0; steps < 9 && at < clause.end; steps++, at++) {
    const index = clause.mentionAt(at);
    if (index >= 0)
      return how && clause.region(at) === clause.region(end - 1)
        ? accept(clause, { at, how }, first, entities)
        : undefined;
    const mark = markAt(clause, at);
    if (mark === '(' && at === end && sameOutlet(clause.mentionAt(at + 1), clause, first)) how = 'joined';
    else if (mark === '/' || mark === '·' || mark === '-' || clause.cls(at) & CONJ) how = 'joined';
    else if (mark === ',' && how !== 'joined') how = 'comma';
    else if (OPENING.test(mark) || CLOSING.test(mark)) continue;
    else if (!(clause.cls(at) & (DET | PRE | DESC)) && !isPossessor(clause, at)) return undefined;
  }
  return undefined;
}

function accept<T extends { at: number }>(
  clause: Clause,
  join: T,
  first: Mention,
  entities: Entities,
): T | undefined {
  const mention = clause.mentions[clause.mentionAt(join.at)] as Mention;
  const kind = entities.get(mention.entity)?.kind;
  return kind === 'person' && entities.get(first.entity)?.kind !== 'person' ? undefined : join;
}

function sameOutlet(index: number, clause: Clause, first: Mention): boolean {
  return index >= 0 && clause.mentions[index]?.entity === first.entity;
}

/** "North Korea" + "'s" between names, or the ending itself. */
function isPossessor(clause: Clause, at: number): boolean {
  return (
    isEnding(clause, at) ||
    isEnding(clause, at + 1) ||
    (isEnding(clause, at + 2) && clause.token(at)?.capital === true)
  );
}

function closeBracket(clause: Clause, at: number): number {
  return markAt(clause, at) === ')' ? at + 1 : at;
}

export function mentionEnd(clause: Clause, at: number): number {
  const index = clause.mentionAt(at);
  let end = at;
  while (clause.mentionAt(end) === index && end < clause.end) end++;
  return Math.max(end, at + 1);
}
