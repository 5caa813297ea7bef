/** What reading block by block must keep: carried state is all that passes from block to block. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../lib/dataset/load.ts';
import { assemble, pageView, readAttributions } from '../../../lib/engine/attribution/read.ts';
import { startOfDiscourse } from '../../../lib/engine/attribution/state.ts';
import { step } from '../../../lib/engine/attribution/step.ts';
import { contextOf, prepare, readBlocks } from '../../../lib/engine/read-page.ts';
import type { ReadBlock } from '../../../lib/engine/reading.ts';
import type { Attribution, Block, PageText } from '../../../lib/engine/types.ts';

const { lexicon } = loadDataset();
const engine = prepare(lexicon);
const paragraphs = [
  'KCNA reported a flood in the north.',
  'It said two towns were cut off.',
  'The agency said help was on its way.',
  '“The water is falling,” the mayor told TASS.',
  '“We will rebuild everything,” he added.',
  'TASS reported, citing KCNA, that the bridge was safe.',
  'Seoul did not comment, a spokesman said.',
  'The river is the longest of the province.',
  'The outlets reported the same figures.',
  'This was reported by RIA Novosti.',
];

function page(texts: readonly string[]): PageText {
  return { blocks: texts.map((text): Block => ({ text, role: 'paragraph', region: 'article' })), meta: {} };
}

function blocksOf(texts: readonly string[]): ReadBlock[] {
  return readBlocks(engine, contextOf(page(texts), 'en')).map((one) => one.read);
}

function whole(texts: readonly string[]): readonly Attribution[] {
  return readAttributions({ page: page(texts), lang: 'en', blocks: blocksOf(texts) }, lexicon).findings;
}

const someParagraphs = fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 8 });

describe('reading block by block', () => {
  test('gives what reading the whole gives, from a state that went through JSON', () => {
    fc.assert(
      fc.property(someParagraphs, (texts) => {
        const view = pageView(lexicon);
        let state = startOfDiscourse;
        const results = blocksOf(texts).map((block) => {
          const result = step(view, JSON.parse(JSON.stringify(state)), block);
          state = result.state;
          return result;
        });
        expect(assemble(results).findings).toEqual(whole(texts));
      }),
      { numRuns: 60 },
    );
  });

  test('depends on the incoming state and the block alone', () => {
    const view = pageView(lexicon);
    const [first, second] = blocksOf(paragraphs.slice(0, 2)) as [ReadBlock, ReadBlock];
    const { state } = step(view, startOfDiscourse, first);
    expect(step(view, state, second)).toEqual(step(view, structuredClone(state), second));
  });

  test('a paragraph that names nobody changes nothing but the distance to what was named', () => {
    const view = pageView(lexicon);
    const quiet = blocksOf(['The river is the longest of the province.'])[0] as ReadBlock;
    const { state, found } = step(view, startOfDiscourse, quiet);
    expect(found).toEqual([]);
    expect({ ...state, before: null }).toEqual(startOfDiscourse);
  });
});

describe('paragraphs in another order', () => {
  test('keep the attributions inside them that name their outlet', () => {
    const named = (texts: readonly string[]): string[] =>
      whole(texts)
        .filter((one) => !one.anaphoric)
        .map(
          (one) =>
            `${one.entity} ${texts[one.block]?.slice(one.start, one.end)} ${one.via?.entity} ${one.role}`,
        )
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length }), (texts) => {
        expect(named(texts)).toEqual(named(paragraphs));
      }),
      { numRuns: 40 },
    );
  });
});

describe('names of the same class', () => {
  test('can be swapped without changing anything else', () => {
    const swap = (text: string): string =>
      text.replace(/TASS|KCNA/g, (name) => (name === 'TASS' ? 'KCNA' : 'TASS'));
    const other = (entity: string | undefined): string | undefined =>
      entity === 'tass' ? 'kcna' : entity === 'kcna' ? 'tass' : entity;
    const plain = whole(paragraphs);
    const swapped = whole(paragraphs.map(swap));
    const shape = (one: Attribution, map: (entity: string | undefined) => string | undefined) => ({
      at: [one.block, one.start, one.end],
      entity: map(one.entity),
      type: one.type,
      role: one.role,
      via: map(one.via?.entity),
      cites: map(one.cites?.entity),
      confidence: one.evidence.confidence,
    });
    expect(swapped.map((one) => shape(one, other))).toEqual(
      plain.map((one) => shape(one, (entity) => entity)),
    );
  });
});

describe('any input', () => {
  const words = [
    'KCNA',
    'TASS',
    'said',
    'that',
    '“',
    '”',
    '"',
    ',',
    '.',
    '(',
    ')',
    '-',
    ':',
    'it',
    'the',
    'agency',
    'citing',
    'told',
    'report',
    'ТАСС',
    'сообщает',
    '조선중앙통신은',
    '보도했다',
    '据',
    '朝中社',
    '称',
    'タス通信',
    'と伝えた',
    '\u00ad',
    '\u202e',
    '😀',
  ];
  test('gives spans inside its blocks, on whole characters', () => {
    const inside = ({ text }: Block, span: { start: number; end: number }): boolean =>
      span.start >= 0 &&
      span.end <= text.length &&
      span.start <= span.end &&
      !splits(text, span.start) &&
      !splits(text, span.end);
    const splits = (text: string, at: number): boolean =>
      /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...words), { maxLength: 30 }), { minLength: 1, maxLength: 3 }),
        (lists) => {
          const texts = lists.map((list) => list.join(' '));
          const { blocks } = page(texts);
          for (const one of whole(texts)) {
            const spans = [one, one.source, one.cue, one.quote, ...one.content, ...one.evidence.words];
            for (const span of spans) {
              if (span) expect(inside(blocks[span.block ?? one.block] as Block, span)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['one sentence of reports', 'KCNA said that the road was open and '],
    ['a list without an end', 'TASS and KCNA and '],
    ['quotations', '"KCNA said." he said '],
    ['sentences', 'KCNA said the road was open. It said so. “A quote.” '],
    ['Russian', 'ТАСС сообщает со ссылкой на ЦТАК, что '],
    ['Korean', '조선중앙통신은 그가 말했다고 말했다며 '],
    ['Chinese', '据朝中社报道塔斯社称“好”'],
    ['Japanese', 'タス通信は朝鮮中央通信によると伝えた'],
  ])('looks at tokens, names and quotations in linear number: %s', (_, text) => {
    const [small, large] = [looks(text.repeat(200)), looks(text.repeat(1600))];
    expect(small).toBeGreaterThan(0);
    // Eight times the text; binary searches add their logarithm.
    expect(large / small).toBeLessThan(8 * 1.6);
  });
});

/** How often the reader looks at a token, mention, quotation or sentence of one block; no clock, so no noise. */
function looks(text: string): number {
  let count = 0;
  const counted = <T>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) count++;
        return Reflect.get(target, key, receiver);
      },
    });
  const blocks = blocksOf([text]).map((read) => ({
    ...read,
    tokens: counted(read.tokens),
    mentions: counted(read.mentions),
    quotes: counted(read.quotes),
    sentences: counted(read.sentences),
  }));
  readAttributions({ page: page([text]), lang: 'en', blocks }, lexicon);
  return count;
}
