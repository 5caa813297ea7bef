import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/engine/analyze.ts';
import { northKoreanSpellings } from '../../../lib/engine/morphology/north-korean.ts';
import { lexicon, page } from '../lexicon-fixture.ts';

const words = (text: string): string[] =>
  northKoreanSpellings(text).map(({ start, end }) => text.slice(start, end));

describe('northKoreanSpellings', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['로씨야의 따쓰통신은 력사적인 날이라고 하였다.', ['로씨야의', '따쓰통신은', '력사적인']],
    ['러시아의 타스통신은 역사적인 날이라고 했다.', []],
    ['신로동 거리의 도로동맹', []],
    ['리설주와 리용호가 려명거리에', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('is told in the trace of a mention beside it', () => {
    const trace = (text: string) =>
      analyze(page([text]), lexicon).findings.find((one) => one.kind === 'mention')?.evidence.trace;
    expect(trace('조선중앙통신은 력사적인 날이라고 하였다.')).toContain('signal.north-korean-spelling');
    expect(trace('조선중앙통신은 역사적인 날이라고 했다.')).not.toContain('signal.north-korean-spelling');
  });
});
