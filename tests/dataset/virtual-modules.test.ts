import { bundle } from 'virtual:wirelight/dataset';
import { gate } from 'virtual:wirelight/gate';
import { loadLexicon } from 'virtual:wirelight/lexicon';
import { expect, test } from 'vitest';
import { compile } from '../../lib/dataset/compile.ts';
import { readDataset } from '../../lib/dataset/files.ts';

const read = readDataset().dataset;

test('the dataset comes whole, with a hash of its content', () => {
  expect(bundle.dataset).toEqual(read);
  expect(bundle.hash).toMatch(/^[0-9a-f]{16}$/);
});

test('the lexicon comes out of its compact form as it went in', () => {
  expect(loadLexicon()).toEqual(JSON.parse(JSON.stringify(compile(read))));
});

test('the gate opens on a name and not without one', () => {
  expect(gate.opens('The minister told TASS on Monday.')).toBe(true);
  expect(gate.opens('The minister told AFP on Monday.')).toBe(false);
  expect(gate.opensAt('nauka.tass.ru')).toBe(true);
  expect(gate.opensAt('tass.com.example.org')).toBe(false);
});
