import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher, type Match, type Pattern } from '../../../lib/engine/match/matcher.ts';
import { fold } from '../../../lib/engine/text/fold.ts';

type Rule = Pattern['case'];
const patterns = (texts: readonly string[], rule: Rule = 'any'): Pattern[] =>
  texts.map((text) => ({ text, case: rule }));
const found = (text: string, texts: readonly string[], rule: Rule = 'any'): string[] =>
  compileMatcher(patterns(texts, rule))
    .find(fold(text))
    .map((match) => text.slice(match.start, match.end));

const cases: Record<string, readonly (readonly [string, readonly string[], readonly string[]])[]> = {
  'leftmost-longest': [
    [
      'the Korean Central News Agency said',
      ['Korean Central', 'Korean Central News Agency', 'News Agency'],
      ['Korean Central News Agency'],
    ],
    [
      'Korean Central News Agency (KCNA)',
      ['Korean Central News Agency', 'KCNA'],
      ['Korean Central News Agency', 'KCNA'],
    ],
    ['News Agency News', ['News Agency', 'Agency News'], ['News Agency']],
  ],
  'Latin and Cyrillic words': [
    ["TASS, TASS's, /TASS/, (TASS) TASS-a", ['TASS'], ['TASS', 'TASS', 'TASS', 'TASS', 'TASS']],
    ['SURTASS TASSO KCNA5 1KCNA Tássel', ['TASS', 'KCNA'], []],
    ['ТАСС и ИТАР-ТАСС', ['ТАСС', 'ИТАР-ТАСС'], ['ТАСС', 'ИТАР-ТАСС']],
    ['북한KCNA가', ['KCNA'], ['KCNA']],
  ],
  Hangul: [
    ['조선중앙통신은, 조선중앙통신사장 북조선중앙통신', ['조선중앙통신'], ['조선중앙통신', '조선중앙통신']],
    ['타스가 타스에 따르면 타스크 판타스틱', ['타스'], ['타스', '타스']],
    ['조선중앙TV는', ['조선중앙TV'], ['조선중앙TV']],
  ],
  'Han and Kana': [
    ['国営朝鮮中央通信が', ['朝鮮中央通信'], ['朝鮮中央通信']],
    ['ステータス通信とタス通信', ['タス通信'], ['タス通信']],
    ['据朝中社报道', ['朝中社'], ['朝中社']],
  ],
  endings: [
    ['киевского режима', ['киевск~ режим~'], ['киевского режима']],
    ['киевский городской режим', ['киевск~ режим~'], []],
    ['киевск режимомомом', ['киевск~ режим~'], []],
  ],
  folding: [
    ['Agencia Telegráfica', ['agencia telegrafica'], ['Agencia Telegráfica']],
    [
      'Korean\u00a0Central\n News Agency',
      ['Korean Central News Agency'],
      ['Korean\u00a0Central\n News Agency'],
    ],
    ['Korean\n\nCentral', ['Korean Central'], []],
    ['TA\u00adSS said', ['TASS'], ['TA\u00adSS']],
  ],
  'Arabic prefixes': [['لوكالة تاس', ['وكالة تاس'], ['وكالة تاس']]],
};

describe('compileMatcher', () => {
  for (const [group, rows] of Object.entries(cases)) {
    describe(group, () =>
      it.each(rows)('%s', (text, texts, expected) => expect(found(text, texts)).toEqual(expected)),
    );
  }

  it('keeps to the case rule, and leaves the field to a shorter form', () => {
    expect(found('TASS Tass tass', ['TASS'], 'exact')).toEqual(['TASS']);
    expect(found('TASS Tass tass', ['TASS'], 'upper')).toEqual(['TASS']);
    expect(found('TASS Tass tass', ['tass'], 'title')).toEqual(['TASS', 'Tass']);
    expect(found('Киевского РЕЖИМА', ['Киевск~ РЕЖИМ~'], 'exact')).toEqual(['Киевского РЕЖИМА']);
    const mixed: Pattern[] = [
      { text: 'Россия Сегодня', case: 'exact' },
      { text: 'Россия', case: 'title' },
    ];
    expect(compileMatcher(mixed).find(fold('Россия сегодня'))).toEqual([{ start: 0, end: 6, patterns: [1] }]);
  });

  it('gives equal spellings one match, and `findAll` every pattern', () => {
    const matcher = compileMatcher(patterns(['News Agency', 'news agency', 'News', 'Agency']));
    expect(matcher.find(fold('News Agency'))).toEqual([{ start: 0, end: 11, patterns: [0, 1] }]);
    expect(matcher.findAll(fold('News Agency')).map((match) => match.patterns)).toEqual([[0, 1], [2], [3]]);
  });

  it('refuses hyphens on request', () => {
    expect(compileMatcher(patterns(['TASS']), { hyphens: false }).find(fold('TASS-like TASS'))).toHaveLength(
      1,
    );
  });

  it('finds nothing for no pattern and for an empty one', () => {
    expect(compileMatcher([]).find(fold('TASS'))).toEqual([]);
    expect(compileMatcher(patterns(['', '~'])).find(fold('TASS ~'))).toEqual([]);
  });
});

