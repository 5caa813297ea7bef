import { describe, expect, test } from 'vitest';
import { check } from '../../lib/dataset/check.ts';
import { fieldName } from '../../lib/dataset/problem.ts';
import { type SampleInput, sample } from './support/sample.ts';

/** Puts a value anywhere into the sample, whatever its type. */
function put(input: SampleInput, path: string, value: unknown): void {
  const fields = path.split('.');
  const last = fields.pop() ?? '';
  let parent: unknown = input;
  for (const field of fields) parent = (parent as Record<string, unknown>)[field];
  (parent as Record<string, unknown>)[last] = value;
}

/** Puts several fields into the entry at `path`. */
function merge(input: SampleInput, path: string, fields: object): void {
  for (const [field, value] of Object.entries(fields)) put(input, `${path}.${field}`, value);
}

/** What is broken, the rule that must say so, and where. */
const seeded: readonly (readonly [string, (input: SampleInput) => void, string, string])[] = [
  [
    'a reference that is not there',
    (d) => d.events[0]?.refs.push('r9'),
    'reference',
    '2026-03-28-agreement refs[1]',
  ],
  [
    'a control source that is not there',
    (d) => {
      put(d, 'outlets.0.control.funding.refs', ['r9']);
    },
    'reference',
    'tass control.funding.refs[0]',
  ],
  [
    'a name of nobody',
    (d) => {
      put(d, 'names.0.entity', 'tas');
    },
    'reference',
    'tass.acronym entity',
  ],
  ['a card about nothing', (d) => d.cards[0]?.about.push('nothing'), 'reference', 'event.agreement about[1]'],
  [
    'a phrase of no narrative',
    (d) => {
      put(d, 'phrases.0.narrative', 'other');
    },
    'reference',
    'l001-information-war narrative',
  ],
  [
    'an id used twice in a family',
    (d) => d.names.push(structuredClone(d.names[1]) as never),
    'duplicate-id',
    'reuters.name id',
  ],
  [
    'an id used in two families',
    (d) => {
      put(d, 'persons.0.id', 'reuters');
    },
    'duplicate-id',
    'reuters id',
  ],
  [
    'a judgement in a summary',
    (d) => {
      put(d, 'cards.3.summary.en', 'The mouthpiece of the state.');
    },
    'judgement-word',
    'outlet.tass summary.en',
  ],
  [
    'a judgement in Russian',
    (d) => {
      put(d, 'cards.3.summary.ru', 'Рупор пропаганды.');
    },
    'judgement-word',
    'outlet.tass summary.ru',
  ],
  [
    'a judgement in Korean',
    (d) => {
      put(d, 'cards.3.title.ko', '선전매체');
    },
    'judgement-word',
    'outlet.tass title.ko',
  ],
  [
    'a judgement in a described title',
    (d) => {
      put(d, 'references.0.described', true);
    },
    'judgement-word',
    'r1 title',
  ],
  [
    'a day that is not in the calendar',
    (d) => {
      put(d, 'events.0.date', '2026-02-30');
    },
    'date',
    '2026-03-28-agreement date',
  ],
  [
    'a date in the future',
    (d) => {
      put(d, 'cards.0.body.0.asOf', '2027');
    },
    'date',
    'event.agreement body[0].asOf',
  ],
  [
    'an office that ends before it begins',
    (d) => {
      put(d, 'persons.0.until', '2019');
    },
    'date',
    'director until',
  ],
  [
    'a card too long',
    (d) => {
      for (let i = 0; i < 6; i++) d.cards[0]?.body.push(structuredClone(d.cards[0].body[0]) as never);
    },
    'card-length',
    'event.agreement ',
  ],
  ['a card too short', (d) => d.cards[0]?.body.splice(1), 'card-length', 'event.agreement '],
  [
    'a title without Korean',
    (d) => {
      put(d, 'cards.0.title.ko', undefined);
    },
    'language',
    'event.agreement title',
  ],
  ['an outlet without a card', (d) => d.cards.splice(3, 1), 'card', 'tass '],
  [
    'markup in a text',
    (d) => {
      put(d, 'cards.0.body.0.text', 'It is <b>bold</b>.');
    },
    'markup',
    'event.agreement body[0].text',
  ],
  [
    'a link in a text',
    (d) => {
      put(d, 'cards.0.body.0.text', 'See [this](x).');
    },
    'markup',
    'event.agreement body[0].text',
  ],
  [
    'an outlet without control',
    (d) => {
      put(d, 'outlets.0.control', undefined);
    },
    'control',
    'tass ',
  ],
  [
    'control without a source',
    (d) => {
      put(d, 'outlets.0.control.editorial.refs', []);
    },
    'control',
    'tass control.editorial.refs',
  ],
  [
    'a card that says less than the control fields',
    (d) => d.cards[3]?.body.splice(4, 1),
    'card-control',
    'outlet.tass ',
  ],
  [
    'a card that says something else than a control field',
    (d) => {
      put(d, 'outlets.0.control.governance.value', 'the presidency');
    },
    'card-control',
    'outlet.tass body[4]',
  ],
  [
    'a card that cites another source than the control field',
    (d) => {
      put(d, 'references.1', { ...d.references[0], id: 'r2', url: 'https://example.org/2' });
      put(d, 'cards.3.body.3.refs', ['r2']);
    },
    'card-control',
    'outlet.tass body[3]',
  ],
  [
    'a summary of other control',
    (d) => {
      put(d, 'cards.3.summary', {
        en: 'Funding: private; governance: the state; editorial control: the state.',
        ru: 'Финансирование: государственное; управление: государственное; редакционный контроль: государственный.',
        ko: '재원: 국가; 운영: 국가; 편집 통제: 국가.',
      });
    },
    'card-control',
    'outlet.tass summary.en',
  ],
  [
    'a gap that the control field fills',
    (d) => {
      put(d, 'cards.3.notKnown', 'Not sourced here: who pays for it.');
    },
    'card-control',
    'outlet.tass notKnown',
  ],
  [
    'a reference that nobody cites',
    (d) => {
      put(d, 'references.1', { ...d.references[0], id: 'r2', url: 'https://example.org/2' });
    },
    'uncited',
    'r2 ',
  ],
  [
    'a page that stands twice',
    (d) => {
      put(d, 'references.1', { ...d.references[0], id: 'r2', url: 'http://www.example.org/1/' });
    },
    'duplicate-address',
    'r2 url',
  ],
  [
    'a host that is a suffix',
    (d) => {
      put(d, 'outlets.0.domains.0.host', 'co.uk');
    },
    'host',
    'tass domains[0].host',
  ],
  [
    'a host with a scheme',
    (d) => {
      put(d, 'outlets.0.domains.0.host', 'https://tass.ru');
    },
    'host',
    'tass domains[0].host',
  ],
  [
    'a host of no registry',
    (d) => {
      put(d, 'outlets.0.domains.0.host', 'tass.invalidtld');
    },
    'host',
    'tass domains[0].host',
  ],
  [
    'a host of two outlets',
    (d) => {
      put(d, 'outlets.1.domains', [{ host: 'tass.ru', use: 'official' }]);
    },
    'host',
    'reuters domains[0].host',
  ],
  [
    'a form of two outlets',
    (d) => d.names[1]?.forms.push({ lang: 'en', text: 'TASS', kind: 'abbreviation' } as never),
    'shadowed',
    'reuters.name forms[1].text',
  ],
  [
    'a form that inflection makes',
    (d) => d.names[1]?.forms.push({ lang: 'ru', text: 'Телеграфного агентства', kind: 'full' } as never),
    'shadowed',
    'reuters.name forms[1].text',
  ],
  [
    'a form taken by a false friend',
    (d) => d['false-friends'][0]?.forms.push({ lang: 'en', text: 'Reuters' }),
    'shadowed',
    'tass.sonar forms[1].text',
  ],
  [
    'a form written twice',
    (d) => d.phrases[0]?.forms.push({ lang: 'en', text: 'plot-breeding report~', tier: 'alone' }),
    'shadowed',
    'l001-information-war forms[2].text',
  ],
  [
    'a form with two spaces',
    (d) => d.phrases[0]?.forms.push({ lang: 'en', text: 'too  wide', tier: 'alone' }),
    'form',
    'l001-information-war forms[2].text',
  ],
  [
    'an ending in the middle of a word',
    (d) => d.phrases[0]?.forms.push({ lang: 'en', text: 'mid~dle', tier: 'alone' }),
    'form',
    'l001-information-war forms[2].text',
  ],
  [
    'an inflection that does not fit',
    (d) => {
      put(d, 'names.0.forms.1.inflect', 'ru:adj-neut');
    },
    'form',
    'tass.acronym forms[1].inflect',
  ],
  [
    'an inflection that is not there',
    (d) => {
      put(d, 'names.0.forms.0.inflect', 'ru:none');
    },
    'form',
    'tass.acronym forms[0].inflect',
  ],
];

