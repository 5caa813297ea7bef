/**
 * Files of the package that the build makes of the dataset: `dataset.json` for the background and the pages, which fetch
 * it when a row is asked for, so that a waking background does not read it; and the lexicon's parts for the reader.
 */
import { createHash } from 'node:crypto';
import { tables } from '../engine/languages/all.ts';
import { compile } from './compile.ts';
import { datasetFolder, readDataset } from './files.ts';
import { pack } from './pack.ts';
import type { PackedPart } from './packed.ts';
import { type Part, parts } from './parts.ts';
import type { Dataset } from './schema.ts';

/** A file of the package and its text. */
export interface PackageFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** All of them; entries at fault are left out, as in every form of the dataset. */
export function packageFiles(folder: string = datasetFolder): PackageFile[] {
  const { dataset } = readDataset(folder);
  const packed = packedParts(dataset);
  return [
    { relativeDest: 'dataset.json', contents: bundleJson(dataset) },
    ...parts.map((part) => ({
      relativeDest: `lexicon/${part}.js`,
      contents: partScript(part, packed[part]),
    })),
  ];
}

/** The dataset with the hash of its content, as JSON. */
export function bundleJson(dataset: Dataset): string {
  const json = JSON.stringify(dataset);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 16);
  return `{"hash":"${hash}","dataset":${json}}`;
}

/** Every part of the dataset's lexicon, with what the languages of the engine need. */
export function packedParts(dataset: Dataset): Readonly<Record<Part, PackedPart>> {
  return pack(compile(dataset), { names: dataset.names, tables });
}

/** A script that leaves the packed part for the reader (`lib/page/handoff.ts`); parsed only when the reader wants it. */
function partScript(part: Part, packed: PackedPart): string {
  const literal = JSON.stringify(packed).replace(/[\\']/g, '\\$&');
  return `(()=>{const k=Symbol.for("wirelight"),w=globalThis[k]??={};(w.lexicon??={}).${part}='${literal}'})()`;
}
