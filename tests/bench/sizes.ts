/** Sizes of what every page and every page with a hit has to load, and the time to build. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

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

function row(file: string): string {
  const bytes = readFileSync(file);
  const kb = (size: number) => (size / 1024).toFixed(1).padStart(8);
  return `  ${file.slice(output.length + 1).padEnd(44)}${kb(bytes.length)}${kb(gzipSync(bytes).length)}`;
}