describe('check', () => {
  test('the sample has no fault', () => {
    expect(check(sample())).toEqual([]);
  });

  test.each(seeded)('finds %s', (_name, change, rule, where) => {
    const faults = check(sample(change)).map((one) => [one.rule, `${one.id} ${fieldName(one.path)}`]);
    expect(faults).toContainEqual([rule, where]);
  });

  const fine: readonly (readonly [string, (input: SampleInput) => void])[] = [
    [
      'a judgement inside quotation marks',
      (d) => {
        put(d, 'cards.3.summary.en', 'TASS writes of a “puppet regime”.');
      },
    ],
    [
      'a judgement in a statement typed as quotation',
      (d) => {
        merge(d, 'cards.3.body.0', {
          kind: 'quotation',
          text: `Called a mouthpiece. ${'Said so in words of its own. '.repeat(3)}`,
        });
      },
    ],
    [
      'the publisher’s own title',
      (d) => {
        put(d, 'references.0.title', 'The regime and its lies');
      },
    ],
    [
      'a name held apart by a condition',
      (d) =>
        d.names.push({
          id: 'reuters.tass',
          entity: 'reuters',
          forms: [{ lang: 'en', text: 'TASS', kind: 'short' }],
          needs: [{ within: 'page', anyOf: ['sonar'] }],
        } as never),
    ],
    [
      'a form that counts alone in one letter case only',
      (d) =>
        d.phrases[0]?.forms.push({
          lang: 'en',
          text: 'plot-breeding report~',
          tier: 'with-actor',
          case: 'exact',
        } as never),
    ],
    [
      'control that nobody states',
      (d) => {
        merge(d, 'outlets.0.control.editorial', { refs: [], class: 'unknown' });
        d.cards[3]?.body.splice(5, 1);
      },
    ],
  ];
  test.each(fine)('lets %s pass', (_name, change) => {
    expect(check(sample(change))).toEqual([]);
  });
});
