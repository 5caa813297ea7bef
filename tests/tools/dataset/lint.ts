/** `lint`: what the schemas and checks find, most telling first: syntax, schema, order, then cross-references. */

import { check } from '../../../lib/dataset/check.ts';
import { readDataset } from '../../../lib/dataset/files.ts';
import { formatProblem, type Problem } from '../../../lib/dataset/problem.ts';
import { groupBy } from './group.ts';
import { reportFile, reportIsFresh } from './report.ts';
import { freshness } from './schemas.ts';

/** Everything wrong with the dataset as it lies on disk. */
export function problemsOf(folder?: string): Problem[] {
  const read = readDataset(folder);
  return [...read.problems, ...check(read.dataset).map(read.place)];
}

/** Prints every problem and a count by rule. `lint FAMILY…` keeps to some families. */
export function lint(families: readonly string[]): boolean {
  const problems = problemsOf().filter((one) => families.length === 0 || families.includes(one.family));
  for (const problem of problems) console.log(formatProblem(problem));
  const stale = families.length === 0 ? staleFiles() : [];
  for (const line of stale) console.log(line);
  const byRule = groupBy(problems, (one) => one.rule);
  const counts = [...byRule].map(([rule, some]) => `${some.length} ${rule}`).join(', ');
  const found = problems.length === 0 ? 'no fault in the data' : `${problems.length} faults (${counts})`;
  console.log(
    `data set: ${found}${stale.length > 0 ? `; ${stale.length} generated file(s) to bring up to date` : ''}`,
  );
  return problems.length === 0 && stale.length === 0;
}

/** Generated files that are not what they are generated from. */
function staleFiles(): string[] {
  const schemas = freshness().map(
    (file) => `${file}: is not what the schemas say: run npm run dataset -- schema`,
  );
  const reports = reportIsFresh()
    ? []
    : [`${reportFile}: is not what the data say: run npm run dataset -- report`];
  return [...schemas, ...reports];
}
