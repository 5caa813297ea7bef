/** Reads `assets/dataset` from disk. Node only; everything after it is pure. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { plainIssues } from './issues.ts';
import type { Fault, FieldPath, Problem } from './problem.ts';
import { type Dataset, DatasetInfo, type Family, families } from './schema.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** Where one entry stands. */
interface Place {
  readonly file: string;
  readonly source: YamlSource;
  readonly index: number;
}

export interface ReadDataset {
  /** Every entry that passed its schema; the others are in `problems`. */
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** The files read, relative to the project, sorted. */
  readonly files: readonly string[];
  /** Gives a fault of a pure check its file and line. */
  place(fault: Fault): Problem;
}

/** The dataset's own folder, seen from the root of the project. */
export const datasetFolder = join(import.meta.dirname, '../../assets/dataset');
const projectRoot = join(import.meta.dirname, '../..');

/** Reads and validates the whole folder. A file with a fault does not hide the others. */
export function readDataset(folder: string = datasetFolder): ReadDataset {
  const reader = new Reader(folder);
  const info = reader.info();
  const entries = Object.fromEntries(
    (Object.keys(families) as Family[]).map((family) => [family, reader.family(family)]),
  );
  return {
    dataset: { info, ...entries } as Dataset,
    problems: reader.problems,
    files: reader.files.sort(),
    place: (fault) => reader.place(fault),
  };
}

/** Holds what a run over the folder collects: places of entries, problems, files. */
class Reader {
  readonly problems: Problem[] = [];
  readonly files: string[] = [];
  readonly #places = new Map<string, Place>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  info(): DatasetInfo {
    const path = join(this.#folder, 'dataset.yml');
    const none = { version: '1970-01-01', licence: '', staleAfterDays: 365 };
    if (!existsSync(path)) {
      this.#fault(path, 1, { family: 'info', id: '', path: [], rule: 'file', message: 'is missing' });
      return none;
    }
    const source = this.#open(path);
    const read = DatasetInfo.safeParse(source.value);
    if (!read.success) this.#issues(path, source, 'info', '', [], read.error.issues);
    return read.data ?? none;
  }

  family(family: Family): unknown[] {
    const files = globSync([`${family}/*.yml`, `${family}.yml`], { cwd: this.#folder }).sort();
    return files.flatMap((file) => this.#file(family, join(this.#folder, file)));
  }

  place(fault: Fault): Problem {
    const place = this.#places.get(`${fault.family}/${fault.id}`);
    if (!place) return { ...fault, file: shown(this.#folder), line: 1 };
    return { ...fault, file: shown(place.file), line: place.source.line([place.index, ...fault.path]) };
  }

  #file(family: Family, path: string): unknown[] {
    const source = this.#open(path);
    if (source.value === null || source.value === undefined) return [];
    if (!Array.isArray(source.value)) {
      const message = 'must be a list of entries, each beginning with "- id:"';
      this.#fault(path, 1, { family, id: '', path: [], rule: 'schema', message });
      return [];
    }
    this.#sorted(family, path, source);
    return source.value.flatMap((entry, index) => this.#entry(family, { file: path, source, index }, entry));
  }

  #entry(family: Family, place: Place, entry: unknown): unknown[] {
    const id = idOf(entry) ?? `entry ${place.index + 1}`;
    const key = `${family}/${id}`;
    if (!this.#places.has(key)) this.#places.set(key, place);
    const read = families[family].safeParse(entry);
    if (read.success) return [read.data];
    this.#issues(place.file, place.source, family, id, [place.index], read.error.issues);
    return [];
  }

  #open(path: string): YamlSource {
    this.files.push(shown(path));
    const source = readYaml(readFileSync(path, 'utf8'));
    for (const error of source.errors) {
      this.#fault(path, error.line, { family: '', id: '', path: [], rule: 'yaml', message: error.message });
    }
    return source;
  }

  #sorted(family: Family, path: string, source: YamlSource): void {
    const ids = (source.value as unknown[]).map((entry) => idOf(entry) ?? '');
    const at = ids.findIndex((id, index) => index > 0 && byId(ids[index - 1] ?? '', id) > 0);
    if (at < 1) return;
    const message = `stands after "${ids[at - 1]}": entries are sorted by id`;
    this.#fault(path, source.line([at]), { family, id: ids[at] ?? '', path: [], rule: 'order', message });
  }

  #issues(
    file: string,
    source: YamlSource,
    family: string,
    id: string,
    base: FieldPath,
    issues: readonly z.core.$ZodIssue[],
  ): void {
    for (const { path, message } of plainIssues(issues)) {
      const line = source.line([...base, ...path]);
      this.#fault(file, line, { family, id, path, rule: 'schema', message });
    }
  }

  #fault(file: string, line: number, fault: Fault): void {
    this.problems.push({ ...fault, file: shown(file), line });
  }
}

/** Order of entries in a file: by code unit, so that every editor and tool agrees. */
export function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function idOf(entry: unknown): string | undefined {
  const id = (entry as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

function shown(path: string): string {
  return relative(projectRoot, path).replaceAll('\\', '/');
}
