import { loadLexicon } from 'virtual:wirelight/lexicon';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/engine/analyze.ts';
import { page } from './lexicon-fixture.ts';

const lexicon = loadLexicon();

/** Kind, entity and words of what is painted. */
function painted(text: string): string[] {
  const { findings } = analyze(page([text]), lexicon);
  return findings
    .filter((one) => one.painted)
    .map((one) => `${one.kind} ${'entity' in one ? one.entity : ''} ${text.slice(one.start, one.end)}`);
}

describe('a name inside a larger finding of the same entity is painted once', () => {
  it.each([
    ['TASS said it rained.', ['attribution tass TASS said']],
    ['The visit of TASS was short.', ['mention tass TASS']],
    ['It rained. (KCNA via REUTERS)', ['credit kcna (KCNA via REUTERS)']],
  ])('%s', (text, marks) => expect(painted(text)).toEqual(marks));

  it('keeps the name of another entity, and the finding stays in the list', () => {
    const text = 'TASS said, citing KCNA, that it rained.';
    const { findings } = analyze(page([text]), lexicon);
    const names = findings.filter((one) => one.kind === 'mention').map((one) => one.entity);
    expect(names).toEqual(['tass', 'kcna']);
    const shown = painted(text).join('|');
    for (const name of ['tass', 'kcna']) expect(shown).toContain(name);
  });
});
