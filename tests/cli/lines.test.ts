import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readLines } from '../../lib/cli/lines.ts';

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

async function* bytes(text: string, size: number): AsyncGenerator<Uint8Array> {
  const all = new TextEncoder().encode(text);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

async function linesOf(text: string, size = 3, longest = 1000): Promise<(string | null)[]> {
  const out: (string | null)[] = [];
  for await (const line of readLines(bytes(text, size), longest)) out.push(line.text);
  return out;
}

test.each([
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a\n\nb', ['a', '', 'b']],
  ['a\r\nb\r\n', ['a', 'b']],
  ['타스 통신\nТАСС\n', ['타스 통신', 'ТАСС']],
])('%j', async (text, expected) => {
  expect(await linesOf(text, 1)).toEqual(expected);
});

test('any text comes back, however it is cut', async () => {
  const line = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n\ufeff]/g, ''));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        const text = `${lines.join('\n')}\n`;
        expect(await linesOf(text, size)).toEqual(lines);
      },
    ),
  );
});

test('a line beyond the limit is told, not kept, and the next one is read', async () => {
  expect(await linesOf(`${'x'.repeat(50)}\nok\n${'y'.repeat(50)}`, 7, 20)).toEqual([null, 'ok', null]);
});
