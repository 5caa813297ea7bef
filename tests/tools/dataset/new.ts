/**
 * `new KIND ID TEXT…`: prints an entry to paste and fill in, and shows which of the sample texts it would mark.
 * It writes no file: where an entry belongs is for its author to decide.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { recordOfText } from '../../../lib/cli/document.ts';
import type { DocumentRecord } from '../../../lib/cli/record.ts';
import { compile } from '../../../lib/dataset/compile.ts';
import { readDataset } from '../../../lib/dataset/files.ts';
import { type Dataset, type Family, families, Id } from '../../../lib/dataset/schema.ts';
import type { Lexicon } from '../../../lib/engine/lexicon.ts';
import { cardFor, type EntryKind, template } from './templates.ts';

const samples = 'tests/fixtures/samples/*.txt';
const kinds = {
  phrase: 'phrases',
  name: 'names',
  outlet: 'outlets',
  card: 'cards',
  reference: 'references',
} as const;
type Kind = keyof typeof kinds;

/** Runs the command; false when it was called wrongly. */
export function scaffold([kind = '', id = '', ...words]: readonly string[]): boolean {
  const { dataset, places } = datasetWithPlaces();
  const problem = Object.hasOwn(kinds, kind)
    ? callProblem(dataset, kind as Kind, id)
    : 'usage: npm run dataset -- new phrase|name|outlet|card|reference ID [TEXT…]';
  if (problem) {
    console.error(problem);
    return false;
  }
  const family = kinds[kind as Kind];
  const entry =
    kind === 'card' ? cardFor(dataset, id) : template(kind as EntryKind, id, words.join(' ') || 'TEXT');
  console.log(`${placeFor(places, kind as Kind, id)}\n`);
  console.log(stringify([entry], { lineWidth: 110, aliasDuplicateObjects: false }));
  if (kind === 'name' || kind === 'phrase') showMarks(dataset, family as 'names' | 'phrases', entry ?? {});
  return true;
}

/** What is wrong with the call, in words that say what to do; null when nothing is. */
export function callProblem(dataset: Dataset, kind: Kind, id: string): string | null {
  const wrong = Id.safeParse(id).error?.issues[0]?.message;
  if (wrong) return `"${id}" cannot be an id: ${wrong}`;
  const entries = dataset[kinds[kind]] as readonly { readonly id: string }[];
  if (kind !== 'card' && entries.some((entry) => entry.id === id))
    return `${id} stands in ${kinds[kind]} already: change the entry there`;
  const [entity = ''] = id.split('.', 1);
  if (kind === 'name' && ![...dataset.outlets, ...dataset.persons].some((one) => one.id === entity))
    return `"${entity}" is no outlet or person: a name's id begins with the id of what it names, as in tass.my-form`;
  if (kind === 'card' && !dataset.outlets.find((outlet) => outlet.id === id)?.control)
    return `${id} is no outlet with control fields: add it to assets/dataset/outlets first`;
  return null;
}

/** For each entry its file, as `family/id`. */
type Places = ReadonlyMap<string, string>;

function datasetWithPlaces(): { dataset: Dataset; places: Places } {
  const { dataset, place } = readDataset();
  const fileOf = (family: Family, id: string) => place({ family, id, path: [], rule: '', message: '' }).file;
  const places = Object.values(kinds).flatMap((family) =>
    (dataset[family] as readonly { readonly id: string }[]).map(
      ({ id }) => [`${family}/${id}`, fileOf(family, id)] as const,
    ),
  );
  return { dataset, places: new Map(places) };
}

/** Where the entry belongs: beside its relatives where they are known, else in one of the family's files. A comment. */
export function placeFor(places: Places, kind: Kind, id: string): string {
  const family = kinds[kind];
  const [entity = ''] = id.split('.', 1);
  const near = [...places].filter(([key]) => kind === 'name' && key.startsWith(`names/${entity}.`));
  const cards = [...places].filter(([key]) => kind === 'card' && key.startsWith('cards/outlet.'));
  const all = [...places].filter(([key]) => key.startsWith(`${family}/`));
  const group = [near, cards, all].find((some) => some.length > 0) ?? [];
  const files = [...new Set(group.map(([, file]) => file))].sort();
  const hint = kind === 'phrase' ? ' (one file a narrative)' : '';
  if (files.length < 2)
    return `# Add it, in order of id, to ${files[0] ?? `a file in assets/dataset/${family}/`}`;
  return [`# Add it, in order of id, to one of${hint}`, ...files.map((file) => `#   ${file}`)].join('\n');
}

function showMarks(dataset: Dataset, family: 'names' | 'phrases', entry: object): void {
  const read = families[family].parse(entry);
  const before = compile(dataset);
  const after = compile({ ...dataset, [family]: [...dataset[family], read] });
  const files = globSync(samples).sort();
  console.log(
    files.length === 0 ? `# No sample texts in ${samples}` : '# Marks in the sample texts, before → after:',
  );
  for (const file of files) console.log(marksLine(file, before, after));
}

function marksLine(file: string, before: Lexicon, after: Lexicon): string {
  const text = readFileSync(file, 'utf8');
  const [old, now] = [marks(recordOfText(text, before)), marks(recordOfText(text, after))];
  const added = now.filter((mark) => !old.includes(mark));
  const removed = old.filter((mark) => !now.includes(mark));
  const changes = [...added.map((mark) => `+ ${mark}`), ...removed.map((mark) => `- ${mark}`)];
  return `# ${basename(file)}: ${old.length} → ${now.length}${changes.length > 0 ? `   ${changes.join('; ')}` : ''}`;
}

function marks({ mentions, framings }: DocumentRecord): string[] {
  const named = mentions.map((one) => `${one.source_id} «${one.text}» at ${one.start}`);
  return [...named, ...framings.map((one) => `${one.narrative} «${one.text}» at ${one.start}`)];
}
