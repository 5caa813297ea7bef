import { describe, expect, it } from 'vitest';
import { failedCondition, holdsWord } from '../../lib/engine/conditions.ts';
import type { LexCondition } from '../../lib/engine/lexicon.ts';
import { pageWords } from '../../lib/engine/page-words.ts';
import { block, page } from './lexicon-fixture.ts';

const onPage = (...anyOf: string[]): LexCondition => ({ within: 'page', anyOf });

describe('words of a page', () => {
  const story = block('The envoy left Pyongyang.');
  const teaser = block('Kubernetes for beginners', { region: 'page' });

  it('are those of its article, not of navigation and teasers', () => {
    const words = pageWords(page([story, teaser]));
    expect(words.holds(onPage('Pyongyang'))).toBe(true);
    expect(words.holds(onPage('Kubernetes'))).toBe(false);
    expect(words.has('kubernetes')).toBe(false);
  });

  it('are those of everything where no article is told', () => {
    const credit = block('KCNA', { role: 'meta' });
    expect(pageWords(page([teaser])).holds(onPage('Kubernetes'))).toBe(true);
    expect(pageWords(page([teaser, credit])).holds(onPage('Kubernetes'))).toBe(true);
  });

  it('are those of its metadata as well', () => {
    const meta = { title: 'On Kyiv', siteName: 'The Gazette', publishers: ['Harbour'], sections: ['Asia'] };
    const words = pageWords(page([story], meta));
    expect(['Kyiv', 'gazette', 'HARBOUR', 'Asia'].map((one) => words.holds(onPage(one)))).toEqual(
      Array(4).fill(true),
    );
    expect(pageWords(page([story, block('Getty', { role: 'meta' })])).has('getty')).toBe(true);
  });

  it('never reach from one block into the next', () => {
    expect(pageWords(page(['It was north', 'Korea said so.'])).has('north korea')).toBe(false);
  });
});

describe('a word with an open end', () => {
  it.each([
    ['киевский режим', 'киевск~', true],
    ['киевскийский', 'киевск~', false],
    ['прикиевский', 'киевск~', false],
    ['the dprk.', 'dprk~', true],
    ['the dprk', 'dpr', false],
    ['북한은', '북한', true],
  ])('%s: %s', (text, word, found) => {
    expect(holdsWord(text, word)).toBe(found);
  });

  it('may stand beside a match as well', () => {
    const failed = (text: string, within: LexCondition['within']) => {
      const start = text.indexOf('спутн');
      const sentence = { start: 0, end: text.length };
      const around = { block: text, at: { start, end: start + 5 }, sentence, seen: new Map() };
      return failedCondition({ needs: [{ within, anyOf: ['агентств~'] }] }, { ...around, page: () => false });
    };
    expect(failed('сегодня, спутн агентству', 'adjacent')).toBe(null);
    expect(failed('сегодня, спутн и агентству', 'adjacent')).toBe('abstain.needs');
    expect(failed('сегодня, спутн и агентству', 'sentence')).toBe(null);
    expect(failed('агентст, спутн и', 'sentence')).toBe('abstain.needs');
    expect(failed('агентства спутн', 'adjacent')).toBe(null);
    expect(failed('агентства и спутн', 'adjacent')).toBe('abstain.needs');
    expect(failed('агентствовать, спутн', 'adjacent')).toBe('abstain.needs');
  });
});
