/** Lint, types and data in one go: everything that judges the files without running the product. */
import { existsSync, globSync } from 'node:fs';
import { runStep, type Step } from './steps.ts';

/** Every room with type rules of its own has a tsconfig.json; a new one is found by itself. */
export function typeSteps(): Step[] {
  return ['tsconfig.json', ...globSync('{lib,tests}/**/tsconfig.json', { exclude: ['**/node_modules/**'] })]
    .sort()
    .map((project) => ({ name: `types ${project}`, command: ['tsc', '-p', project] }));
}

export function checkSteps(): Step[] {
  const dataset = existsSync('tests/tools/dataset.ts')
    ? [{ name: 'data set', command: ['node', 'tests/tools/dataset.ts', 'lint'] }]
    : [];
  // The published figures belong to the sources as they are; where the labelled texts are not there, it says so.
  const evaluation = existsSync('tests/tools/eval.ts')
    ? [{ name: 'evaluation', command: ['node', 'tests/tools/eval.ts', '--check'] }]
    : [];
  return [
    { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
    ...typeSteps(),
    ...dataset,
    ...evaluation,
  ];
}

if (import.meta.main) {
  const results = [];
  for (const step of checkSteps()) results.push(await runStep(step));
  process.exitCode = results.every((result) => result.ok) ? 0 : 1;
}
