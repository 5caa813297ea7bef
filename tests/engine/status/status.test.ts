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
    ['zh', '據朝中社報道，試射取得成功。上述消息無法獲得獨立證實。', 'unverified.zh'],
    ['uk', 'ТАСС повідомило про втрати. Незалежно перевірити цю інформацію неможливо.', 'unverified.uk'],
    ['it', "L'agenzia TASS ha riferito di perdite, senza fornire dettagli.", 'no-details.it'],
    ['pt', 'A agência TASS informou sobre perdas, sem dar detalhes.', 'no-details.pt'],
    ['pl', 'Agencja TASS poinformowała o stratach, nie podając szczegółów.', 'no-details.pl'],
    ['en', 'The claim, carried by TASS, could not immediately be verified.', 'unverified.en'],
    [
      'de',
      'Laut KCNA verlief der Test gut. Unabhängig überprüfen lassen sich die Angaben nicht.',
      'unverified.de',
    ],
    [
      'fr',
      "Selon KCNA, l'essai a réussi. Ces informations n'ont pu être vérifiées de source indépendante.",
      'unverified.fr',
    ],
    [
      'es',
      'Según KCNA, el ensayo fue un éxito. La información no pudo ser verificada de forma independiente.',
      'unverified.es',
    ],
    ['ko', '조선중앙통신은 성공했다고 전했다. 이 주장은 독립적으로 확인되지 않았다.', 'unverified.ko'],
    ['ja', '朝鮮中央通信は成功したと伝えた。独自に確認することはできていない。', 'unverified.ja'],
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

  it('is painted only where its claim is', () => {
    const text =
      'Reuters said the port was shut. That could not be independently verified. Later TASS moved on.';
    const page = { blocks: [{ text, role: 'paragraph', region: 'article' } as const], meta: { lang: 'en' } };
    const { findings } = analyze(page, lexicon, { contextAlone: true });
    expect(findings.find((one) => one.kind === 'status')).toMatchObject({ painted: false });
    expect(read('KCNA said so. That could not be independently verified.').statuses[0]?.painted).toBe(true);
  });

  it.each([
    ['en', 'KCNA said so. Experts independently verified the footage.'],
    ['de', 'Die KCNA meldete den Test. Die Aufnahmen wurden von Fachleuten unabhängig überprüft.'],
    ['es', 'La KCNA informó del ensayo. La imagen fue verificada de forma independiente por expertos.'],
    ['ko', '조선중앙통신은 성공했다고 전했다. 이 영상은 전문가가 독립적으로 확인했다.'],
    ['ja', '朝鮮中央通信は成功したと伝えた。映像は専門家が独自に確認した。'],
  ])('takes what was verified for no open claim: %s %s', (lang, text) => {
    expect(readIn(lang, text).statuses).toEqual([]);
  });
});
