import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { recordOfText } from '../../lib/cli/document.ts';
import { compile } from '../../lib/dataset/compile.ts';
import { gateData } from '../../lib/dataset/gate/build.ts';
import { packGateData } from '../../lib/dataset/gate/packs.ts';
import { makeGate } from '../../lib/dataset/gate/runtime.ts';
import { mergeLexicon } from '../../lib/dataset/merge.ts';
import {
  compilePack,
  exportPack,
  longestPack,
  type Pack,
  type PackProblem,
  readPack,
} from '../../lib/dataset/packs.ts';
import { sample } from './support/sample.ts';

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const head = 'wirelight-pack: 1\nid: mine\ntitle: My outlets\n';
const text = `# My own outlets.   
${head}
outlets:
  - id: wire   # a local agency
    label: { en: Example Wire }
    domains: [{ host: wire.example.com }]
names:
  - id: wire
    entity: wire
    forms: [{ lang: en, text: Example Wire }]
  - id: tass.nickname
    entity: tass
    forms: [{ lang: en, text: The Old Agency }]
phrases:
  - id: own-words
    forms: [{ lang: en, text: words of my own, tier: alone }]
`;
const known = new Set(['tass']);

function pack(source = text): Pack {
  const read = readPack(source, known);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.pack;
}

function problems(source: string): readonly PackProblem[] {
  const read = readPack(source, known);
  return read.ok ? [] : read.problems;
}

describe('a pack', () => {
  test('goes out byte for byte as it came in', () => {
    expect(exportPack(pack())).toBe(text);
  });

  test('may be JSON, with tabs as well', () => {
    const content = {
      'wirelight-pack': 1,
      id: 'j',
      title: 'J',
      names: [{ id: 'n', entity: 'tass', forms: [{ lang: 'en', text: 'Agency' }] }],
    };
    for (const space of [0, 2, '\t']) expect(pack(JSON.stringify(content, null, space)).content.id).toBe('j');
  });

  test('is found in a text, under ids of its own', () => {
    const lexicon = mergeLexicon(compile(sample()), [compilePack(pack())]);
    const { mentions } = recordOfText(
      'Rain fell, Example Wire and the Old Agency, The Old Agency said.',
      lexicon,
    );
    expect(mentions.map((one) => one.source_id)).toEqual(['pack.mine.wire', 'tass']);
  });

  test('opens the gate of its own when its outlets are subjects', () => {
    const gate = makeGate(gateData(mergeLexicon(compile(sample()), [compilePack(pack())])));
    expect(gate.opens('Rain fell, Example Wire said.')).toBe(true);
    const context = makeGate(gateData(mergeLexicon(compile(sample()), [compilePack(pack(), 'context')])));
    expect(context.opens('Rain fell, Example Wire said.')).toBe(false);
  });

  test('cannot replace an entry of the dataset', () => {
    const mine = pack(
      `${head}outlets: [{ id: tass, label: { en: Other } }]\nnames: [{ id: tass.acronym, entity: tass, forms: [{ lang: en, text: Other }] }]`,
    );
    const { entities, names } = compilePack(mine);
    expect([...entities, ...names].map((one) => one.id)).toEqual([
      'pack.mine.tass',
      'pack.mine.tass.acronym',
    ]);
    expect(names[0]?.entity).toBe('pack.mine.tass');
  });
});

