/**
 * YAML (and JSON, which is a part of it) as plain values, each with the line it stands on. No tags of any kind make
 * code or objects of other types, aliases are limited, and years stay text, so that `asOf: 2026` needs no quotes.
 */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { FieldPath } from './problem.ts';

export interface YamlSource {
  readonly value: unknown;
  /** Errors of the syntax, with 1-based lines. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** 1-based line of the value at `path`, or of the nearest part around it that is there. */
  line(path: FieldPath): number;
}

/** Core schema without four-digit integers: a year is text. */
const yearsAreText = {
  identify: (value: unknown) => typeof value === 'number' && Number.isInteger(value),
  default: true,
  tag: 'tag:yaml.org,2002:int',
  test: /^[-+]?(?:\d{1,3}|\d{5,15})$/,
  resolve: (text: string) => Number(text),
} as const;

/** Reads one document. Never throws; faults of syntax come back in `errors`. */
export function readYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    customTags: (tags) =>
      tags.map((tag) =>
        typeof tag === 'object' && tag.tag === 'tag:yaml.org,2002:int' && !tag.format ? yearsAreText : tag,
      ),
  });
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: error.message,
  }));
  return {
    value: errors.length > 0 ? undefined : plainValue(document, errors),
    errors,
    line: (path) => lineOf(document, lines, path),
  };
}

function plainValue(document: Document.Parsed, errors: { line: number; message: string }[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    errors.push({ line: 1, message: String(error instanceof Error ? error.message : error) });
    return undefined;
  }
}

function lineOf(document: Document.Parsed, lines: LineCounter, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const part of path) {
    const next = child(node, part);
    if (next === undefined) break;
    offset = next.offset ?? offset;
    node = next.node;
  }
  return offset === undefined ? 1 : lines.linePos(offset).line;
}

function child(node: unknown, part: string | number): { node: unknown; offset?: number } | undefined {
  if (isSeq(node) && typeof part === 'number' && part in node.items) {
    const item = node.items[part];
    return { node: item, offset: startOf(item) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((one) => isScalar(one.key) && one.key.value === part);
  return pair && { node: pair.value, offset: startOf(pair.key) };
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
