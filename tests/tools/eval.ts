/**
 * `npm run eval` scores the engine on the evaluation set beside the project.
 *   --errors [MEASURE] [--lang xx]   print what was missed or made up, with context, and write nothing
 *   --quick                          labelled texts only
 *   --check                          only tell whether the published figures are those of the sources as they are
 */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDataset } from '../../lib/dataset/load.ts';
import { corpusFolder, type GoldRecord, loadScorer, readJsonl, scope } from '../eval/corpus.ts';
import { describeErrors } from '../eval/errors.ts';
import { describeFigures, figuresOf } from '../eval/figures.ts';
import { withOwnKeys } from '../eval/narratives.ts';
import { scorePages } from '../eval/pages.ts';
import { scorePolnear } from '../eval/polnear.ts';
import { writeReadme } from '../eval/readme.ts';
import { sourceHash, staleness, writeResults } from '../eval/results.ts';
import { type Prediction, predict } from '../eval/run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    lang: { type: 'string' },
  },
});

const corpus = corpusFolder();
if (corpus === null) {
  console.log(
    'SKIPPED: the evaluation set (../shared/corpus, or WIRELIGHT_CORPUS) is not there; nothing was scored.',
  );
} else if (values.check) {
  const stale = staleness();
  console.log(stale ?? 'The published figures are those of these sources.');
  process.exitCode = stale === null ? 0 : 1;
} else {
  await evaluate(corpus);
}

async function evaluate(folder: string): Promise<void> {
  const { dataset, lexicon, problems } = loadDataset();
  if (problems.length > 0) console.log(`(${problems.length} entries of the dataset were left out as faulty)`);
  const gold = readJsonl<GoldRecord>(join(folder, 'dev/all.jsonl')).map(withOwnKeys);
  const predictions = predict(gold, lexicon);
  const { score } = await loadScorer(folder);
  const figures = figuresOf(score(gold, predictions, { scope: scope(folder) }));
  if (values.errors) return printErrors(folder, gold, predictions);
  for (const line of describeFigures(figures)) console.log(line);
  if (values.quick) return;
  const polnear = scorePolnear(folder, lexicon);
  for (const [part, lines] of Object.entries(polnear ?? {}))
    console.log([`\nPolNeAR ${part}`, ...lines].join('\n'));
  const pages = scorePages(folder, lexicon);
  console.log(['', ...pages.lines].join('\n'));
  const date = new Date().toISOString().slice(0, 10);
  writeResults({
    date,
    dataset: dataset.info.version,
    hash: sourceHash(),
    dev: figures,
    polnear,
    pages: pages.counts,
  });
  writeReadme();
}

function printErrors(folder: string, gold: readonly GoldRecord[], predictions: readonly Prediction[]): void {
  const choice = { measure: positionals[0], lang: values.lang, scope: scope(folder) };
  gold.forEach((record, index) => {
    const predicted = predictions[index];
    if (predicted) for (const line of describeErrors(record, predicted, choice)) console.log(line);
  });
}
