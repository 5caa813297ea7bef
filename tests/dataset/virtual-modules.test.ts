import { bundle } from 'virtual:wirelight/dataset';
import { gate } from 'virtual:wirelight/gate';
import { loadLexicon } from 'virtual:wirelight/lexicon';
import { loadLexicon as loadHangul } from 'virtual:wirelight/lexicon/hangul';
import { loadLexicon as loadLatin } from 'virtual:wirelight/lexicon/latin';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../lib/dataset/compact.ts';
import { compile } from '../../lib/dataset/compile.ts';
import { readDataset } from '../../lib/dataset/files.ts';
import type { Lexicon } from '../../lib/engine/lexicon.ts';

const read = readDataset().dataset;

test('the dataset comes whole, with a hash of its content', () => {
  expect(bundle.dataset).toEqual(read);
  expect(bundle.hash).toMatch(/^[0-9a-f]{16}$/);
});

test('the lexicon comes out of its compact form as it went in', () => {
  expect(loadLexicon()).toEqual(unpack(pack(compile(read))));
});

test('the lexicon comes by script as well', () => {
  const texts = (one: Lexicon) => one.names.flatMap(({ forms }) => forms.map((form) => form.text));
  expect(texts(loadLatin())).toContain('TASS');
  expect(texts(loadLatin())).not.toContain('조선중앙통신');
  expect(texts(loadHangul())).toContain('조선중앙통신');
});

test('the gate opens on a name and not without one', () => {
  expect(gate.opens('The minister told TASS on Monday.')).toBe(true);
  expect(gate.opens('The minister told AFP on Monday.')).toBe(false);
  expect(gate.opensAt('nauka.tass.ru')).toBe(true);
  expect(gate.opensAt('tass.com.example.org')).toBe(false);
});
