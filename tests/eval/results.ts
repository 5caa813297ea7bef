/** `assets/eval/results.json`: the published figures, and whether they still belong to the code and data they judge. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const resultsFile = 'assets/eval/results.json';

/** What decides a finding: the engine, the dataset and how it is compiled, the readers of text and HTML. */
const judged = [
  'lib/engine/**/*.ts',
  'lib/dataset/{compile,schema}.ts',
  'lib/page/read/**/*.ts',
  'lib/cli/{document,record}.ts',
  'assets/dataset/**/*.yml',
];

/** SHA-256 over the names and contents of everything judged, in order of name. */
export function sourceHash(): string {
  const hash = createHash('sha256');
  for (const file of [...new Set(judged.flatMap((pattern) => globSync(pattern)))].sort()) {
    hash.update(`${file.replaceAll('\\', '/')}\n`);
    hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}

export function writeResults(results: object): void {
  mkdirSync(dirname(resultsFile), { recursive: true });
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
}

/** Why the published figures are not those of the sources as they are, or null when they are. */
export function staleness(): string | null {
  if (!existsSync(resultsFile)) return `${resultsFile} is missing: run npm run eval`;
  const { hash } = JSON.parse(readFileSync(resultsFile, 'utf8')) as { hash?: string };
  return hash === sourceHash() ? null : `${resultsFile} was made from other sources: run npm run eval`;
}
