import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../lib/dataset/load.ts';
import { analyze } from '../../../lib/engine/analyze.ts';
import type { Block, Sourcing } from '../../../lib/engine/types.ts';

const { lexicon } = loadDataset();
const paragraph = (text: string, more: Partial<Block> = {}): Block => ({
  text,
  role: 'paragraph',
  region: 'article',
  ...more,
});
/** The language is given, since a page of four words may be in any; see "a page too short to tell its language". */
const sourcingOf = (...blocks: readonly (string | Block)[]): Sourcing => sourcingIn('en', ...blocks);
const sourcingIn = (lang: string | undefined, ...blocks: readonly (string | Block)[]): Sourcing =>
  analyze(
    { blocks: blocks.map((one) => (typeof one === 'string' ? paragraph(one) : one)), meta: { lang } },
    lexicon,
  ).sourcing;
const origins = (sourcing: Sourcing) => sourcing.sentences.map((one) => one.origin);

describe('what a sentence rests on', () => {
  it.each([
    [
      'en',
      'KCNA reported the launch. Japan said it saw it. It rained in Seoul that day.',
      ['subject', 'other', 'none'],
    ],
    ['en', 'According to the Pentagon, nothing happened. TASS wrote otherwise.', ['other', 'subject']],
    [
      'ru',
      'ТАСС сообщил о переговорах. Представитель Госдепартамента заявил, что встречи не было. Шёл дождь.',
      ['subject', 'other', 'none'],
    ],
    [
      'ko',
      '조선중앙통신은 발사를 보도했다. 합동참모본부는 발사를 포착했다고 밝혔다. 그날 서울에는 비가 내렸다.',
      ['subject', 'other', 'none'],
    ],
    [
      'uk',
      'ТАСС повідомив про переговори. Речник Генштабу заявив, що зустрічі не було.',
      ['subject', 'other'],
    ],
    [
      'de',
      'Die Agentur TASS meldete den Start. Ein Sprecher der Regierung sagte, es gebe keine Bestätigung.',
      ['subject', 'other'],
    ],
    [
      'fr',
      "L'agence TASS a rapporté le lancement. Le ministère a déclaré qu'il n'avait rien vu.",
      ['subject', 'other'],
    ],
    [
      'es',
      'La agencia TASS informó del lanzamiento. El ministro dijo que no había visto nada.',
      ['subject', 'other'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(origins(sourcingIn(lang, text))).toEqual(expected);
  });

  it("names other sources in the page's own words", () => {
    const { others } = sourcingOf(
      'TASS reported a deal. South Korean officials said there was none. Officials in Tokyo said so too.',
    );
    expect(others.map((one) => one.words)).toEqual(['South Korean officials', 'Officials in Tokyo']);
  });

  it('counts a source once a sentence, however it is written twice', () => {
    const { others } = sourcingOf(
      'Ukraine said there was none. TASS reported a deal. Ukraine said so again.',
    );
    expect(others).toEqual([{ words: 'Ukraine', sentences: 2 }]);
  });

  it('lists nobody who is only named as somebody’s', () => {
    const sourcing = sourcingOf(
      'TASS reported a fire. Its director general said it was out. Jane Doe said so too.',
    );
    expect(sourcing.others.map((one) => one.words)).toEqual(['Jane Doe']);
    expect(origins(sourcing)).toEqual(['subject', 'other', 'other']);
  });
});

describe('what never counts', () => {
  it('credits, captions, headlines, bylines and teasers', () => {
    const sourcing = sourcingOf(
      paragraph('TASS: talks begin', { role: 'headline' }),
      paragraph('By TASS', { role: 'byline' }),
      paragraph('Sergei Bobylev / TASS', { role: 'credit' }),
      paragraph('A handshake. Photo: KCNA via REUTERS', { role: 'caption' }),
      paragraph('KCNA reported something else.', { region: 'page' }),
      paragraph('It rained.'),
    );
    expect(sourcing).toMatchObject({
      total: 1,
      onSubjects: 0,
      onOthers: 0,
      unattributed: 1,
      onlySubjects: false,
    });
  });

  it('a credit line in the running text', () => {
    expect(sourcingOf('It rained. (KCNA via REUTERS)').onSubjects).toBe(0);
  });

  it('an outlet that is only talked about', () => {
    expect(sourcingOf('TASS has four floors. KCNA did not say why.').onSubjects).toBe(0);
  });
});

it('a page too short to tell its language has no attribution rather than a guessed one', () => {
  expect(sourcingIn(undefined, 'TASS reported a deal.')).toMatchObject({
    total: 1,
    onSubjects: 0,
    onOthers: 0,
  });
});

describe('a page without attribution', () => {
  it('is empty rather than guessed', () => {
    expect(sourcingOf('It rained in Seoul. The streets were wet.')).toMatchObject({
      total: 2,
      onSubjects: 0,
      onOthers: 0,
      unattributed: 2,
      bySubject: [],
      others: [],
      onlySubjects: false,
    });
  });

  it('has no sentences where there is no body', () => {
    expect(sourcingOf(paragraph('TASS', { role: 'headline' })).total).toBe(0);
  });
});

describe('whether a page rests on the subjects alone', () => {
  it('does when nobody else is a source', () => {
    expect(sourcingOf('TASS reported a deal. It rained.').onlySubjects).toBe(true);
  });
  it('does not when somebody else is', () => {
    expect(sourcingOf('TASS reported a deal. Ukraine said there was none.').onlySubjects).toBe(false);
  });
});

describe('sums and shares', () => {
  // Whole sentences: a page of nothing but "TASS reported a deal." twice is read as Spanish, and has no cues then.
  const subject = [
    'TASS reported that a deal was near.',
    'KCNA said the ships had left.',
    'According to TASS, talks go on.',
  ];
  const other = [
    'Ukraine said there was no deal.',
    'According to the Pentagon, nothing moved.',
    'A spokesman for Japan denied it.',
  ];
  const none = ['It rained in Seoul.', 'The streets were wet.', 'Nobody came to the square.'];
  const story = fc.array(fc.constantFrom(...subject, ...other, ...none), { maxLength: 12 });

  it('add up', () => {
    fc.assert(
      fc.property(story, (sentences) => {
        const { total, onSubjects, onOthers, unattributed } = sourcingOf(...sentences);
        expect(onSubjects + onOthers + unattributed).toBe(total);
      }),
      { numRuns: 60 },
    );
  });

  it("never rise for the subjects when another source's sentence is added", () => {
    fc.assert(
      fc.property(story, fc.constantFrom(...other), fc.nat(12), (sentences, added, at) => {
        const before = sourcingOf(...sentences);
        const longer = sourcingOf(...sentences.slice(0, at), added, ...sentences.slice(at));
        const share = ({ onSubjects, total }: Sourcing) => (total === 0 ? 0 : onSubjects / total);
        expect(longer.onSubjects).toBeLessThanOrEqual(before.onSubjects);
        expect(share(longer)).toBeLessThanOrEqual(share(before));
      }),
      { numRuns: 120 },
    );
  });
});

describe('a line that stands for itself', () => {
  it.each(['March 31, 2026', 'By Mara Lindqvist', 'What comes next', '31 марта 2026 г'])(
    '%s is no sentence',
    (line) => {
      expect(sourcingOf('TASS reported the launch.', line).total).toBe(1);
    },
  );
  it.each(['It rained.', '“Nobody knows.”', 'Nothing happened!'])('%s is one', (line) => {
    expect(sourcingOf('TASS reported the launch.', line).total).toBe(2);
  });
});

describe('the words another source is shown with', () => {
  const wordsOf = (lang: string, text: string) =>
    sourcingIn(lang, text).others.map(({ words, sentences }) => [words, sentences]);

  it.each([
    ['en', 'What the ministry failed to see, critics said, was the date.', ['critics']],
    ['en', 'Mayor Orlov denied the report and strongly condemned the harbour office.', ['Mayor Orlov']],
    ['de', 'Nach Angaben des Ministeriums müssen Gäste warten.', ['des Ministeriums']],
    ['de', 'Laut Polizei wurden vier Boote gefunden.', ['Polizei']],
    [
      'de',
      'Auf dem Heimweg sagte Hafenmeister Urs Hasler, das Eis sei gebrochen.',
      ['Hafenmeister Urs Hasler'],
    ],
    ['de', 'Nach ersten Zweifeln schrieben sie sich bald Briefe.', []],
    ['no', 'På vei hjem sa Anton Berg at isen var borte.', ['Anton Berg']],
    ['ru', 'Об этом представитель порта заявил журналистам.', ['представитель порта']],
    ['ru', 'В декабре 2021 года власти города заявили, что мост закрыт.', ['власти города']],
    ['ru', 'ТУЛА, 3 мая. Мост закрыт до осени, сообщил представитель порта.', ['представитель порта']],
    ['ko', '(부산=한빛통신) 김아무개 기자 = 이와 관련해 시장은 다리를 닫는다고 밝혔다.', ['시장']],
    ['ko', '세르게이 페트로프 항만청장은 다리를 닫는다고 밝혔다.', ['세르게이 페트로프 항만청장']],
    ['ko', '시민을 대표하는 단체는 다리를 닫지 말라고 밝혔다.', ['시민을 대표하는 단체']],
    ['zh', '但市长李明去年7月表示，大桥将关闭。', ['市长李明']],
  ])('%s: %s', (lang, text, words) => {
    expect(wordsOf(lang, text).map(([first]) => first)).toEqual(words);
  });

  it('joins a surname with the full name before it', () => {
    const text =
      'The port’s spokesman Anton Orlov said the bridge was shut. Orlov said it would open in May.';
    expect(wordsOf('en', text)).toEqual([['The port’s spokesman Anton Orlov', 2]]);
  });

  it('joins a name with a title, or a shorter one, with the full name before it', () => {
    const text =
      'Harbour chief Dr. Anton Orlov said the bridge was shut. Mr Orlov said it would open. Anton Orlov said so twice.';
    expect(wordsOf('en', text)).toEqual([['Harbour chief Dr. Anton Orlov', 3]]);
  });

  it('joins a surname with the name that begins with it, if there is only one', () => {
    const one = 'Park Won-gon said the bridge was shut. Park said it would open.';
    expect(wordsOf('en', one)).toEqual([['Park Won-gon', 2]]);
    const two = 'Park Won-gon said so. Park Min-ji said so too. Park said it would open.';
    expect(wordsOf('en', two).map(([words]) => words)).toEqual(['Park Won-gon', 'Park Min-ji', 'Park']);
  });

  it.each([
    ['en', 'The access for generations of Tulans accustomed to a bridge compared badly.'],
    ['en', 'The KCNA report did not say when it would open.'],
    ['ru', 'ТАСС сообщил о мосте. Агентство не уточнило, когда он откроется.'],
  ])('%s: %s names nobody else', (lang, text) => {
    expect(wordsOf(lang, text)).toEqual([]);
  });
});
