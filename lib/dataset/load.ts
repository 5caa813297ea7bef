/** The bundled dataset for everything that runs in Node: read once, compiled once. Node only. */

import type { Lexicon } from '../engine/lexicon.ts';
import { compile } from './compile.ts';
import { readDataset } from './files.ts';
import { formatProblem } from './problem.ts';
import type { Dataset } from './schema.ts';

export interface LoadedDataset {
  readonly dataset: Dataset;
  readonly lexicon: Lexicon;
  /** One line a fault; entries with a fault are not in `dataset`. */
  readonly problems: readonly string[];
}

/** Reads and compiles `folder` (the project's own dataset by default). Never throws for faults in the data. */
export function loadDataset(folder?: string): LoadedDataset {
  const read = readDataset(folder);
  return {
    dataset: read.dataset,
    lexicon: compile(read.dataset),
    problems: read.problems.filter((one) => one.rule !== 'order').map(formatProblem),
  };
}
