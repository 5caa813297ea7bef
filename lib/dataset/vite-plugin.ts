/**
 * The dataset as modules of the build: each context gets the form it needs and nothing else.
 *   virtual:wirelight/dataset   everything, for tests and the gallery (the extension fetches `dataset.json`)
 *   virtual:wirelight/lexicon   what the engine reads, compact
 *   virtual:wirelight/lexicon/latin, …/cyrillic, …/hangul, …/han, …/other   the same by script (`parts.ts`)
 *   virtual:wirelight/gate      the gate, for every page
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Lexicon } from '../engine/lexicon.ts';
import { pack } from './compact.ts';
import { compile } from './compile.ts';
import { datasetFolder, type ReadDataset, readDataset } from './files.ts';
import { gateData } from './gate/build.ts';
import { gateModule } from './gate/module.ts';
import { bundleJson } from './package-files.ts';
import { parts, splitLexicon } from './parts.ts';
import { formatProblem } from './problem.ts';

const prefix = 'virtual:wirelight/';
const resolved = `\0${prefix}`;
const projectRoot = join(import.meta.dirname, '../..');

/** Text of one virtual module, made of the dataset. */
const modules: Readonly<Record<string, (read: ReadDataset) => string>> = {
  dataset: ({ dataset }) => `export const bundle = ${parsed(bundleJson(dataset))};`,
  lexicon: ({ dataset }) => lexiconModule(compile(dataset)),
  ...Object.fromEntries(
    parts.map((part) => [
      `lexicon/${part}`,
      ({ dataset }: ReadDataset) => lexiconModule(splitLexicon(compile(dataset))[part]),
    ]),
  ),
  gate: ({ dataset }) => gateModule(gateData(compile(dataset)), join(import.meta.dirname, 'gate/runtime.ts')),
};

/** The plugin. Faulty entries are left out with a warning; `npm run check` is what refuses them. */
export function wirelightDataset(folder: string = datasetFolder): Plugin {
  return {
    name: 'wirelight:dataset',
    resolveId(id) {
      return id.startsWith(prefix) && Object.hasOwn(modules, id.slice(prefix.length)) ? `\0${id}` : null;
    },
    load(id) {
      const make = id.startsWith(resolved) ? modules[id.slice(resolved.length)] : undefined;
      if (!make) return null;
      const read = readDataset(folder);
      for (const file of read.files) this.addWatchFile(join(projectRoot, file));
      const [first] = read.problems;
      if (first) this.warn(`${read.problems.length} faults in the data, the first: ${formatProblem(first)}`);
      return { code: make(read), map: null };
    },
    configureServer(server) {
      server.watcher.add(folder);
    },
  };
}

function lexiconModule(lexicon: Lexicon): string {
  return [
    `import { unpack } from ${JSON.stringify(join(import.meta.dirname, 'compact.ts'))};`,
    `export const loadLexicon = () => unpack(${parsed(JSON.stringify(pack(lexicon)))});`,
  ].join('\n');
}

/** `JSON.parse` of a string starts faster than the same object as code. */
function parsed(json: string): string {
  return `JSON.parse(${JSON.stringify(json)})`;
}
