import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../lib/dataset/load.ts';
import { analyze } from '../../../lib/engine/analyze.ts';
import type { Analysis, Framing, PageText } from '../../../lib/engine/types.ts';
import { fourVoices } from './four-voices.ts';
import { given, ordinary } from './given-cases.ts';
import { behind, goingOn, leftAlone, minimalSets, type VoiceCase, wireCopy } from './voice-cases.ts';

const { lexicon } = loadDataset();

/** The text without its marks, and where the phrase stands. */
function unmark(text: string): { page: PageText; block: number; start: number; end: number } {
  const lines = text.split('\n');
  const block = lines.findIndex((line) => line.includes('[['));
  const start = lines[block]?.indexOf('[[') ?? -1;
  const end = (lines[block]?.indexOf(']]') ?? -1) - 2;
  const blocks = lines.map((line) => ({
    text: line.replace('[[', '').replace(']]', ''),
    role: 'paragraph' as const,
    region: 'article' as const,
  }));
  return { page: { blocks, meta: {} }, block, start, end };
}

/** Voice and distance of the mark that holds the phrase, or the reasons why there is none. */
function verdict({ text, lang }: VoiceCase): { got: string; framing?: Framing; analysis: Analysis } {
  const { page, block, start, end } = unmark(text);
  const analysis = analyze({ ...page, meta: { lang } }, lexicon);
  const touches = (one: { block: number; start: number; end: number }) =>
    one.block === block && one.start < end && start < one.end;
  const framing = analysis.findings.find((one): one is Framing => one.kind === 'framing' && touches(one));
  if (framing) {
    const got = framing.distance ? `${framing.voice}/${framing.distance}` : framing.voice;
    return { got, framing, analysis };
  }
  const reasons = analysis.abstentions.filter((one) => one.rule.startsWith('framing') && touches(one));
  return { got: [...new Set(reasons.map((one) => one.reason))].sort().join(' ') || 'nothing', analysis };
}

function check(cases: readonly VoiceCase[]): void {
  for (const one of cases) {
    it(`${one.lang} ${one.want}: ${one.text}`, () => {
      const { got, framing } = verdict(one);
      if (one.want.startsWith('abstain')) expect(got.split(' ')).toContain(one.want);
      else expect(got).toBe(one.want);
      if (one.by) expect(framing?.by?.words).toContain(one.by);
    });
  }
}

describe('one phrase in every voice', () => check(minimalSets));
describe('one phrase in the four voices', () => {
  it.each(
    fourVoices.flatMap(({ lang, ...voices }) => Object.entries(voices).map((row) => [lang, ...row] as const)),
  )('%s %s: %s', (lang, want, text) =>
    expect(verdict({ group: '', lang, text, want }).got.split('/')[0]).toBe(want),
  );
});
describe('told behind, carried, given', () => check(behind));
describe('going on', () => check(goingOn));
describe('given, taken up, named', () => check(given));
describe('ordinary uses', () => check(ordinary));
describe('left alone, with the reason', () => check(leftAlone));
describe("the state's own copy", () => check(wireCopy));

describe('a framing explains itself', () => {
  it('carries rule, tier, words and what would make it wrong', () => {
    for (const one of minimalSets) {
      const { framing } = verdict(one);
      if (!framing) continue;
      expect(framing.evidence.rule).toMatch(/^framing\.voice\./);
      expect(framing.evidence.trace[0]).toMatch(/^framing\.tier\./);
      expect(framing.evidence.words.length).toBeGreaterThan(0);
      expect(framing.evidence.wrongIf).toMatch(/^wrongIf\./);
    }
  });

  it("says in an opinion piece that the author's words are the author's", () => {
    const text = 'TASS covered the visit. The Kiev regime has lost two villages.';
    const page: PageText = {
      blocks: [{ text, role: 'paragraph', region: 'article' }],
      meta: { sections: ['Opinion'] },
    };
    const own = analyze(page, lexicon).findings.find((one) => one.kind === 'framing');
    expect(own).toMatchObject({ voice: 'own', author: true });
  });

  it('never says so of words that are not the author’s', () => {
    const text = 'The Kiev regime has lost two villages, TASS reported.';
    const page: PageText = {
      blocks: [{ text, role: 'paragraph', region: 'article' }],
      meta: { sections: ['Opinion'] },
    };
    expect(analyze(page, lexicon).findings.find((one) => one.kind === 'framing')).not.toHaveProperty(
      'author',
    );
  });
});

