/** «В сообщении ЦТАК говорится»: the report is where something is said. */
import type { Clause } from '../clause.ts';
import type { Match } from '../match.ts';
import type { SourceGroup } from '../source-group.ts';
import { HEAD } from '../word-class.ts';

const SAID =
  /^(?:(?:говор|утвержда|отмеча|сообща|указыва|подч[её]ркива|уточня|поясня|напомина|мови|зазнача|повідомля|наголошу|стверджу)\S+(?:ся|сь)|йдеться|йшлося|ідеться)$/;

/** The construction, in languages whose names show no case; undefined elsewhere. */
export function reportSays(clause: Clause, group: SourceGroup): Match | undefined {
  if (!clause.profile.data.bareDative || !(group.head & HEAD) || group.headSide !== 'left') return undefined;
  if (!/^(?:в|во|у)$/.test(wordAt(clause, group.left - 1))) return undefined;
  for (let at = group.right; at < group.right + 5; at++) {
    if (clause.region(at) !== clause.region(group.first)) return undefined;
    if (SAID.test(wordAt(clause, at)))
      return { name: 'report-says', cue: { first: at, end: at + 1 }, role: 'source', side: 'around' };
  }
  return undefined;
}

function wordAt(clause: Clause, at: number): string {
  const token = clause.token(at);
  return token ? clause.read.block.text.slice(token.start, token.end).toLowerCase() : '';
}
