import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { check } from '../../lib/dataset/check.ts';
import { byId, readDataset } from '../../lib/dataset/files.ts';
import { sampleInput } from './support/sample.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirelight-dataset-'));
  const { info, ...families } = sampleInput();
  write('dataset.yml', stringify(info));
  for (const [family, entries] of Object.entries(families)) {
    write(`${family}/all.yml`, stringify(inOrder<{ readonly id: string }>(entries)));
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Entries as a file has them. */
function inOrder<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => byId(a.id, b.id));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Problems as `file:line field rule`. */
function told(): string[] {
  return readDataset(folder).problems.map(({ file, line, path, rule }) =>
    [`${file.split('/').slice(-2).join('/')}:${line}`, path.join('.'), rule].filter(Boolean).join(' '),
  );
}

test('a sound folder has no problem', () => {
  const read = readDataset(folder);
  expect(read.problems).toEqual([]);
  expect(check(read.dataset)).toEqual([]);
  expect(read.dataset.outlets.map((outlet) => outlet.id)).toEqual(['reuters', 'tass']);
});

test('a fault of the schema names file, line and field', () => {
  write(
    'persons/all.yml',
    '# comment\n\n- id: a\n  label: { en: A }\n  role: { en: R }\n  country: russia\n  refs: []\n',
  );
  expect(told()).toEqual(['persons/all.yml:6 country schema', 'persons/all.yml:7 refs schema']);
});

test('a phrase without evidence is refused', () => {
  write(
    'phrases/all.yml',
    '- id: p\n  narrative: info_war\n  forms: [{ lang: en, text: words, tier: alone }]\n  risk: none\n  evidence: []\n',
  );
  expect(told()).toEqual(['phrases/all.yml:5 evidence schema']);
});

test('a missing field is told at its entry', () => {
  write(
    'cues/all.yml',
    '- id: a\n  lang: en\n  slot: subject\n  forms: [said]\n- id: b\n  lang: en\n  forms: [told]\n',
  );
  expect(told()).toEqual(['cues/all.yml:5 slot schema']);
});

test('an unknown field, a bad date and a role are refused', () => {
  write(
    'outlets/all.yml',
    '- id: a\n  type: agency\n  role: suspect\n  country: ru\n  label: { en: A }\n  colour: red\n  founded: 1904-13\n',
  );
  expect(told()).toEqual([
    'outlets/all.yml:3 role schema',
    'outlets/all.yml:7 founded schema',
    'outlets/all.yml:6 colour schema',
  ]);
});

test('broken syntax is told with its line and hides no other file', () => {
  write('cues/all.yml', '- id: a\n  forms: [said\n');
  expect(told()[0]).toMatch(/^cues\/all\.yml:\d yaml$/);
  expect(readDataset(folder).dataset.outlets).toHaveLength(2);
});

test('entries out of order are told', () => {
  write('outlets/all.yml', stringify(inOrder(sampleInput().outlets).toReversed()));
  expect(told().map((one) => one.replace(/:\d+/, ''))).toEqual(['outlets/all.yml order']);
});

test('a bare year stays text', () => {
  write(
    'outlets/all.yml',
    '- id: a\n  type: generic\n  role: context\n  country: ru\n  label: { en: A }\n  founded: 1904\n',
  );
  expect(readDataset(folder).dataset.outlets[0]?.founded).toBe('1904');
});