describe('one clause, one mark', () => {
  const marks = (text: string, lang: string): string[] => {
    const page: PageText = { blocks: [{ text, role: 'paragraph', region: 'article' }], meta: { lang } };
    const found = analyze(page, lexicon).findings.filter((one) => one.kind === 'framing');
    return found.map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    [
      'joins neighbours over a preposition',
      'Pyongyang, May 3 (KCNA) -- We scorn the military provocations of the hostile countries.',
      'en',
      ['military provocations of the hostile countries'],
    ],
    [
      'joins a list of slogans',
      '노동신문은 "이민위천, 일심단결의 이념은 변하지 않는다"고 보도했다.',
      'ko',
      ['이민위천, 일심단결'],
    ],
    [
      'leaves out an everyday word beside a phrase',
      'KCNA said that "the dirty hostile policy will fail".',
      'en',
      ['hostile policy'],
    ],
    [
      'joins everyday words side by side',
      'KCNA spoke of "the brutal atrocities of that army".',
      'en',
      ['brutal atrocities'],
    ],
    [
      'keeps everyday words apart that stand far from each other',
      'Pyongyang, May 3 (KCNA) -- It is a cunning paper that rests upon their insolent talk of the sea.',
      'en',
      ['cunning', 'insolent'],
    ],
    [
      'joins a phrase with its abbreviation',
      'MOSCOW, May 3. /TASS/. The special military operation (SMO) goes on.',
      'en',
      ['special military operation (SMO'],
    ],
    [
      'joins twins',
      'МОСКВА, 3 мая. /ТАСС/. Целью остаются демилитаризация и денацификация Украины.',
      'ru',
      ['демилитаризация и денацификация'],
    ],
    [
      'keeps apart two clauses',
      'MOSCOW, May 3. /TASS/. The special military operation as they liberated the village was long.',
      'en',
      ['special military operation', 'liberated the village'],
    ],
    [
      'keeps apart what a name stands between',
      'MOSCOW, May 3. /TASS/. The army liberated the village of Sonino in the Donetsk People’s Republic.',
      'en',
      ['liberated the village', 'Donetsk People’s Republic'],
    ],
  ])('%s', (_, text, lang, want) => expect(marks(text, lang)).toEqual(want));
});

describe('a headline of the agency', () => {
  const terms = (headline: string): string[] => {
    const page: PageText = {
      blocks: [
        { text: headline, role: 'headline', region: 'article' },
        { text: 'Pyongyang, May 3 (KCNA) -- The fleet left.', role: 'paragraph', region: 'article' },
      ],
      meta: { lang: 'en' },
    };
    return analyze(page, lexicon)
      .findings.filter((one) => one.kind === 'framing')
      .map(({ start, end }) => headline.slice(start, end));
  };

  it('holds a term in marks with capitals', () => {
    expect(terms('"Open Sea" of Tokyo Is Closed: KCNA Commentary')).toEqual(['Open Sea']);
    expect(terms('KCNA Commentary on "Open Sea"')).toEqual(['Open Sea']);
  });

  it('names works without holding them', () => {
    expect(terms('Choir Sings "Song of the Harbour"')).toEqual([]);
  });
});

describe('neutrality', () => {
  const voices = (text: string) =>
    analyze(
      { blocks: [{ text, role: 'paragraph', region: 'article' }], meta: { lang: 'en' } },
      lexicon,
    ).findings.flatMap((one) =>
      one.kind === 'framing' ? [`${one.phrase} ${one.voice} ${one.distance ?? ''}`] : [],
    );

  it('reads the same phrase in the same voice, whichever of the two agencies stands there', () => {
    for (const sentence of [
      'Unconditional support will continue, NAME reported.',
      '"Unconditional support will continue for ever," NAME quoted the envoy as saying.',
      'NAME wrote of so-called unconditional support.',
      'NAME praised the "invincible friendship" of the two.',
    ]) {
      expect(voices(sentence.replace('NAME', 'TASS'))).toEqual(voices(sentence.replace('NAME', 'KCNA')));
    }
  });

  it('does not ask which speaker of a state it is', () => {
    for (const name of ['Peskov', 'Lavrov', 'Zakharova', 'Putin']) {
      expect(voices(`TASS was told more. "The Kiev regime has lost two villages," ${name} said.`)).toEqual([
        'l068-kiev-regime quoted ',
      ]);
    }
  });
});
