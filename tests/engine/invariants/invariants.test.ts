/** A few seeds of what `npm run fuzz` tries for as long as one likes. */
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../lib/dataset/load.ts';
import { analyze } from '../../../lib/engine/analyze.ts';
import type { Attribution } from '../../../lib/engine/types.ts';
import { bank } from './bank.ts';
import { gist, paragraphs, sound } from './checks.ts';
import { properties } from './properties.ts';
import { randomFrom } from './random.ts';

const { lexicon } = loadDataset();
const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

describe('on random pages', () => {
  it.each(Object.keys(properties))('%s', (name) => {
    for (const seed of seeds) {
      expect(properties[name]?.(randomFrom(seed), lexicon) ?? null, `seed ${seed}`).toBeNull();
    }
  });
});

describe('the checks themselves', () => {
  const page = paragraphs(['KCNA said so. 😀'], 'en');
  const analysis = analyze(page, lexicon);
  const found = analysis.findings.find((one) => one.kind === 'attribution') as Attribution;
  const withSpan = (start: number, end: number) => ({
    ...analysis,
    findings: [{ ...found, id: 'f1', start, end }],
  });

  it('have texts in every language to try', () => {
    expect(bank.size).toBeGreaterThanOrEqual(12);
    for (const [lang, texts] of bank) expect(texts.length, lang).toBeGreaterThan(0);
  });

  it('see a span outside the text, an empty one and one that parts a character', () => {
    expect(sound(page, analysis)).toBeNull();
    expect(sound(page, withSpan(0, 99))).toMatch(/outside/);
    expect(sound(page, withSpan(2, 2))).toMatch(/empty/);
    expect(sound(page, withSpan(0, 15))).toMatch(/parts a character/);
  });

  it('see an id that leads nowhere and sums that do not add up', () => {
    const lost = { ...found, id: 'f1', antecedent: 'f9' };
    expect(sound(page, { ...analysis, findings: [lost] })).toMatch(/unknown id/);
    const sourcing = { ...analysis.sourcing, onSubjects: 5 };
    expect(sound(page, { ...analysis, sourcing })).toMatch(/add up/);
  });

  it('tell two findings apart', () => {
    expect(gist(found)).not.toEqual(gist({ ...found, type: 'direct' }));
  });
});
