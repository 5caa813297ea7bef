/**
 * `new KIND ID TEXT…`: prints an entry to paste and fill in, and shows which of the sample texts it would mark.
 * It writes no file: where an entry belongs is for its author to decide.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { recordOfText } from '../../../lib/cli/document.ts';
import type { DocumentRecord } from '../../../lib/cli/record.ts';
import { controlStatements, controlSummary } from '../../../lib/dataset/checks/card-control.ts';
import { compile } from '../../../lib/dataset/compile.ts';
import { readDataset } from '../../../lib/dataset/files.ts';
import { type Dataset, families } from '../../../lib/dataset/schema.ts';
import type { Lexicon } from '../../../lib/engine/lexicon.ts';

const samples = 'tests/fixtures/samples/*.txt';
const kinds = {
  phrase: 'phrases',
  name: 'names',
  outlet: 'outlets',
  card: 'cards',
  reference: 'references',
} as const;
type Kind = keyof typeof kinds;
type EntryKind = Exclude<Kind, 'card'>;

/** Runs the command; false when it was called wrongly. */
export function scaffold([kind = '', id = '', ...words]: readonly string[]): boolean {
  if (!Object.hasOwn(kinds, kind) || !id) {
    console.error('usage: npm run dataset -- new phrase|name|outlet|card|reference ID [TEXT…]');
    return false;
  }
  const { dataset, files } = readDataset();
  const entry =
    kind === 'card' ? cardFor(dataset, id) : template(kind as EntryKind, id, words.join(' ') || 'TEXT');
  const family = kinds[kind as Kind];
  const near = files.filter((file) => file.startsWith(`assets/dataset/${family}`));
  console.log(
    `# Add it to one of ${near.slice(0, 4).join(', ') || `assets/dataset/${family}/`}, in order of id:\n`,
  );
  console.log(stringify([entry], { lineWidth: 110 }));
  if (kind === 'name' || kind === 'phrase') showMarks(dataset, family as 'names' | 'phrases', entry);
  return true;
}

function template(kind: EntryKind, id: string, text: string): Record<string, unknown> {
  const today = new Date().toISOString().slice(0, 10);
  const form = { lang: 'en', text };
  switch (kind) {
    case 'phrase':
      return {
        id,
        narrative: 'narrative-id',
        forms: [{ ...form, tier: 'with-actor' }],
        risk: 'What innocent use looks like.',
        evidence: [{ ref: 'reference-id', note: 'Where the wording stands.' }],
      };
    case 'name':
      return { id, entity: id.split('.', 1)[0], forms: [{ ...form, kind: 'full', refs: ['reference-id'] }] };
    case 'outlet': {
      const field = { value: 'WHO', class: 'unknown', refs: [], asOf: today };
      return {
        id,
        type: 'agency',
        role: 'context',
        country: 'xx',
        label: { en: text },
        control: { funding: field, governance: field, editorial: field },
        domains: [{ host: 'example.org', use: 'official' }],
      };
    }
    case 'reference':
      return {
        id,
        kind: 'report',
        publisher: 'PUBLISHER',
        title: text,
        date: today,
        url: 'https://example.org/',
        checked: { how: 'page', on: today },
      };
    default:
      throw new Error(`no template for ${kind satisfies never}`);
  }
}

/** The card of an outlet, with what it must say of control. Statements of your own go between them. */
function cardFor({ outlets }: Dataset, id: string): Record<string, unknown> {
  const control = outlets.find((outlet) => outlet.id === id)?.control;
  if (!control)
    throw new Error(`${id} is no outlet with control fields: add it to assets/dataset/outlets first`);
  const { body, independent } = controlStatements(control);
  const title = { en: 'NAME, what it is', ru: 'НАЗВАНИЕ', ko: '이름' };
  return {
    id: `outlet.${id}`,
    kind: 'outlet',
    about: [id],
    title,
    summary: controlSummary(control),
    body,
    ...(independent ? { independent } : {}),
    notKnown: 'What was not found.',
    rank: 400,
    reviewed: new Date().toISOString().slice(0, 10),
  };
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
