import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../lib/dataset/load.ts';
import { analyze } from '../../../lib/engine/analyze.ts';
import { page } from '../lexicon-fixture.ts';

const { lexicon } = loadDataset();
const read = (text: string, lang: string) => {
  const { findings, abstentions } = analyze(page([text], { lang }), lexicon);
  return {
    attributions: findings.flatMap((one) => (one.kind === 'attribution' ? one.entity : [])),
    examples: abstentions.flatMap((one) => (one.reason === 'abstain.example' ? one.entry : [])),
  };
};

describe('words of attribution quoted as an example', () => {
  it.each([
    ['en', 'Phrases such as “KCNA reported” open many stories.', ['kcna']],
    ['en', 'A story with “TASS, citing the ministry” in it says who knew first.', []],
    ['en', 'Readers skip words like “according to TASS” and “KCNA said.”', ['tass', 'kcna']],
    ['ru', 'Слова «сообщает ТАСС» стоят в каждой второй заметке.', ['tass']],
    ['de', 'Die Formel „berichtete TASS“ steht in vielen Texten.', ['tass']],
    ['ko', '기사마다 “조선중앙통신이 보도했다”라는 표현이 나온다.', []],
  ])('%s: %s', (lang, text, examples) => {
    expect(read(text, lang)).toEqual({ attributions: [], examples });
  });

  it.each([
    ['en', 'The minister said: “TASS reported that the talks had failed.”', ['tass']],
    ['en', '“KCNA reported the launch on Monday,” the spokesman said.', ['kcna']],
    ['en', 'TASS reported “an exchange of delegations”.', ['tass']],
    ['en', 'The broadcaster said “TASS” had reported a deal.', []],
  ])('and statements that only stand near a quotation: %s %s', (lang, text, attributions) => {
    const found = read(text, lang);
    expect(found.examples).toEqual([]);
    for (const entity of attributions) expect(found.attributions).toContain(entity);
  });
});
