/** Sentences the dataset says in its own voice: without markup, and without words that judge. */
import { judgementWords, properNames } from '../judgement-words.ts';
import type { Fault, FieldPath } from '../problem.ts';
import type { Dataset, Family } from '../schema.ts';
import { families } from '../schema.ts';

/** Fields of prose, wherever they stand. Ids, names, forms, hosts and addresses are not prose. */
const proseFields = new Set([
  'label',
  'role',
  'title',
  'gloss',
  'balance',
  'summary',
  'text',
  'neutral',
  'value',
  'note',
  'notKnown',
  'risk',
  'meaning',
]);
/** Fields that look like prose by name but are matched or quoted, not said. */
const notProse = new Set(['forms', 'samples', 'anyOf', 'words', 'domains']);

interface Prose {
  readonly path: FieldPath;
  readonly text: string;
  /** A headline or a quotation with its source: somebody else's words. */
  readonly foreign: boolean;
}

export function checkTexts(dataset: Dataset): Fault[] {
  const names = [
    ...properNames,
    ...[...dataset.outlets, ...dataset.persons].flatMap(({ label }) => Object.values(label)),
  ];
  const masked = names.filter((name) => judgementIn(name) !== null);
  return (Object.keys(families) as Family[]).flatMap((family) =>
    dataset[family].flatMap((entry) =>
      proseOf(family, entry).flatMap(({ path, text, foreign }) => [
        ...faultOf(family, entry.id, path, 'markup', markupIn(text)),
        ...(foreign
          ? []
          : faultOf(family, entry.id, path, 'judgement-word', judgementIn(without(text, masked)))),
      ]),
    ),
  );
}

function faultOf(family: string, id: string, path: FieldPath, rule: string, message: string | null): Fault[] {
  return message === null ? [] : [{ family, id, path, rule, message }];
}

function proseOf(family: Family, entry: object): Prose[] {
  const kind = (entry as { described?: boolean }).described;
  return stringsIn(entry, []).map(({ path, text }) => ({
    path,
    text,
    // A reference's title is its publisher's, unless it is described in our words.
    foreign:
      (family === 'references' && path[0] === 'title' && kind !== true) ||
      isQuotation(entry, path) ||
      isName(family, path),
  }));
}

/** Proper names: labels of outlets and persons. */
function isName(family: Family, path: FieldPath): boolean {
  return path[0] === 'label' && (family === 'outlets' || family === 'persons');
}

/** A statement typed as quotation carries its source, by its schema. */
function isQuotation(entry: object, path: FieldPath): boolean {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((value, part) => (value as Record<string, unknown>)?.[part], entry);
  return (parent as { kind?: string } | undefined)?.kind === 'quotation';
}

function stringsIn(value: unknown, path: FieldPath): { path: FieldPath; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    if (notProse.has(field)) return [];
    const here = [...path, field];
    if (typeof inner !== 'string') return stringsIn(inner, here);
    return here.some((part) => typeof part === 'string' && proseFields.has(part))
      ? [{ path: here, text: inner }]
      : [];
  });
}

/** What looks like markup, or null. */
export function markupIn(text: string): string | null {
  const found =
    /<\/?[a-z!][^>]*>|&(?:[a-z]+|#\d+);|\]\(|\*\*|__|`|https?:\/\/|(?!\n)[\p{Cc}\u200b\u00ad]/iu.exec(text);
  return found ? `"${found[0]}" is markup, an address or a control character: texts are plain` : null;
}

/** The first word of judgement outside quotation marks, or null. */
export function judgementIn(text: string): string | null {
  const own = text
    .replace(/“[^”]*”|«[^»]*»|"[^"]*"|‘[^’]*’|「[^」]*」|『[^』]*』/g, ' ')
    .replace(/(^|\s)'[^']*'(?=[\s.,;:)]|$)/g, ' ');
  const found = judgementWords.map((word) => word.exec(own)).find((match) => match !== null);
  return found
    ? `"${found[0].trim()}" is a word of judgement: say who does what, or quote it with its source`
    : null;
}

function without(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
}
