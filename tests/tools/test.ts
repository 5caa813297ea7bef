/**
 * The whole test run. A step that fails does not stop the others, so that one run tells everything; only what
 * needs the built extension is left out when the build fails. The last line adds up all tests.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkSteps } from './check.ts';
import { addTotals, type Counts, readReport } from './report.ts';
import { setUp } from './setup.ts';
import { runStep, type Step, type StepResult } from './steps.ts';

const reports = '.output/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const storeLint: Step = {
  name: 'store lint',
  command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--boring'],
};

const results: StepResult[] = [];
const counts: Counts[] = [];

const begin = performance.now();
const ready = await setUp();
record({ name: 'set-up', ok: ready, seconds: (performance.now() - begin) / 1000 });

for (const step of checkSteps()) record(await runStep(step));
await runTests('unit tests', ['unit', 'browser-api', 'views']);
await runTests('DOM tests in Chromium', ['dom']);
if (await build()) {
  record(await runStep(storeLint));
  await runTests('end-to-end tests', ['e2e'], ['--no-file-parallelism', '--bail=8']);
} else {
  console.log('\nThe build failed: store lint and end-to-end tests were not run.');
}

const totals = addTotals(counts);
console.log('');
for (const { name, ok, seconds } of results) {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;

async function build(): Promise<boolean> {
  const chrome = await runStep({ name: 'build for Chromium', command: ['wxt', 'build'] });
  const firefox = await runStep({
    name: 'build for Firefox',
    command: ['wxt', 'build', '-b', 'firefox', '--mv3'],
  });
  record(chrome);
  record(firefox);
  return chrome.ok && firefox.ok;
}

async function runTests(
  name: string,
  projects: readonly string[],
  more: readonly string[] = [],
): Promise<void> {
  const file = join(reports, `${projects[0]}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const result = await runStep({ name, command: ['vitest', 'run', ...chosen, ...more, ...report] });
  results.push(result);
  counts.push(readReport(file, result.ok));
}

/** A step that is no test run counts only when it fails, as one failure. */
function record(result: StepResult): void {
  results.push(result);
  if (!result.ok) counts.push({ passed: 0, failed: 1, skipped: 0 });
}
