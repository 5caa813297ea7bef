/** The two seed articles against what a careful reader wrote down before the engine was run. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../lib/dataset/load.ts';
import { analyze } from '../../lib/engine/analyze.ts';
import type { Finding, FindingKind, Located } from '../../lib/engine/types.ts';
import { parseSeed, renderSeed, seedPage } from '../fixtures/render-seed.ts';
import afp from './expected/seed-afp.json' with { type: 'json' };
import oped from './expected/seed-oped.json' with { type: 'json' };

const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const present = existsSync(folder);
if (!present)
  console.log('SKIPPED: the seed articles (../shared/seeds) are not there; nothing of them was checked.');

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const overlaps = (a: Located, b: Located) => a.block === b.block && a.start < b.end && b.start < a.end;

type Expected = typeof afp | typeof oped;

function readSeed(expected: Expected) {
  const raw = readFileSync(folder + expected.seed, 'utf8');
  const seed = parseSeed(raw);
  const page = seedPage(seed);
  const analysis = analyze(page, loadDataset().lexicon);
  const of = <K extends FindingKind>(kind: K) =>
    analysis.findings.filter((one): one is Extract<Finding, { kind: K }> => one.kind === kind);
  return { raw, seed, page, analysis, of };
}

function checkSeed(name: string, expected: Expected): void {
  describe.runIf(present)(name, () => {
    const { raw, seed, page, analysis, of } = readSeed(expected);

    it('is the text that was read', () => {
      expect(sha(raw)).toBe(expected.sha256);
      expect(page.blocks.map(({ text }) => sha(text))).toEqual(expected.blocks.map((one) => one.sha256));
      expect(renderSeed(seed)).toContain('<article>');
    });

    it('is read as the kind of piece it is', () => {
      expect(analysis.page).toMatchObject(expected.page);
    });

    it('rests on what a careful reader says, sentence by sentence', () => {
      const { sentences, total } = analysis.sourcing;
      expect(total).toBe(expected.sourcing.total);
      for (const one of expected.sentences) {
        const found = sentences.find(
          (sentence) => sentence.block === one.block && sentence.start === one.start,
        );
        expect(found, JSON.stringify(one)).toBeDefined();
        expect([one.origin, ...('either' in one ? (one.either ?? []) : [])]).toContain(found?.origin);
        if ('entities' in one) expect([...(found?.entities ?? [])].sort()).toEqual(one.entities);
      }
      expect(analysis.sourcing.onSubjects).toBe(expected.sourcing.onSubjects);
      expect(analysis.sourcing.onlySubjects).toBe(expected.sourcing.onlySubjects);
    });

    it('holds every attribution, and no other of a subject', () => {
      const found = of('attribution').filter((one) => ['tass', 'kcna'].includes(one.entity));
      for (const one of expected.attributions) {
        const match = found.find((own) => own.entity === one.entity && overlaps(own, one));
        expect(match, JSON.stringify(one)).toBeDefined();
        expect(match?.role).toBe(one.role);
        expect(match?.anaphoric).toBe(one.anaphoric);
        expect([one.type, ...('typeEither' in one ? (one.typeEither ?? []) : [])]).toContain(match?.type);
        expect(match?.cue && overlaps(match.cue, one.cue), JSON.stringify(one)).toBe(true);
        if ('quote' in one && one.quote) expect(match?.quote && overlaps(match.quote, one.quote)).toBe(true);
      }
      expect(found).toHaveLength(expected.attributions.length);
    });

    it('holds every credit, and none besides', () => {
      const credits = of('credit').filter((one) => ['tass', 'kcna'].includes(one.entity));
      expect(credits).toHaveLength(expected.credits.length);
      for (const one of expected.credits as readonly (Located & { entity: string })[]) {
        expect(credits.some((own) => own.entity === one.entity && overlaps(own, one))).toBe(true);
      }
    });

    it('holds every phrase in its voice', () => {
      const framings = of('framing');
      for (const one of expected.framings) {
        const match = framings.find((own) => overlaps(own, one));
        if ('optional' in one && one.optional && !match) continue;
        expect(match, JSON.stringify(one)).toBeDefined();
        expect({ voice: match?.voice, distance: match?.distance }).toEqual({
          voice: one.voice,
          distance: 'distance' in one ? one.distance : undefined,
        });
      }
      for (const one of expected.notFramings) expect(framings.some((own) => overlaps(own, one))).toBe(false);
      const known = expected.framings as readonly Located[];
      const extra = framings.filter((own) => !known.some((one) => overlaps(own, one)));
      expect(extra.map((one) => one.phrase)).toEqual(expected.extraPhrases);
    });

    it('holds every status cue beside its claim', () => {
      for (const one of expected.statuses as readonly (Located & { claimAt: Located })[]) {
        const status = of('status').find((own) => overlaps(own, one));
        const claim = of('attribution').find((own) => own.id === status?.claim);
        expect(claim && overlaps(claim, one.claimAt)).toBe(true);
        expect(claim?.status).toContain(status?.id);
      }
      expect(of('status')).toHaveLength(expected.statuses.length);
    });

    it('brings the cards that belong to it', () => {
      const cards = analysis.cards.map((one) => one.card);
      for (const card of expected.cards) expect(cards).toContain(card);
    });
  });
}

checkSeed('the AFP story', afp);
checkSeed('the opinion piece', oped);

it.runIf(present)('eight of the fifteen sentences of the AFP story rest on the two agencies', () => {
  const { analysis } = readSeed(afp);
  expect([analysis.sourcing.onSubjects, analysis.sourcing.total]).toEqual([8, 15]);
});