/** The same semantics, written as plainly as can be: every pattern at every place of the folded text. */
function naive(text: string, forms: readonly string[]): Match[] {
  const folded = fold(text);
  const matches: Match[] = [];
  for (let at = 0; at < folded.text.length; ) {
    const ends = forms.map((form) => naiveEnd(folded.text, at, fold(form).text.trim()));
    const end = Math.max(...ends);
    if (end > at) {
      const source = folded.offsets ? sourceSpan(text, folded.offsets, at, end) : { start: at, end };
      matches.push({ ...source, patterns: ends.flatMap((e, i) => (e === end ? [i] : [])) });
    }
    at = Math.max(end, at + 1);
  }
  return matches;
}

function sourceSpan(text: string, offsets: Uint32Array, at: number, to: number) {
  let next = to;
  while (next < offsets.length - 1 && offsets[next] === offsets[to - 1]) next++;
  const head = text.slice(0, offsets[next]).replace(/[\u00ad\u200b]+$/, '');
  return { start: offsets[at] as number, end: head.length };
}

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const KATAKANA = /[ァ-ヺー]/;

function naiveEnd(text: string, at: number, form: string): number {
  if (form === '') return -1;
  const source = form
    .replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')
    .replaceAll(
      '~',
      '(?:(?<=[a-zа-я0-9])[a-zа-я]{0,4}(?![a-zа-я])|(?<=[가-힣])[가-힣]{0,4}(?![가-힣])|(?<![a-zа-я0-9가-힣]))',
    );
  const match = new RegExp(source, 'uy');
  match.lastIndex = at;
  const hit = match.exec(text)?.[0];
  if (!hit) return -1;
  const end = at + hit.length;
  const [before, first, last, after] = [
    text[at - 1] ?? ' ',
    text[at] ?? ' ',
    text[end - 1] ?? ' ',
    text[end] ?? ' ',
  ];
  for (const script of [WORD, KATAKANA]) {
    if (script.test(before) && script.test(first)) return -1;
    if (script.test(last) && script.test(after)) return -1;
  }
  if (HANGUL.test(before) && HANGUL.test(first)) return -1;
  const tail = HANGUL.test(last) ? (/^\p{Script=Hangul}*/u.exec(text.slice(end))?.[0] ?? '') : '';
  return tail !== '' && hit.length < 4 && !['가', '는', '에'].includes(tail) ? -1 : end;
}

describe('the matcher against a naive search', () => {
  const unit = fc.constantFrom(
    ...'abABтоТ글한가는タスの漢 1',
    "'",
    '-',
    '\u00ad',
    'é',
    'ß',
    '\u200b',
    ' ',
    '\n',
    's',
  );
  const form = fc
    .array(fc.string({ unit: fc.constantFrom(...'abтоs글한タ漢é'), minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 2,
    })
    .chain((words) =>
      fc.tuple(
        ...words.map((word) =>
          fc.boolean().map((open) => (open && /[a-zто]$/.test(word) ? `${word}~` : word)),
        ),
      ),
    )
    .map((words) => words.join(' '));

  it('finds the same on random text', () => {
    fc.assert(
      fc.property(
        fc.array(form, { minLength: 1, maxLength: 12 }),
        fc.string({ unit, maxLength: 60 }),
        (forms, text) => {
          expect(compileMatcher(patterns(forms)).find(fold(text))).toEqual(naive(text, forms));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('reports spans inside the text on any input', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: 'binary', maxLength: 4 }),
        (text, name) => {
          for (const match of compileMatcher(patterns([name, 'a', 'é'])).findAll(
            fold(`${text} ${name} ${text}`),
          )) {
            expect(match.start).toBeLessThan(match.end);
            expect(match.end).toBeLessThanOrEqual(text.length * 2 + name.length + 2);
          }
        },
      ),
    );
  });
});
