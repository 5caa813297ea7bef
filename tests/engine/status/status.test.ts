import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../lib/dataset/load.ts';
import { analyze } from '../../../lib/engine/analyze.ts';
import type { Attribution, Status } from '../../../lib/engine/types.ts';

const { lexicon } = loadDataset();

const read = (...paragraphs: readonly string[]) => readIn('en', ...paragraphs);

function readIn(lang: string, ...paragraphs: readonly string[]) {
  const page = {
    blocks: paragraphs.map((text) => ({ text, role: 'paragraph', region: 'article' }) as const),
    meta: { lang },
  };
  const { findings } = analyze(page, lexicon);
  const statuses = findings.filter((one): one is Status => one.kind === 'status');
  const attributions = findings.filter((one): one is Attribution => one.kind === 'attribution');
  return {
    statuses,
    attributions,
    words: statuses.map((one) => paragraphs[one.block]?.slice(one.start, one.end)),
  };
}

describe('status cues beside their claim', () => {
  it.each([
    ['en', 'KCNA said the test went well, without giving details.', 'no-details.en'],
    ['en', 'KCNA said the test went well. The report could not be independently verified.', 'unverified.en'],
    ['en', 'TASS reported a hit but did not specify where.', 'no-details.en'],
    ['en', 'KCNA reported the visit. It made no mention of the troops.', 'not-mentioned.en'],
    ['ru', 'ТАСС сообщил о пуске, не вдаваясь в подробности.', 'no-details.ru'],
    [
      'ru',
      'ТАСС сообщил о потерях. Независимо проверить эти данные нельзя, не удалось независимо подтвердить и дату.',
      'unverified.ru',
    ],
    ['ko', '조선중앙통신은 발사에 성공했다고 보도했다. 구체적인 내용은 밝히지 않았다.', 'no-details.ko'],
    ['de', 'Die Agentur TASS meldete Verluste, ohne Einzelheiten zu nennen.', 'no-details.de'],
    ['fr', "L'agence KCNA a annoncé un essai, sans donner de détails.", 'no-details.fr'],
    ['es', 'La agencia KCNA informó de un ensayo, sin dar más detalles.', 'no-details.es'],
    ['ja', '朝鮮中央通信は実験に成功したと伝えた。詳細は明らかにしていない。', 'no-details.ja'],
    ['zh', '朝中社报道称，试验取得成功，但没有透露细节。', 'no-details.zh'],
  ])('%s: %s', (lang, text, cue) => {
    const { statuses, attributions } = readIn(lang, text);
    expect(statuses[0]?.cue).toBe(cue);
    const claim = attributions.find((one) => one.id === statuses[0]?.claim);
    expect(claim?.status).toContain(statuses[0]?.id);
  });

  it('reaches from the start of a paragraph to the claim at the end of the one before', () => {
    const { statuses, attributions } = read(
      'KCNA said the test went well.',
      'This could not be independently verified.',
    );
    expect(statuses.map((one) => one.claim)).toEqual([attributions[0]?.id]);
  });

  it('takes the nearest claim of two', () => {
    const { statuses, attributions } = read(
      'TASS reported a deal. KCNA said it was signed, without giving details.',
    );
    expect(attributions.find((one) => one.id === statuses[0]?.claim)?.entity).toBe('kcna');
  });
});

describe('without a claim', () => {
  it.each([
    'The rumour could not be independently verified.',
    'The minister left without giving details.',
    'KCNA said the test went well. Then it rained. Then it snowed. Later the bill was paid without giving details.',
  ])('nothing is reported: %s', (text) => {
    expect(read(text).words).toEqual([]);
  });
});
