/**
 * User packs: names, phrases and domains of the reader's own, as plain data in the dataset's schema, from YAML or
 * JSON. Never code, never a regular expression. The text is kept as it came, so that it goes out byte for byte.
 */
import type { LexDomain, LexEntity, LexName, LexPhrase, Role } from '../engine/lexicon.ts';
import { compile } from './compile.ts';
import { plainIssues } from './issues.ts';
import type { PackLexicon } from './merge.ts';
import { packFaults } from './pack-faults.ts';
import { PackContent } from './pack-schema.ts';
import { fieldName } from './problem.ts';
import type { Dataset, Outlet } from './schema.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A pack that passed every check. */
export interface Pack {
  readonly content: PackContent;
  /** As it was imported. */
  readonly text: string;
}

export interface PackProblem {
  /** 1-based. */
  readonly line: number;
  /** `names[2].forms[0].text`; empty for the pack as a whole. */
  readonly field: string;
  readonly message: string;
}

export type PackResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** Longest text of a pack, in UTF-16 units. */
export const longestPack = 1_000_000;
const mostProblems = 50;

/** Reads a pack. Never throws; `known` are the ids of the bundled dataset that names and phrases may refer to. */
export function readPack(text: string, known: ReadonlySet<string> = new Set()): PackResult {
  if (text.length > longestPack) {
    return refused([{ line: 1, field: '', message: `is longer than ${longestPack} characters` }]);
  }
  const source = open(text);
  if (source.errors.length > 0) {
    return refused(source.errors.map(({ line, message }) => ({ line, field: '', message })));
  }
  if (typeof source.value !== 'object' || source.value === null || Array.isArray(source.value)) {
    return refused([{ line: 1, field: '', message: 'is no pack: a pack begins with "wirelight-pack: 1"' }]);
  }
  const read = PackContent.safeParse(source.value);
  const faults = read.success ? packFaults(read.data, known) : plainIssues(read.error.issues);
  if (!read.success || faults.length > 0) {
    return refused(
      faults.map(({ path, message }) => ({ line: source.line(path), field: fieldName(path), message })),
    );
  }
  return { ok: true, pack: { content: read.data, text } };
}

/** The text as it was imported. */
export function exportPack(pack: Pack): string {
  return pack.text;
}

/**
 * Compiles a pack. Its own ids get the prefix `pack.<id>.`, so that no pack can replace an entry of the dataset or
 * of another pack; a name may refer to an outlet of the dataset. `role` is the reader's choice for its outlets.
 */
export function compilePack({ content }: Pack, role?: Role): PackLexicon {
  const { entities, names, phrases, domains } = compile(datasetOf(content, role));
  const own = new Set(content.outlets.map((outlet) => outlet.id));
  const prefix = `pack.${content.id}.`;
  const of = (id: string) => (own.has(id) ? prefix + id : id);
  return {
    entities: entities
      .filter((entity) => own.has(entity.id))
      .map((entity): LexEntity => ({ ...entity, id: of(entity.id), fromPack: true })),
    names: names.map((name): LexName => ({ ...name, id: prefix + name.id, entity: of(name.entity) })),
    phrases: phrases.map((phrase): LexPhrase => ({ ...phrase, id: prefix + phrase.id })),
    domains: domains.map((domain): LexDomain => ({ ...domain, entity: of(domain.entity) })),
  };
}

/** The pack as a dataset with nothing else in it; entities of the bundled dataset are stood in for by their ids. */
function datasetOf(content: PackContent, role: Role = content.role): Dataset {
  const own = content.outlets.map((outlet): Outlet => ({ ...outlet, role: outlet.role ?? role }));
  const declared = new Set(own.map((outlet) => outlet.id));
  const foreign = [...new Set(content.names.map((name) => name.entity))].filter((id) => !declared.has(id));
  return {
    info: { version: '1970-01-01', licence: '', staleAfterDays: 365 },
    outlets: [...own, ...foreign.map(standIn)],
    names: content.names,
    phrases: content.phrases,
    references: [],
    persons: [],
    'false-friends': [],
    narratives: [],
    cues: [],
    statuses: [],
    events: [],
    cards: [],
  };
}

function standIn(id: string): Outlet {
  const nothing = { domains: [], notToBeConfused: [] };
  return { id, type: 'portal', role: 'context', country: 'int', label: { en: id }, ...nothing };
}

/** YAML, or JSON where YAML's reader does not take it (tabs). */
function open(text: string): YamlSource {
  const source = guardedYaml(text);
  if (source.errors.length === 0 || !/^\s*\{/.test(text)) return source;
  try {
    return { value: JSON.parse(text), errors: [], line: () => 1 };
  } catch {
    return source; // Its errors name lines, which those of JSON.parse do not.
  }
}

function guardedYaml(text: string): YamlSource {
  try {
    return readYaml(text);
  } catch (error) {
    // Only the parser's own limits end here, such as the depth of its recursion.
    const message = error instanceof RangeError ? 'is nested too deeply' : String(error);
    return { value: undefined, errors: [{ line: 1, message }], line: () => 1 };
  }
}

function refused(problems: readonly PackProblem[]): PackResult {
  return { ok: false, problems: problems.slice(0, mostProblems) };
}