describe('a pack is refused, with line and field, for', () => {
  const one = (entry: string) => `${head}names:\n  - id: n\n    entity: tass\n    forms:\n      - ${entry}\n`;
  test.each([
    ['no header', 'id: x\ntitle: y\n', 1, 'wirelight-pack'],
    ['an unknown field', `${head}script: alert(1)\n`, 4, 'script'],
    [
      'a regular expression field',
      one('{ lang: en, text: abc, pattern: ".*" }'),
      8,
      'names[0].forms[0].pattern',
    ],
    [
      'an outlet of nobody',
      `${head}names:\n  - id: n\n    entity: nobody\n    forms: [{ lang: en, text: Abc }]\n`,
      6,
      'names[0].entity',
    ],
    ['a single letter', one('{ lang: en, text: a }'), 8, 'names[0].forms[0].text'],
    ['a form too long', one(`{ lang: en, text: ${'a'.repeat(200)} }`), 8, 'names[0].forms[0].text'],
    [
      'an unknown inflection',
      one('{ lang: ru, text: Слово, inflect: "ru:none" }'),
      8,
      'names[0].forms[0].inflect',
    ],
    ['markup', one('{ lang: en, text: "<b>x</b>" }'), 8, 'names[0].forms[0].text'],
    ['text that turns around', one('{ lang: en, text: "ab\\u202Ecd" }'), 8, 'names[0].forms[0].text'],
    ['an invisible character', one('{ lang: en, text: "ab\\u200Bcd" }'), 8, 'names[0].forms[0].text'],
    [
      'a bad host',
      `${head}outlets:\n  - id: o\n    label: { en: O }\n    domains: [{ host: "http://x" }]\n`,
      7,
      'outlets[0].domains[0].host',
    ],
    [
      'a whole suffix',
      `${head}outlets:\n  - id: o\n    label: { en: O }\n    domains: [{ host: com }]\n`,
      7,
      'outlets[0].domains[0].host',
    ],
    [
      'an id twice',
      `${head}outlets:\n  - { id: o, label: { en: O } }\n  - { id: o, label: { en: P } }\n`,
      6,
      'outlets[1].id',
    ],
    ['a key twice', `${head}title: again\n`, 4, ''],
    ['a tag', `${head}names: !!js/function "x"\n`, 4, ''],
  ])('%s', (_name, source, line, field) => {
    const told = problems(source).map((problem) => ({ line: problem.line, field: problem.field }));
    expect(told).toContainEqual({ line, field });
    for (const problem of problems(source)) expect(problem.message).not.toBe('');
  });

  test.each([
    ['too long a text', `${head}# ${'x'.repeat(longestPack)}`],
    ['deep nesting', '['.repeat(100_000)],
    ['deep nesting in JSON', `{"a":${'['.repeat(100_000)}`],
    [
      'aliases that multiply',
      `a: &a [${'x,'.repeat(99)}x]\nb: &b [${'*a,'.repeat(99)}*a]\nc: [${'*b,'.repeat(99)}*b]\n`,
    ],
    ['a prototype', `${head}__proto__: { polluted: true }\n`],
    [
      'more names than anyone has',
      `${head}names:\n${'  - { id: n, entity: tass, forms: [{ lang: en, text: Abc }] }\n'.repeat(2001)}`,
    ],
  ])('%s', (_name, source) => {
    const begin = performance.now();
    expect(problems(source).length).toBeGreaterThan(0);
    expect(performance.now() - begin).toBeLessThan(5000);
    expect('polluted' in {}).toBe(false);
  });

  test('anything at all: it never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => typeof readPack(source).ok === 'boolean'),
    );
    fc.assert(fc.property(fc.json(), (source) => typeof readPack(source).ok === 'boolean'));
  });
});

describe('the gate of packs', () => {
  const tass = { id: 'tass', kind: 'outlet', role: 'subject' } as const;

  test('opens for what the packs name, on their sites, and for nothing else', () => {
    const data = packGateData([compilePack(pack())], [tass]);
    const gate = makeGate(JSON.parse(JSON.stringify(data)));
    for (const words of ['Example Wire said so.', 'as The Old Agency told', 'in words of my own, then'])
      expect(gate.opens(words), words).toBe(true);
    for (const words of ['AFP said so.', 'an example of wire', 'TASS said so.'])
      expect(gate.opens(words), words).toBe(false);
    expect(gate.opensAt('www.wire.example.com')).toBe(true);
    expect(gate.opensAt('example.com')).toBe(false);
  });

  test('does not open for further names of a bundled outlet that would not be listed', () => {
    const gate = makeGate(
      packGateData([compilePack(pack())], []) as NonNullable<ReturnType<typeof packGateData>>,
    );
    expect(gate.opens('as The Old Agency told')).toBe(false);
  });

  test('is nothing where packs name nothing', () => {
    expect(packGateData([], [tass])).toBeNull();
  });
});
