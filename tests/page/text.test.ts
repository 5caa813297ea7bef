import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromRaw, normalise, offsetMap } from '../../lib/page/read/text.ts';

const units = fc.array(
  fc.constantFrom(
    'a',
    'Ш',
    '한',
    '😀',
    ' ',
    '  ',
    '\n',
    '\t',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\u2060',
    '\u3000',
    '\uFEFF',
    '\u200D',
    '.',
  ),
  { maxLength: 40 },
);

describe('normalise', () => {
  test('shows white space as the page does and leaves out what nobody sees', () => {
    expect(normalise('  TA\u00ADSS\n\t said\u200B\u00A0so ')).toBe('TASS said so');
    expect(normalise('\u200B \n')).toBe('');
  });

  test('is stable', () => {
    fc.assert(
      fc.property(units, (parts) => {
        const once = normalise(parts.join(''));
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});

describe('offsetMap', () => {
  test('leads every character back to one that became it', () => {
    fc.assert(
      fc.property(units, (parts) => {
        const raw = parts.join('');
        const text = normalise(raw);
        const map = offsetMap(raw);
        if (!map) {
          expect(text).toBe(raw.trimEnd());
          return;
        }
        expect(map).toHaveLength(text.length + 1);
        for (let at = 0; at < text.length; at += 1) {
          const unit = raw.charAt(map[at] as number);
          expect(text.charAt(at) === ' ' ? normalise(unit) === '' : text.charAt(at) === unit).toBe(true);
          if (at > 0) expect(map[at] as number).toBeGreaterThan(map[at - 1] as number);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('finds the kept character at or after a place', () => {
    const map = offsetMap('  a\u00ADb c');
    expect([0, 2, 3, 4, 5, 6].map((raw) => fromRaw(map, raw))).toEqual([0, 0, 1, 1, 2, 3]);
  });
});
