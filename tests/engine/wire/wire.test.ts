import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/engine/analyze.ts';
import type { Block } from '../../../lib/engine/types.ts';
import { jucheYear } from '../../../lib/engine/wire/end-marks.ts';
import { block, lexicon, page } from '../lexicon-fixture.ts';

/** Wire marks of a block as `kind entity [via]: words`. */
function marks(source: string | Block): string[] {
  const text = typeof source === 'string' ? source : source.text;
  return analyze(page([source]), lexicon, { contextAlone: true }).findings.flatMap((one) => {
    const words = text.slice(one.start, one.end);
    if (one.kind === 'dateline') return [`dateline ${one.entity}: ${words}`];
    if (one.kind === 'byline') return [`${one.form} ${one.entity}: ${words}`];
    if (one.kind === 'credit')
      return [`credit ${one.entity}${one.via ? ` via ${one.via.entity ?? one.via.words}` : ''}: ${words}`];
    return [];
  });
}

const datelines: readonly (readonly [string, string])[] = [
  ['MOSCOW, November 6. /TASS/. The talks began.', 'dateline tass: MOSCOW, November 6. /TASS/.'],
  ['PYONGYANG, October 8./TASS/. The talks began.', 'dateline tass: PYONGYANG, October 8./TASS/.'],
  [
    'ST. PETERSBURG, May 3. /ITAR-TASS/. The talks began.',
    'dateline tass: ST. PETERSBURG, May 3. /ITAR-TASS/.',
  ],
  [
    'ПХЕНЬЯН, 16 января. /Корр. ИТАР-ТАСС Иван Петров/. Начались переговоры.',
    'dateline tass: ПХЕНЬЯН, 16 января. /Корр. ИТАР-ТАСС Иван Петров/.',
  ],
  [
    'Мост открыт для всех МОСКВА, 17 ноя — РИА Новости. Начались переговоры.',
    'dateline ria: МОСКВА, 17 ноя — РИА Новости.',
  ],
  ['МОСКВА, 1 декабря. /ТАСС/. Начались переговоры.', 'dateline tass: МОСКВА, 1 декабря. /ТАСС/.'],
  ['Пхеньян, 10 мая. /ЦТАК/-- Состоялась встреча.', 'dateline kcna: Пхеньян, 10 мая. /ЦТАК/--'],
  ['Pyongyang, June 20 (KCNA) -- A meeting was held.', 'dateline kcna: Pyongyang, June 20 (KCNA) --'],
  ['Pyongyang, June 1 (KCNA) — A meeting was held.', 'dateline kcna: Pyongyang, June 1 (KCNA) —'],
  [
    'Pyongyang, 17 de junio (ATCC) -- Se celebró una reunión.',
    'dateline kcna: Pyongyang, 17 de junio (ATCC) --',
  ],
  ['MOSCÚ (Sputnik) — Las conversaciones empezaron.', 'dateline sputnik: MOSCÚ (Sputnik) —'],
  ['СЕУЛ, 12 ноя - РИА Новости. Переговоры начались.', 'dateline ria: СЕУЛ, 12 ноя - РИА Новости.'],
  [
    'Москва. 12 ноября. INTERFAX.RU - Переговоры начались.',
    'dateline interfax: Москва. 12 ноября. INTERFAX.RU -',
  ],
  [
    'Bogotá, 19 de noviembre, RIA Novosti. Empezaron las conversaciones.',
    'dateline ria: Bogotá, 19 de noviembre, RIA Novosti.',
  ],
  ['SEOUL, March 3 (Yonhap) -- The talks began.', 'dateline yonhap: SEOUL, March 3 (Yonhap) --'],
  ['(Reuters) - The talks began.', 'dateline reuters: (Reuters) -'],
  ['(평양 4월 28일발 조선중앙통신) 회담이 열렸다.', 'dateline kcna: (평양 4월 28일발 조선중앙통신)'],
  ['(서울=연합뉴스) 회담이 열렸다.', 'dateline yonhap: (서울=연합뉴스)'],
  ['(평양 노동신문=뉴스1) = 회담이 열렸다.', 'dateline rodong: (평양 노동신문=뉴스1) ='],
  ['조선중앙통신 12월 23일 평양', 'dateline kcna: 조선중앙통신 12월 23일 평양'],
  ['【平壌10月28日発朝鮮中央通信】会談が行われた。', 'dateline kcna: 【平壌10月28日発朝鮮中央通信】'],
  ['朝中社平壤3月31日电 会谈举行。', 'dateline kcna: 朝中社平壤3月31日电'],
  ['塔斯社莫斯科電 港口開放。', 'dateline tass: 塔斯社莫斯科電'],
  [
    'HARBOUR TOWN /Coast Region/, March 3. /TASS/. The talks began.',
    'dateline tass: HARBOUR TOWN /Coast Region/, March 3. /TASS/.',
  ],
  ['TASS-FACTBOX. The talks began.', 'dateline tass: TASS-FACTBOX.'],
];

