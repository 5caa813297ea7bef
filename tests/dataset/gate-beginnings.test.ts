import { expect, test } from 'vitest';
import { beginnings } from '../../lib/dataset/gate/beginnings.ts';
import { triePattern } from '../../lib/dataset/gate/trie.ts';

const forms = ['tass', 'tass.ru', 'interfax', 'international agency', 'international affairs', 'rt', 'rtv'];
const pattern = triePattern(forms.map((form) => [...form].map((char) => (char === '.' ? '\\.' : char))));

test('the beginning of every form is found where the form is', () => {
  const head = new RegExp(beginnings(pattern));
  for (const form of forms) expect(head.test(form), form).toBe(true);
});

test('long forms are cut, so that other words with their beginning are found as well', () => {
  const head = new RegExp(`^(?:${beginnings(pattern)})`);
  expect(head.test('internatium')).toBe(true);
  expect(head.test('interval')).toBe(false);
  expect(head.test('tas')).toBe(false);
  expect(beginnings(pattern).length).toBeLessThan(pattern.length);
});

test('where a form is shorter than the beginning of another, nothing is left out', () => {
  expect(new RegExp(beginnings(triePattern([['a'], ['a', 'b']]))).test('a')).toBe(true);
});
