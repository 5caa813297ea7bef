/** Every sample of a false friend yields no mention of the name it looks like, whatever opened the page. */
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../lib/dataset/load.ts';
import { analyze } from '../../lib/engine/analyze.ts';
import type { Block } from '../../lib/engine/types.ts';

const { dataset, lexicon } = loadDataset();
const samples = dataset['false-friends'].flatMap(({ id, near, samples: texts }) =>
  texts.map(({ lang, text }) => ({ id, near, lang, text })),
);

/** A paragraph before the sample, since context outlets are read only where a state outlet was found. */
const openers = {
  'another Russian outlet': 'VGTRK showed the bridge.',
  'both countries named':
    'Ruptly filmed it. North Korea and Russia were named; Kim Jong Un, Pyongyang, Moscow.',
};

/** What the engine reads as `near` in `text`, as the page's words. */
function found(near: string, lang: string, text: string, opener: string): string[] {
  const block = (words: string, language: string): Block => ({
    text: words,
    role: 'paragraph',
    region: 'article',
    lang: language,
  });
  const { findings } = analyze({ blocks: [block(opener, 'en'), block(text, lang)], meta: { lang } }, lexicon);
  return findings
    .filter((one) => one.kind === 'mention' && one.block === 1 && one.entity === near)
    .map(({ start, end }) => text.slice(start, end));
}

describe.each(Object.entries(openers))('on a page with %s', (_name, opener) => {
  test.each(samples)('$id [$lang]: $text', ({ near, lang, text }) => {
    expect(found(near, lang, text, opener)).toEqual([]);
  });
});

describe('the samples can fail', () => {
  test('there are samples', () => {
    expect(samples.length).toBeGreaterThan(100);
  });

  test.each([
    { near: 'tass', lang: 'sv', text: 'Nyhetsbyrån Tass skriver att bron är stängd.' },
    { near: 'sputnik', lang: 'en', text: 'The envoy told Sputnik that the bridge is closed.' },
    { near: 'kcna', lang: 'en', text: 'KCNA carried the greeting on Monday.' },
  ])('$near is found in $text', ({ near, lang, text }) => {
    expect(found(near, lang, text, 'Nothing.')).toHaveLength(1);
  });
});
