/** Paragraphs of this project's own case tables and samples, by language, and noise. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { english } from '../attribution/english.cases.ts';
import { korean } from '../attribution/korean.cases.ts';
import type { Case } from '../attribution/notation.ts';
import { others } from '../attribution/others.cases.ts';
import { russian } from '../attribution/russian.cases.ts';
import { given, ordinary } from '../framing/given-cases.ts';
import { leftAlone, minimalSets, wireCopy } from '../framing/voice-cases.ts';
import type { Random } from './random.ts';

const folder = fileURLToPath(new URL('../../fixtures/samples/', import.meta.url));

/** The paragraphs of a case without its marks. */
function paragraphsOf({ text }: Case): string[] {
  const plain = text.replace(/⟦[^|⟧]+\|([^⟧]*)⟧/g, '$1').split('\n');
  return plain.map((line) => line.replace(/^# /, '')).filter((line) => line !== '');
}

function framings(lang: string): string[] {
  const cases = [...minimalSets, ...leftAlone, ...wireCopy, ...given, ...ordinary].filter(
    (one) => one.lang === lang,
  );
  return cases.flatMap(({ text }) => text.replace(/\[\[|\]\]/g, '').split('\n'));
}

function samples(lang: string): string[] {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${lang}-`));
  return files
    .flatMap((file) => readFileSync(folder + file, 'utf8').split('\n'))
    .filter((line) => line !== '');
}

function bankOf(lang: string, cases: Readonly<Record<string, readonly Case[]>>): readonly string[] {
  return [...Object.values(cases).flat().flatMap(paragraphsOf), ...framings(lang), ...samples(lang)];
}

/** Language → paragraphs. */
export const bank: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ en: english, ru: russian, ko: korean, ...others }).map(([lang, cases]) => [
    lang,
    bankOf(lang, cases),
  ]),
);

/** A story: a language and some of its paragraphs. */
export function story(random: Random, most = 8): { readonly lang: string; readonly texts: string[] } {
  const lang = random.chance(0.5) ? random.pick(['en', 'ru', 'ko']) : random.pick([...bank.keys()]);
  return { lang, texts: random.some(bank.get(lang) ?? [], 1 + random.below(most)) };
}

const pieces = [
  ...'“”"\'«»„‚‘’「」『』《》()[]（）【】/.-—–,:;!?。、…|=©·~ \n\t',
  ...[
    'TASS',
    'KCNA',
    ' said',
    ' reported that ',
    'ТАСС',
    ' сообщил',
    '조선중앙통신',
    '은 ',
    '보도했다',
    'タス通信',
    'は',
  ],
  ...[
    '朝中社',
    '报道称',
    'によると',
    ' via ',
    'Photo: ',
    'according to ',
    '😀',
    '\u202e',
    '\u200d',
    '\u0301',
    '\u00ad',
  ],
  ...[
    '\ud83d',
    '\ude00',
    '\u2029',
    '\ufeff',
    'ß',
    'İ',
    'ﬁ',
    '\u1100\u1161\u11a8',
    'وكالة',
    'טאסס',
    '\u0000',
    '１２',
  ],
];

/** Up to `most` pieces: marks, names, cues, broken and rare characters, any code point. */
export function noise(random: Random, most = 60): string {
  let text = '';
  for (let left = random.below(most); left > 0; left--)
    text += random.chance(0.8) ? random.pick(pieces) : String.fromCodePoint(random.below(0x110000));
  return text;
}

/** A text with some of its units cut, doubled, moved or replaced by noise. */
export function mutated(random: Random, text: string): string {
  let out = text;
  for (let times = random.below(5); times > 0; times--) {
    const from = random.below(out.length + 1);
    const to = Math.min(out.length, from + random.below(20));
    const part = random.pick(['', out.slice(from, to).repeat(2), noise(random, 6), out.slice(0, 20)]);
    out = out.slice(0, from) + part + out.slice(to);
  }
  return out;
}
