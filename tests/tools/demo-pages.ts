/** What the demo shows: the sample articles of the project, or the reader's own files. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

export interface DemoPage {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** The hand-written articles in `tests/fixtures/pages`. */
export function samplePages(): DemoPage[] {
  return globSync('tests/fixtures/pages/*.{html,txt}').sort().map(demoPage);
}

/** Files named on the command line; one that is not there ends the demo with a sentence. */
export function ownPages(files: readonly string[]): DemoPage[] {
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    console.error(`There is no file ${missing.join(', ')}.`);
    process.exit(2);
  }
  return files.map(demoPage);
}

function demoPage(file: string): DemoPage {
  const extension = extname(file);
  const type = extension === '.txt' || extension === '.md' ? 'text/plain' : 'text/html';
  // No charset for HTML: a saved page says its own.
  const charset = type === 'text/plain' ? '; charset=utf-8' : '';
  return { name: basename(file, extension), type: `${type}${charset}`, body: readFileSync(file, 'utf8') };
}
