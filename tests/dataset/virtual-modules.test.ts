import { bundle } from 'virtual:wirelight/dataset';
import { gate } from 'virtual:wirelight/gate';
import { loadLexicon } from 'virtual:wirelight/lexicon';
import { expect, test } from 'vitest';
import { readDataset } from '../../lib/dataset/files.ts';
import { packedParts } from '../../lib/dataset/package-files.ts';
import { parts } from '../../lib/dataset/parts.ts';
import { unpack } from '../../lib/dataset/unpack.ts';

const read = readDataset().dataset;

test('the dataset comes whole, with a hash of its content', () => {
  expect(bundle.dataset).toEqual(read);
  expect(bundle.hash).toMatch(/^[0-9a-f]{16}$/);
});

test('the lexicon comes out of its compact form as it went in', () => {
  const packed = packedParts(read);
  expect(loadLexicon()).toEqual(unpack(parts.map((part) => packed[part])));
});

test('the gate opens on a name and not without one', () => {
  expect(gate.opens('The minister told TASS on Monday.')).toBe(true);
  expect(gate.opens('The minister told AFP on Monday.')).toBe(false);
  expect(gate.opensAt('nauka.tass.ru')).toBe(true);
  expect(gate.opensAt('tass.com.example.org')).toBe(false);
});
