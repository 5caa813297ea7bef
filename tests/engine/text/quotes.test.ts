import { describe, expect, it } from 'vitest';
import { noOpenQuotes, quotesOf } from '../../../lib/engine/text/quotes.ts';

/** Text → the inner texts of its quotations in order, `…` at the end of one that is not closed. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['He said “yes” and “no”.', ['yes', 'no']],
  ['He said "yes" and "no".', ['yes', 'no']],
  ["It is 'the end' of KCNA's day, they don't say.", ['the end']],
  ['It is ‘the end’ of KCNA’s day, they don’t say.', ['the end']],
  ["The agencies' report and the '90s", []],
  ['„Wir sind bereit“, sagte er.', ['Wir sind bereit']],
  ['»Wir sind bereit«, sagte er.', ['Wir sind bereit']],
  ['«Мы готовы», — сказал он.', ['Мы готовы']],
  ['«Газета „Труд“ пишет»', ['Газета „Труд“ пишет', 'Труд']],
  ['« Nous sommes prêts », dit-il.', [' Nous sommes prêts ']],
  ['그는 "준비됐다"고 말하며 ‘정보전’을 언급했다.', ['준비됐다', '정보전']],
  ["그는 '정보전'을 말했다.", ['정보전']],
  ['「準備『完了』だ」と述べた。', ['準備『完了』だ', '完了']],
  ['《로동신문》은 보도하였다', ['로동신문']],
  ['“He told me ‘go’ yesterday,” she said.', ['He told me ‘go’ yesterday,', 'go']],
  ['“The first paragraph runs on.', ['The first paragraph runs on.…']],
  ['A 5" pipe and a 6" pipe', []],
  ['nobody saw it coming,” he said.', ['nobody saw it coming,']],
  ['Nobody saw it coming," he said.', ['Nobody saw it coming,']],
  ['и мы его закрыли», — сказал он.', ['и мы его закрыли']],
  ['A plain word” with a stray mark', []],
  ['The pipe is 6", he said.', []],
  ['He said: "It is "big" news"', ['It is "big" news', 'big']],
];

const inner = (text: string): string[] =>
  quotesOf(text).quotes.map(
    (quote) => text.slice(quote.inner.start, quote.inner.end) + (quote.closed ? '' : '…'),
  );

describe('quotesOf', () => {
  it.each(cases)('%s', (text, expected) => expect(inner(text)).toEqual(expected));

  it('carries an open quotation into the paragraph that repeats its mark', () => {
    const first = quotesOf('He said: “One.');
    expect(first.open.open).toEqual(['double']);
    const second = quotesOf('“Two.”', first.open);
    expect(second.quotes).toMatchObject([{ inner: { start: 1, end: 5 }, closed: true, continued: true }]);
    expect(second.open).toEqual(noOpenQuotes);
  });

  it('carries it where a closing mark comes first, and drops it where nothing speaks for it', () => {
    const open = quotesOf('«Один.').open;
    expect(quotesOf('Два».', open).quotes).toMatchObject([
      { start: 0, inner: { start: 0, end: 3 }, continued: true },
    ]);
    expect(quotesOf('Он ушел.', open)).toEqual({ quotes: [], open: noOpenQuotes });
  });

  it('carries straight marks where the next block closes before it opens', () => {
    const { open } = quotesOf('"The courage of the men');
    expect(quotesOf('Who built the bridge," he said.', open).quotes).toMatchObject([
      { start: 0, inner: { start: 0, end: 21 }, continued: true },
    ]);
  });

  it('stays linear on a thousand nested quotations', () => {
    const text = `${'“a '.repeat(1000)}${'”'.repeat(1000)}`;
    expect(quotesOf(text).quotes).toHaveLength(1000);
  });
});
