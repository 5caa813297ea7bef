/** The constructions of spaced scripts, tried in order on each source phrase; the first that fits decides. */
import { type Clause, markAt, touches } from './clause.ts';
import type { Match } from './match.ts';
import { apposition } from './rules/apposition.ts';
import { talk, told } from './rules/channel.ts';
import { nominal, unmentioned } from './rules/nominal.ts';
import { onAir } from './rules/on-air.ts';
import { before, cited } from './rules/origin.ts';
import { passive } from './rules/passive.ts';
import { perfect } from './rules/perfect.ts';
import { quotedBy, reportQuoted } from './rules/quoted-by.ts';
import { reportSays } from './rules/report-says.ts';
import { subjectVerb } from './rules/subject-verb.ts';
import { toldBy } from './rules/told-by.ts';
import { verbSubject } from './rules/verb-subject.ts';
import { withSaying } from './rules/with-saying.ts';
import type { SourceGroup } from './source-group.ts';

type Construction = (clause: Clause, group: SourceGroup) => Match | undefined;

const constructions: readonly Construction[] = [
  cited,
  talk,
  told,
  toldBy,
  onAir,
  before,
  passive,
  reportSays,
  apposition,
  subjectVerb,
  withSaying,
  perfect,
  verbSubject,
  reportQuoted,
  quotedBy,
  nominal,
  unmentioned,
];

export function constructionOf(clause: Clause, group: SourceGroup): Match | undefined {
  if (isOblique(clause, group)) return undefined;
  for (const construction of constructions) {
    const match = construction(clause, group);
    if (match) return match;
  }
  return undefined;
}

/** Hungarian "a KCNA-nak": an ending behind a hyphen shows a case, and the outlet is no subject. */
function isOblique(clause: Clause, { end }: SourceGroup): boolean {
  return clause.profile.data.lang === 'hu' && markAt(clause, end) === '-' && touches(clause, end);
}
