/**
 * `npm run fuzz` tries the engine's promises on random pages: the project's own texts, mutated and mixed with noise.
 *   --minutes N       how long (default 1)
 *   --seed N          the first seed (default: from the clock); the seed of a failure is printed and runs it again
 *   --only NAME       one promise
 */
import { parseArgs } from 'node:util';
import { loadDataset } from '../../lib/dataset/load.ts';
import { properties } from '../engine/invariants/properties.ts';
import { randomFrom } from '../engine/invariants/random.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    only: { type: 'string' },
    most: { type: 'string', default: '10' },
  },
});

const { lexicon } = loadDataset();
const names = values.only ? [values.only] : Object.keys(properties);
const end = Date.now() + Number(values.minutes) * 60_000;
let failures = 0;
let runs = 0;
const first = Number(values.seed ?? Date.now() % 1_000_000_000);
for (let seed = first; runs === 0 || (Date.now() < end && failures < Number(values.most)); seed++) {
  for (const name of names) {
    runs++;
    const problem = attempt(name, seed);
    if (!problem) continue;
    failures++;
    console.log(
      `FAILED ${name}, seed ${seed}: npm run fuzz -- --minutes 0 --only ${name} --seed ${seed}\n  ${problem}`,
    );
  }
}
console.log(`${runs} runs from seed ${first}, ${failures} failures.`);
process.exitCode = failures > 0 ? 1 : 0;

function attempt(name: string, seed: number): string | null {
  try {
    return properties[name]?.(randomFrom(seed), lexicon) ?? null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
