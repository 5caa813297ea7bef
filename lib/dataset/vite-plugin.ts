/**
 * The dataset as modules of the build: each context gets the form it needs and nothing else.
 *   virtual:wirelight/dataset   everything, for tests and the gallery (the extension fetches `dataset.json`)
 *   virtual:wirelight/lexicon   what the engine reads, compact
 *   virtual:wirelight/gate      the gate, for every page
 *   virtual:wirelight/first-names   the names that are marked before a page is read
 */
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { coreModules } from '../engine/core.ts';
import { compile } from './compile.ts';
import { datasetFolder, type ReadDataset, readDataset } from './files.ts';
import { firstNames } from './first-names.ts';
import { gateData } from './gate/build.ts';
import { gateModule } from './gate/module.ts';
import { bundleJson, packedParts } from './package-files.ts';
import { parts } from './parts.ts';
import { formatProblem } from './problem.ts';
import type { Dataset } from './schema.ts';

const prefix = 'virtual:wirelight/';
const resolved = `\0${prefix}`;
const projectRoot = join(import.meta.dirname, '../..');

/** Text of one virtual module, made of the dataset. */
const modules: Readonly<Record<string, (read: ReadDataset) => string>> = {
  dataset: ({ dataset }) => `export const bundle = ${parsed(bundleJson(dataset))};`,
  lexicon: ({ dataset }) => lexiconModule(dataset),
  'first-names': ({ dataset }) =>
    `export const firstNames = ${JSON.stringify(firstNames(compile(dataset)))};`,
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

function lexiconModule(dataset: Dataset): string {
  const packed = packedParts(dataset);
  // The languages' tables are in the engine already, wherever it has all of them.
  const all = parts.map((part) => ({ ...packed[part], tables: undefined }));
  return [
    `import { unpack } from ${JSON.stringify(join(import.meta.dirname, 'unpack.ts'))};`,
    `export const loadLexicon = () => unpack(${parsed(JSON.stringify(all))});`,
  ].join('\n');
}

/** `JSON.parse` of a string starts faster than the same object as code. */
function parsed(json: string): string {
  return `JSON.parse(${JSON.stringify(json)})`;
}

/** What the reader takes in place of a file that would have everything at hand. */
const brought: Readonly<Record<string, string>> = {
  'lib/engine/languages/all.ts': 'lib/engine/languages/brought.ts',
  'lib/engine/framing/room.ts': 'lib/engine/framing/room-brought.ts',
};

/**
 * Parts the reader of a page from what is brought in beside it: the reader takes what was brought instead of all there
 * is, and the files beside it take what they have in common with the reader from there.
 */
export function readerApart(): Plugin {
  let entry = '';
  const isReader = (): boolean => entry.includes('entrypoints/reader/');
  const isBeside = (): boolean => entry.includes('entrypoints/reader-');
  return {
    name: 'wirelight:reader-apart',
    enforce: 'pre',
    configResolved({ build }) {
      entry = JSON.stringify(build.lib || build.rolldownOptions.input || '');
    },
    resolveId(source, importer) {
      if (!isReader() || !importer || !source.startsWith('.')) return null;
      const instead = brought[relative(projectRoot, resolve(dirname(importer), source))];
      return instead ? join(projectRoot, instead) : null;
    },
    load(id) {
      const names = isBeside() && coreModules[relative(projectRoot, id)];
      if (!names) return null;
      const lines = names.map(
        (name) => `export const ${name} = globalThis[Symbol.for('wirelight')].core.${name};`,
      );
      return { code: lines.join('\n'), map: null };
    },
  };
}
