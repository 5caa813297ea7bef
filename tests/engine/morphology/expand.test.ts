import { describe, expect, it } from 'vitest';
import { classes } from '../../../lib/engine/morphology/classes.ts';
import { expandForm, expandWithTrace } from '../../../lib/engine/morphology/expand.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Центральное телеграфное агентство Кореи',
    'ru:adj-neut ru:adj-neut ru:noun-neut-o -',
    [
      'Центральное телеграфное агентство Кореи',
      'Центрального телеграфного агентства Кореи',
      'Центральному телеграфному агентству Кореи',
      'Центральным телеграфным агентством Кореи',
      'Центральном телеграфном агентстве Кореи',
    ],
  ],
  [
    'Андрей Кондрашов',
    'ru:name-masc ru:surname-ov',
    [
      'Андрей Кондрашов',
      'Андрея Кондрашова',
      'Андрею Кондрашову',
      'Андреем Кондрашовым',
      'Андрее Кондрашове',
    ],
  ],
  [
    'російська агенція',
    'uk:adj-fem uk:noun-fem-a',
    [
      'російська агенція',
      'російської агенції',
      'російській агенції',
      'російську агенцію',
      'російською агенцією',
    ],
  ],
  ['agencja TASS', 'pl:noun-fem-a -', ['agencja TASS', 'agencji TASS', 'agencję TASS', 'agencją TASS']],
  [
    'ruská agentura',
    'cs:adj-fem cs:noun-fem-a',
    ['ruská agentura', 'ruské agentury', 'ruské agentuře', 'ruskou agenturu', 'ruskou agenturou'],
  ],
];

describe('expandForm', () => {
  it.each(cases)('%s', (text, inflect, expected) => expect(expandForm(text, inflect)).toEqual(expected));
  it('leaves a form without inflection as it is', () => expect(expandForm('TASS')).toEqual(['TASS']));
  it('tells the classes and the case of each form', () => {
    expect(expandWithTrace('агентство', 'ru:noun-neut-o')[1]).toEqual({
      text: 'агентства',
      trace: ['ru:noun-neut-o', 'case 2'],
    });
  });
  it('refuses unknown classes, words that do not fit and counts that differ', () => {
    expect(() => expandForm('агентство', 'ru:none')).toThrow(/unknown/);
    expect(() => expandForm('агентство', 'ru:adj-fem')).toThrow(/does not fit/);
    expect(() => expandForm('агентство', '- -')).toThrow(/1 words/);
  });
});

describe('the rules', () => {
  const names = Object.keys(classes);
  it('never refer to themselves in a circle', () => {
    expect(names.length).toBeGreaterThan(40);
    for (const name of names) {
      const way = [name];
      for (let next = classes[name]?.like; next !== undefined; next = classes[next]?.like) {
        expect(classes, `${name} refers to ${next}`).toHaveProperty([next]);
        expect(way).not.toContain(next);
        way.push(next);
      }
    }
  });
  it('have as many cases in every row of a class, the nominative first', () => {
    for (const [name, { rows = [] }] of Object.entries(classes)) {
      for (const { nominative, endings } of rows) {
        const cases = endings.split(' ');
        expect(cases.length, name).toBe(name === '-' ? 1 : 6);
        expect(cases[0], name).toBe(nominative === '' ? '0' : nominative);
      }
    }
  });
  it('try the longer ending first, so that every row can be reached', () => {
    for (const [name, { rows = [] }] of Object.entries(classes)) {
      rows.forEach((row, i) => {
        const hidden = rows.slice(0, i).find((earlier) => row.nominative.endsWith(earlier.nominative));
        expect(hidden, `${name}: -${row.nominative}`).toBeUndefined();
      });
    }
  });
});
