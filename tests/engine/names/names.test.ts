import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/engine/analyze.ts';
import { lexicon, page } from '../lexicon-fixture.ts';

/** Text → mentions as `entity:words`, abstentions as `entity-reason`. */
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['TASS reported on Monday.', ['tass:TASS'], []],
  ['The Korean Central News Agency (KCNA) said so.', ['kcna:Korean Central News Agency', 'kcna:KCNA'], []],
  [
    'по словам Центрального телеграфного агентства Кореи',
    ['kcna:Центрального телеграфного агентства Кореи'],
    [],
  ],
  ['сообщил директор «Интерфакса»', ['interfax:Интерфакса'], []],
  ['북한 조선중앙통신은 타스에 전했다', ['kcna:조선중앙통신', 'tass:타스'], []],
  ['ステータス通信とタス通信', ['tass:タス通信'], []],
  ['The RT-PCR test and RT', ['rt:RT'], ['rt-abstain.refused']],
  ['The Sputnik V vaccine', [], ['sputnik-abstain.falseFriend']],
  ['Sputnik agency reported from Moscow.', ['sputnik:Sputnik'], []],
  ['The first Sputnik flew in 1957.', [], ['sputnik-abstain.needs']],
  ['Interfax-Ukraine said', [], ['interfax-abstain.falseFriend']],
  [
    'See www.example.org/TASS, press@KCNA.kp and @TASS',
    [],
    ['tass-abstain.address', 'kcna-abstain.address', 'tass-abstain.address'],
  ],
  [
    '#TASS and /TASS/ and KCNA/Reuters and TASS.The end',
    ['tass:TASS', 'tass:TASS', 'kcna:KCNA', 'reuters:Reuters', 'tass:TASS'],
    [],
  ],
  ['?id=KCNA&x=1 and Ab3dEf6hIj9lMn2pQr5tUv8x/KCNA', [], ['kcna-abstain.address', 'kcna-abstain.address']],
  ['Pyongyang: the state news agency KCNA said.', ['kcna:KCNA'], ['kp_state_media-abstain.besideName']],
  ['Pyongyang: the state news agency said.', ['kp_state_media:state news agency'], []],
  ['Pyongyang and the state news agency Belta', [], ['kp_state_media-abstain.otherName']],
  ['The state news agency said.', [], ['kp_state_media-abstain.needs']],
  ['TASS (Total Access Support System) has a fault.', [], ['tass-abstain.falseFriend']],
  ['The Total Access and Support System (TASS) has a fault.', [], ['tass-abstain.falseFriend']],
  ['TASS (Telegraph Agency State Service) and TASS (Moscow)', ['tass:TASS', 'tass:TASS'], []],
  ['SURTASS, Tasso, KCNA5, tass', [], []],
];

const read = (text: string, meta = {}) => {
  const { findings, abstentions } = analyze(page([text], meta), lexicon, { contextAlone: true });
  return {
    mentions: findings.flatMap((one) =>
      one.kind === 'mention' ? [`${one.entity}:${text.slice(one.start, one.end)}`] : [],
    ),
    abstentions: abstentions.map((one) => `${one.entry}-${one.reason}`),
  };
};

describe('mentions', () => {
  it.each(cases)('%s', (text, mentions, abstentions) =>
    expect(read(text)).toEqual({ mentions, abstentions }),
  );

  it('asks the whole page', () => {
    const both = analyze(page(['The Kubernetes exam.', 'Pass the KCNA.']), lexicon);
    expect(both.findings).toEqual([]);
    expect(both.outcome).toBe('nothing-found');
  });

  it('knows languages in which a form is another word', () => {
    const swedish = 'Hunden har en skadad Tass och kan inte gå med den.';
    expect(read(swedish, { lang: 'sv' }).abstentions).toEqual(['tass-abstain.language']);
  });

  it('paints subjects only, and only what can be painted', () => {
    const { findings } = analyze(
      page([
        'Readers of TASS and AFP know it.',
        { text: 'KCNA', role: 'meta', region: 'article', where: 'attr:alt', unpaintable: 'attribute' },
      ]),
      lexicon,
    );
    expect(findings.filter((one) => one.kind === 'mention').map((one) => one.painted)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