const noDatelines: readonly string[] = [
  'TASS said on Monday, March 3, that talks began.',
  'In Pyongyang, the agency (KCNA) said so.',
  'He spoke to Tass - and then left.',
  'The Korean Central News Agency (KCNA) -- the only agency -- said so.',
  '조선중앙통신은 12월 23일 평양에서 회담이 열렸다고 보도했다.',
  '据朝中社3月31日报道，会谈举行。',
];

const credits: readonly (readonly [string | Block, string])[] = [
  [
    block('The leaders in Beijing in 2025. Sergei Petrov / TASS', { role: 'caption' }),
    'credit tass: Sergei Petrov / TASS',
  ],
  ['**Sergei Petrov / TASS**', 'credit tass: Sergei Petrov / TASS'],
  ['The leaders met. (KCNA via REUTERS)', 'credit kcna via reuters: (KCNA via REUTERS)'],
  [
    block('The hall in May. (Sputnik/Ivan Orlov/Kremlin via Reuters)', { role: 'caption' }),
    'credit sputnik via reuters: (Sputnik/Ivan Orlov/Kremlin via Reuters)',
  ],
  [
    block('The hall in May. (Ivan Orlov, Sputnik, Kremlin Pool Photo via AP)', { role: 'caption' }),
    'credit sputnik via ap: (Ivan Orlov, Sputnik, Kremlin Pool Photo via AP)',
  ],
  [
    'The hall. Ivan Orlov/TASS/Pool via REUTERS ATTENTION EDITORS - NOT FOR RESALE',
    'credit tass via reuters: Ivan Orlov/TASS/Pool via REUTERS',
  ],
  [block('AFP/KCNA VIA KNS', { role: 'credit' }), 'credit kcna via kns: AFP/KCNA VIA KNS'],
  [
    block('The hall. (Korean Central News Agency/Korea News Service via AP)', { role: 'caption' }),
    'credit kcna via ap: (Korean Central News Agency/Korea News Service via AP)',
  ],
  [
    '회담이 열렸다. (사진=평양 조선중앙통신, 연합뉴스)',
    'credit kcna via yonhap: (사진=평양 조선중앙통신, 연합뉴스)',
  ],
  ['새 다리를 실은 1면.<사진=노동신문> | 회담이 열렸다.', 'credit rodong: <사진=노동신문>'],
  ['Паром снова ходит каждый день / Фото: KCNA', 'credit kcna: Фото: KCNA'],
  ['회담이 열렸다. (사진=조선중앙TV 캡처) photo@example.com', 'credit kctv: (사진=조선중앙TV 캡처)'],
  ['회담 모습 [조선중앙TV 화면]', 'credit kctv: [조선중앙TV 화면]'],
  ['회담이 열렸다. 조선중앙TV 화면 캡처', 'credit kctv: 조선중앙TV 화면 캡처'],
  ['항구가 열렸다. /타스·연합뉴스', 'credit tass via yonhap: /타스·연합뉴스'],
  ['北韓新橋。（翻攝自朝中社）', 'credit kcna: （翻攝自朝中社）'],
  [
    '회담 모습 [타스 연합뉴스 자료사진. 재판매 및 DB 금지]',
    'credit tass via yonhap: [타스 연합뉴스 자료사진',
  ],
  ['대통령이 대회에 참석했다. TASS연합뉴스', 'credit tass via yonhap: TASS연합뉴스'],
  ['(사진=타스, 연합뉴스) 푸틴 대통령이 말하고 있다.', 'credit tass via yonhap: (사진=타스, 연합뉴스)'],
  ['眾人在新大橋上起立鼓掌。塔斯社', 'credit tass: 塔斯社'],
  ['會場兩旁放滿了鮮花。朝中社圖片', 'credit kcna: 朝中社圖片'],
  ['会談の様子（朝鮮中央通信=聯合ニュース）', 'credit kcna via yonhap: （朝鮮中央通信=聯合ニュース）'],
  ['会談の様子（朝鮮中央通信配信）', 'credit kcna: （朝鮮中央通信配信）'],
  ['Kim i Pyongyang. Foto: KCNA/Reuters', 'credit kcna via reuters: Foto: KCNA/Reuters'],
  ['Bild: Max Muster/TASS/dpa/picture alliance', 'credit tass: Bild: Max Muster/TASS/dpa/picture alliance'],
  ['© KCNA/AP', 'credit kcna via ap: © KCNA/AP'],
  ['Фото: ТАСС/пресс-служба министерства', 'credit tass: Фото: ТАСС/пресс-служба министерства'],
  [
    block('KCNA via REUTERS', { role: 'meta', where: 'jsonld:image.creditText' }),
    'credit kcna via reuters: KCNA via REUTERS',
  ],
  [
    block('Sputnik/Ivan Petrov/Kremlin via REUTERS. Moscow news', { role: 'caption' }),
    'credit sputnik via reuters: Sputnik/Ivan Petrov/Kremlin via REUTERS',
  ],
  [block('Troops march in Pyongyang. KCNA', { role: 'caption' }), 'credit kcna: KCNA'],
  [block('Troops march (KCNA)', { role: 'caption' }), 'credit kcna: (KCNA)'],
  ['新大橋落成。图片来源：新华社/朝中社', 'credit kcna: 图片来源：新华社/朝中社'],
  ['新大桥落成。 图源：塔斯社', 'credit tass: 图源：塔斯社'],
  ['【图片来源于朝中社】', 'credit kcna: 【图片来源于朝中社】'],
  ['（資料照，塔斯社）', 'credit tass: （資料照，塔斯社）'],
  ['摄影：塔斯社', 'credit tass: 摄影：塔斯社'],
  ['朝中社 供图', 'credit kcna: 朝中社 供图'],
  ['图为新大桥。（塔斯社）', 'credit tass: （塔斯社）'],
  ['▲ 새 다리의 모습. (조선중앙통신)', 'credit kcna: (조선중앙통신)'],
  ['На фото новый мост (ТАСС)', 'credit tass: (ТАСС)'],
];

