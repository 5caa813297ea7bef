/** A small lexicon for tests of the engine, apart from the real dataset so that data and rules change on their own. */
import type { LexEntity, LexForm, Lexicon, LexName } from '../../lib/engine/lexicon.ts';
import { expandForm } from '../../lib/engine/morphology/expand.ts';
import type { Block, PageMeta, PageText } from '../../lib/engine/types.ts';

const subject = (id: string, country: string, type: string): LexEntity => ({
  id,
  kind: 'outlet',
  role: 'subject',
  country,
  type,
});
const context = (id: string, country: string, type: string): LexEntity => ({
  id,
  kind: 'outlet',
  role: 'context',
  country,
  type,
});

/** `lang:text` or `lang:text|inflection`; the case rule is `exact`. */
const forms = (...written: readonly string[]): LexForm[] =>
  written.flatMap((one) => {
    const [head, inflect] = one.split('|') as [string, string | undefined];
    const lang = head.slice(0, head.indexOf(':'));
    return expandForm(head.slice(head.indexOf(':') + 1), inflect).map((text) => ({
      text,
      lang,
      case: 'exact' as const,
    }));
  });
const name = (entity: string, written: readonly string[], more: Partial<LexName> = {}): LexName => ({
  id: `${entity}.name`,
  entity,
  generic: false,
  forms: forms(...written),
  ...more,
});

export const lexicon: Lexicon = {
  version: '2026-01-01',
  entities: [
    subject('tass', 'ru', 'agency'),
    subject('ria', 'ru', 'agency'),
    subject('sputnik', 'ru', 'agency'),
    subject('rt', 'ru', 'broadcaster'),
    subject('kcna', 'kp', 'agency'),
    subject('rodong', 'kp', 'newspaper'),
    subject('kctv', 'kp', 'broadcaster'),
    { id: 'kp_state_media', kind: 'generic', role: 'subject', country: 'kp', type: 'generic' },
    context('interfax', 'ru', 'agency'),
    context('afp', 'fr', 'agency'),
    context('ap', 'us', 'agency'),
    context('reuters', 'gb', 'agency'),
    context('yonhap', 'kr', 'agency'),
    context('news1', 'kr', 'agency'),
    context('kns', 'jp', 'relay'),
    { id: 'kondrashov', kind: 'person', role: 'subject', country: 'ru', of: 'tass' },
  ],
  names: [
    name(
      'tass',
      [
        'mul:TASS',
        'mul:Tass',
        'mul:ITAR-TASS',
        'ru:ТАСС',
        'ru:ИТАР-ТАСС',
        'ko:타스',
        'ko:타스통신',
        'ko:타스 통신',
        'ja:タス通信',
        'zh:塔斯社',
      ],
      {
        notInLang: ['sv'],
      },
    ),
    name(
      'kcna',
      [
        'mul:KCNA',
        'en:Korean Central News Agency',
        'ru:ЦТАК',
        'ru:Центральное телеграфное агентство Кореи|ru:adj-neut ru:adj-neut ru:noun-neut-o -',
        'es:ATCC',
        'ko:조선중앙통신',
        'ja:朝鮮中央通信',
        'zh:朝中社',
      ],
      { refuses: [{ within: 'page', anyOf: ['Kubernetes'] }] },
    ),
    name('ria', ['mul:RIA Novosti', 'ru:РИА Новости', 'ko:리아노보스티']),
    name('sputnik', ['mul:Sputnik'], {
      needs: [
        { within: 'sentence', anyOf: ['agency', 'reported', 'told', 'news', 'Moscow', 'Kremlin', 'MOSCÚ'] },
      ],
    }),
    name('rt', ['mul:RT'], { refuses: [{ within: 'adjacent', anyOf: ['PCR'] }] }),
    name('rodong', ['en:Rodong Sinmun', 'ko:노동신문', 'ko:로동신문', 'ru:«Нодон синмун»']),
    name('kctv', ['en:KCTV', 'ko:조선중앙TV']),
    name('kp_state_media', ['en:North Korean state media', 'en:state news agency'], {
      generic: true,
      needs: [{ within: 'page', anyOf: ['North Korea', 'North Korean', 'Pyongyang'] }],
    }),
    name('interfax', ['mul:Interfax', 'mul:INTERFAX', 'ru:Интерфакс|ru:noun-masc-hard']),
    name('afp', ['mul:AFP']),
    name('ap', ['mul:AP']),
    name('reuters', ['mul:Reuters', 'mul:REUTERS']),
    name('yonhap', ['mul:Yonhap', 'ko:연합뉴스', 'ja:聯合ニュース']),
    name('news1', ['ko:뉴스1']),
    name('kns', ['mul:KNS', 'mul:Korea News Service', 'ja:朝鮮通信']),
    name('kondrashov', ['mul:Kondrashov', 'mul:Andrei Kondrashov', 'ru:Кондрашов|ru:surname-ov']),
  ],
  blockers: [
    { id: 'sputnik-v', near: 'sputnik', forms: forms('mul:Sputnik V', 'mul:Sputnik 1') },
    { id: 'interfax-ukraine', near: 'interfax', forms: forms('mul:Interfax-Ukraine') },
  ],
  phrases: [],
  cues: [],
  statuses: [],
  domains: [
    { entity: 'tass', host: 'tass.com' },
    { entity: 'tass', host: 'tass.ru' },
    { entity: 'tass', host: 't.me', path: '/tass_agency' },
    { entity: 'kcna', host: 'kcna.kp' },
  ],
  cards: [],
  events: [],
};

/** A block of an article; a paragraph unless told otherwise. */
export const block = (text: string, more: Partial<Block> = {}): Block => ({
  text,
  role: 'paragraph',
  region: 'article',
  ...more,
});

/** A page of paragraphs or blocks. */
export const page = (blocks: readonly (string | Block)[], meta: PageMeta = {}): PageText => ({
  blocks: blocks.map((one) => (typeof one === 'string' ? block(one) : one)),
  meta,
});
