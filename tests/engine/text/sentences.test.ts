import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../lib/engine/text/sentences.ts';
import { tokensOf } from '../../../lib/engine/text/tokens.ts';

/** `|` marks the borders; the white space around it belongs to no sentence. */
const cases: readonly string[] = [
  'The envoy left on Monday.| He will return.',
  'A headline without a stop',
  '“We are ready.” |She left the hall.',
  '“What next?” he asked.',
  'The deal... is based on trust.| It holds.',
  'Prices rose 3.5 percent to 1,200.50 won.| Sales fell.',
  'J. K. Rowling met Dr. Smith and Gen. Lee Jr. in Washington, D.C., on Jan. 5.| They talked.',
  'The U.S. Navy sailed.| The U.S. delegation left.',
  'It happened in the U.S.| The ship turned.',
  'It came at 5 p.m.| The ship turned.',
  'MOSCOW, May 3. /TASS/. The minister spoke.| He left.',
  'MOSCOW, May 3. /TASS/.The minister spoke.',
  'He said so.|The rest is silence.',
  'See tass.com and www.Tass.com/News for more.| Done.',
  'В 2024 г. объем вырос до 5 млн руб. в год.| Об этом сообщает агентство.',
  'А. С. Пушкин жил на ул. Мойка.| Там музей.',
  '«Мы готовы».| Он ушел.',
  '«Мы готовы!» — сказал он.| И ушел.',
  'ПХЕНЬЯН, 3 мая. /ТАСС/. Делегация прибыла.| Ее встретили.',
  '통신은 28일 이같이 보도했다.| 앞서 외무성은 담화를 냈다.',
  '통신은 보도했다.|앞서 외무성은 담화를 냈다.',
  '그는 "준비가 됐다."고 말했다.| 끝이다.',
  '6.25 전쟁은 1950년에 시작됐다.| 다음 문장이다.',
  '同通信が伝えた。|「準備はできた。次だ。」と述べた。|終わり。',
  '朝中社报道。|记者在现场。',
  'Am 28. März reiste er ab.| Danach schwieg er.',
  'Das gilt z.B. für Berlin.| Ende.',
  '1. First point of the list.| 2. Second point.',
  'No stop here\n\n|Next paragraph',
  'Does it?! |Yes.',
  'The firm, Acme Inc. of Ohio, closed.| End.',
];

const split = (text: string): string[] => {
  const tokens = tokensOf(text);
  return sentencesOf(text, tokens).map((sentence) => text.slice(sentence.start, sentence.end));
};

describe('sentencesOf', () => {
  it.each(cases)('%s', (marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(split(marked.replaceAll('|', ''))).toEqual(expected);
  });

  it('gives no sentence for white space', () => expect(split(' \n\t ')).toEqual([]));

  it('shares out every token once', () => {
    const text = 'One. “Two?” Three… 「四。」 다섯이다. Six';
    const tokens = tokensOf(text);
    const sentences = sentencesOf(text, tokens);
    expect(sentences[0]?.firstToken).toBe(0);
    expect(sentences.at(-1)?.endToken).toBe(tokens.length);
    expect(sentences.slice(1).map((sentence) => sentence.firstToken)).toEqual(
      sentences.slice(0, -1).map((sentence) => sentence.endToken),
    );
  });
});
