/** Sizes of what every page and every page with a hit has to load, and the time to build. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { goalRow } from './goals.ts';

const output = '.output/chrome-mv3';

/** Rows of the report, one string; builds the extension first. */
export async function sizesReport(): Promise<string> {
  const start = performance.now();
  const built = spawnSync('wxt', ['build'], { stdio: 'ignore' });
  const seconds = (performance.now() - start) / 1000;
  if (built.status !== 0) throw new Error('the build failed: run `npm run build`');
  const files = globSync(`${output}/**/*.{js,css,html}`).sort();
  return [`sizes in KB, minified / gzip; build ${seconds.toFixed(1)} s`, ...files.map(row)].join('\n');
}

/** The script that every page has to load, as a row of the table of goals. */
export function gateSize(): string {
  const kb = readFileSync(`${output}/gate.js`).length / 1024;
  return goalRow('gate.js', { says: 'script on a page without a hit, KB', atMost: 40 }, kb);
}

function row(file: string): string {
  const bytes = readFileSync(file);
  const kb = (size: number) => (size / 1024).toFixed(1).padStart(8);
  return `  ${file.slice(output.length + 1).padEnd(44)}${kb(bytes.length)}${kb(gzipSync(bytes).length)}`;
}