const noCredits: readonly (string | Block)[] = [
  '기관지(노동신문·조선중앙통신)라는 말이 낫다.',
  '资料图片：据朝鲜中央电视台3月9日报道，大桥已经建成。',
  block('This photo released by KCNA shows a launch.', { role: 'caption' }),
  block('An image provided by the Korean Central News Agency (KCNA) shows a launch.', { role: 'caption' }),
  'Photos published by KCNA showed the leader.',
  'A photographer at TASS left the agency.',
  'He compared TASS/KCNA reports with others.',
  'He called it "a step [the summit - TASS] forward".',
  'The agencies TASS and KCNA signed a deal.',
  'The video, AFP said, was made by KCNA.',
  '据塔斯社报道，展出的是摄影作品。',
  '他是塔斯社摄影记者。',
  '▲ 조선중앙통신은 새 다리가 열렸다고 보도했다.',
];

const bylines: readonly (readonly [string | Block, readonly string[]])[] = [
  [block('By TASS', { role: 'byline' }), ['byline tass: TASS']],
  ['By AFP', ['byline afp: AFP']],
  ['Source: RIA Novosti', ['source-line ria: RIA Novosti']],
  ['Источник: ТАСС', ['source-line tass: ТАСС']],
  ['会谈结束。( 朝中社 , 塔斯社 )', ['end-mark kcna: 朝中社', 'end-mark tass: 塔斯社']],
  ['The talks ended. (KCNA)', ['end-mark kcna: KCNA']],
  ['The talks ended (KCNA).', []],
  ['Source: a TASS report on the talks', []],
];

describe('datelines', () => {
  it.each(datelines)('%s', (text, expected) => expect(marks(text)[0]).toBe(expected));
  it.each(noDatelines)('none in: %s', (text) => {
    expect(marks(text).filter((mark) => mark.startsWith('dateline'))).toEqual([]);
  });
  it('reads one in each line of plain text', () => {
    expect(marks('A headline\n\nMOSCOW, May 3. /TASS/. One.\nPyongyang, May 4 (KCNA) -- Two.')).toEqual([
      'dateline tass: MOSCOW, May 3. /TASS/.',
      'dateline kcna: Pyongyang, May 4 (KCNA) --',
    ]);
  });
  it('names the place', () => {
    const [dateline] = analyze(page(['ST. PETERSBURG, May 3. /TASS/. One.']), lexicon).findings;
    expect(dateline).toMatchObject({ kind: 'dateline', place: 'ST. PETERSBURG' });
  });
});

describe('credits', () => {
  it.each(credits)('%o', (text, expected) => expect(marks(text)).toEqual([expected]));
  it.each(noCredits)('none in: %o', (text) =>
    expect(marks(text).filter((mark) => mark.startsWith('credit'))).toEqual([]),
  );
});

describe('bylines', () => {
  it.each(bylines)('%o', (text, expected) => expect(marks(text)).toEqual(expected));
  it('is the own outlet where the page belongs to it', () => {
    const own = analyze(page([block('TASS', { role: 'byline' })], { url: 'https://tass.com/x' }), lexicon);
    expect(own.findings.find((one) => one.kind === 'byline')).toMatchObject({ form: 'own-outlet' });
  });
  it('lets the tail of KCNA close what its dateline opened', () => {
    const { findings } = analyze(page(['Pyongyang, May 4 (KCNA) -- One.', 'Two. -0-']), lexicon);
    expect(findings.at(-1)).toMatchObject({
      kind: 'byline',
      form: 'end-mark',
      entity: 'kcna',
      block: 1,
      start: 5,
      end: 8,
    });
    expect(analyze(page(['Two. -0-']), lexicon).findings).toEqual([]);
  });
  it('knows Juche years', () => {
    expect(jucheYear('www.kcna.kp (Juche113.2.22.)')).toBe(2024);
    expect(jucheYear('주체111(2022)년')).toBe(2022);
    expect(jucheYear('2024')).toBeUndefined();
  });
});
