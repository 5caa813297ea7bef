import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../lib/page/read/plain-text.ts';

const blocks = (text: string) => readPlainText(text).page.blocks.map((block) => block.text);

describe('blocks', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['nothing', '', []],
    ['white space', ' \n\t\n', []],
    ['one line', '  one  ', ['one']],
    ['lines', 'one\ntwo\r\nthree', ['one', 'two', 'three']],
    ['blank lines', 'one\n\n \n\ntwo', ['one', 'two']],
    ['line separators', 'one\u2028two\u2029three', ['one', 'two', 'three']],
  ])('%s', (_name, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  test('a paragraph wrapped by hand is one block', () => {
    const text =
      'The agency said on Monday that the two sides had agreed to go on\nexchanging news, and that a delegation would travel to the capital\nwithin the month.';
    expect(blocks(`Title\n\n${text}\n\nNext`)).toEqual(['Title', text, 'Next']);
  });

  test('a title above one paragraph is a block of its own', () => {
    const title = 'Two agencies agree to exchange news for another five years';
    const long = `The agency said on Monday that the two sides had agreed to go on, and ${'that '.repeat(12)}was all.`;
    expect(blocks(`${title}\n${long}`)).toEqual([title, long]);
    expect(blocks(`${title}\nThe agency said so on Monday.`)).toHaveLength(2);
    expect(blocks(`${title}\nand the agency said so on Monday.`)).toHaveLength(1);
  });

  test('a list of short lines is not', () => {
    expect(blocks('Moscow\nBerlin\nSeoul')).toEqual(['Moscow', 'Berlin', 'Seoul']);
  });

  test('the first line is a headline when something follows and it ends like one', () => {
    const role = (text: string) => readPlainText(text).page.blocks[0]?.role;
    expect(role('Two agencies agree\n\nThey did.')).toBe('headline');
    expect(role('They did.\n\nThey did it again.')).toBe('paragraph');
    expect(role('Two agencies agree')).toBe('paragraph');
  });
});

test('every block is a slice of the text, at its offset', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'я', '조', '😀', ' ', '\n', '\r\n', '.', '\t'), maxLength: 60 }),
      (text) => {
        const { page, offsets } = readPlainText(text);
        return page.blocks.every((block, index) => {
          const start = offsets[index] ?? -1;
          return block.text !== '' && text.slice(start, start + block.text.length) === block.text;
        });
      },
    ),
  );
});
