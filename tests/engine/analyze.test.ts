import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisSteps, analyze, engineOf } from '../../lib/engine/analyze.ts';
import { contextOf, readBlocks } from '../../lib/engine/read-page.ts';
import { rereader } from '../../lib/engine/reread.ts';
import type { Analysis, Finding, Located, Mention, PageText } from '../../lib/engine/types.ts';
import { block, lexicon, page } from './lexicon-fixture.ts';

const story = [
  'Pyongyang, June 20 (KCNA) -- The leader met the envoy.',
  'TASS reported that talks began, citing the Korean Central News Agency (KCNA).',
  '“We agree on everything,” Kondrashov told RIA Novosti in Pyongyang.',
  'ТАСС сообщил о встрече со ссылкой на Центральное телеграфное агентство Кореи.',
  '조선중앙통신은 회담이 열렸다고 보도했다. (사진=조선중앙통신, 연합뉴스)',
  'Nothing else happened. It rained in the afternoon.',
];

const unnumbered = ({ id, ...finding }: Finding) => ({
  kind: finding.kind,
  start: finding.start,
  end: finding.end,
  entity: 'entity' in finding ? finding.entity : '',
});
const named = ({ findings }: Analysis, index: number) =>
  findings
    .filter((one) => one.block === index && ['mention', 'dateline', 'credit'].includes(one.kind))
    .map(unnumbered);

/** All spans of a finding, nested ones included. */
function spansOf(value: unknown): Located[] {
  if (typeof value !== 'object' || value === null) return [];
  const nested = Object.values(value).flatMap(spansOf);
  return 'block' in value && 'start' in value && 'end' in value ? [value as Located, ...nested] : nested;
}

function expectSound(given: PageText, analysis: Analysis): void {
  const ids = analysis.findings.map((one) => one.id);
  expect(ids).toEqual(ids.map((_, i) => `f${i + 1}`));
  for (const { block: index, start, end } of spansOf([analysis.findings, analysis.abstentions])) {
    const { text } = given.blocks[index] ?? { text: '' };
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(start).toBeLessThanOrEqual(end);
    for (const at of [start, end])
      expect(/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')).toBe(
        false,
      );
  }
}

describe('analyze', () => {
  it('says why a page was not analysed', () => {
    expect(analyze(page([]), lexicon)).toMatchObject({
      outcome: 'not-analysed',
      reason: 'empty',
      findings: [],
    });
    expect(analyze(page([' \n ']), lexicon).reason).toBe('empty');
  });

  it('says that nothing was found', () => {
    expect(analyze(page(['It rained.']), lexicon).outcome).toBe('nothing-found');
    const besides = analyze(page(['AFP said it rained. Reuters said so too.']), lexicon);
    expect(besides).toMatchObject({
      outcome: 'nothing-found',
      findings: [],
      cards: [],
      sourcing: { total: 2 },
    });
    expect(analyze(page(['AFP said it rained.']), lexicon, { contextAlone: true })).toMatchObject({
      outcome: 'nothing-found',
      findings: [{ entity: 'afp' }],
    });
    expect(analyze(page(['TASS said it rained.']), lexicon).outcome).toBe('findings');
    const hidden = block('KCNA', { role: 'meta', where: 'jsonld:image.creditText', unpaintable: 'metadata' });
    expect(analyze(page(['It rained.', hidden]), lexicon).outcome).toBe('findings');
  });

  it('lists an outlet of the reader’s own pack wherever it is named', () => {
    const entities = lexicon.entities.map((one) => (one.id === 'afp' ? { ...one, fromPack: true } : one));
    const analysis = analyze(page(['AFP said it rained.']), { ...lexicon, entities });
    expect(analysis).toMatchObject({ outcome: 'findings', findings: [{ entity: 'afp', painted: false }] });
  });

  it('tells of the names once, before it is done, and of none that the analysis lacks', () => {
    const told: Mention[][] = [];
    const text = page(story.map((one) => block(one)));
    const analysis = analyze(text, lexicon, { onMentions: (mentions) => told.push([...mentions]) });
    const place = ({ block: index, start, end, kind }: Finding) => `${kind} ${index} ${start} ${end}`;
    expect(told).toHaveLength(1);
    expect(told[0]?.map(place)).toEqual(analysis.findings.filter((one) => one.kind === 'mention').map(place));
  });
  it('never reads two blocks in one step', () => {
    const blocks = Array.from({ length: 50 }, (_, i) => `TASS reported number ${i}. KCNA denied it.`);
    const steps = analysisSteps(page(blocks), engineOf(lexicon));
    let count = 0;
    while (!steps.next().done) count++;
    const rooms = 7; // Folding, names, wire, attribution, status, framing, sourcing.
    expect(count).toBeGreaterThanOrEqual(rooms * blocks.length);
  });

  it('gives plain JSON, the same each time', () => {
    const first = analyze(page(story), lexicon);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(analyze(page(story), lexicon)).toEqual(first);
    expectSound(page(story), first);
  });

  it('knows the page’s own outlet and an opinion piece', () => {
    const facts = (meta: PageText['meta'], text = 'It rained.') => analyze(page([text], meta), lexicon).page;
    expect(facts({ url: 'https://tass.com/1' })).toEqual({ outlet: 'tass', opinion: false, lang: 'en' });
    expect(facts({ types: ['https://schema.org/OpinionNewsArticle'] })).toMatchObject({
      opinionBecause: 'opinion.type',
    });
    expect(facts({ sections: ['World', 'Opinion'] })).toMatchObject({ opinionBecause: 'opinion.section' });
    expect(facts({ url: 'https://example.org/opinion/2026/x' })).toMatchObject({
      opinionBecause: 'opinion.address',
    });
    expect(facts({}, 'The views expressed here are not necessarily those of the paper.')).toMatchObject({
      opinionBecause: 'opinion.disclaimer',
    });
    expect(facts({ url: 'https://example.org/opinion-polls-up/x', sections: ['World'] }).opinion).toBe(false);
  });

  it('is not moved by soft hyphens, zero-width characters and line breaks', () => {
    const unit = fc.constantFrom('\u00ad', '\u200b', '\u2060');
    const at = fc.nat({ max: 60 });
    fc.assert(
      fc.property(
        fc.nat({ max: story.length - 1 }),
        fc.array(fc.tuple(at, unit), { maxLength: 6 }),
        fc.boolean(),
        (which, inserted, broken) => {
          const source = story[which] as string;
          const { text, origin } = inject(
            broken ? source.replace('Central ', 'Central\n') : source,
            inserted,
          );
          const plain = named(analyze(page([source]), lexicon), 0).filter((one) => one.kind === 'mention');
          const moved = named(analyze(page([text]), lexicon), 0).filter((one) => one.kind === 'mention');
          const back = moved.map((one) => ({
            ...one,
            start: origin[one.start],
            end: (origin[one.end - 1] as number) + 1,
          }));
          expect(back).toEqual(plain);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('finds in each paragraph the same wherever it stands', () => {
    const order = fc.shuffledSubarray([...story.keys()], { minLength: story.length });
    fc.assert(
      fc.property(order, (indexes) => {
        const straight = analyze(page(story), lexicon);
        const shuffled = analyze(page(indexes.map((i) => story[i] as string)), lexicon);
        expect(indexes.map((_, to) => named(shuffled, to))).toEqual(
          indexes.map((from) => named(straight, from)),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('reads a changed page as a new one, and only what changed', () => {
    const engine = engineOf(lexicon);
    const again = rereader(engine);
    const before = page(story);
    expect(again.read(before, 'en').fresh).toHaveLength(story.length);
    expect(again.read(before, 'en').fresh).toEqual([]);
    const inserted = page([...story.slice(0, 2), 'AFP said it rained.', ...story.slice(2)]);
    const { readings, fresh } = again.read(inserted, 'en');
    expect(fresh).toEqual([2]);
    expect(readings).toEqual(readBlocks(engine, contextOf(inserted, 'en')));
    expect(again.read(page([...story, 'Kubernetes']), 'en').fresh).toEqual([0, 1, 3, 4, 6]);
    again.read(before, 'en');
    expect(again.read(page(['He said: “It goes on.', ...story]), 'en').fresh).toEqual([0, 1]);
  });
});

/** Inserts units that are read over; `origin[i]` is where unit `i` stood. */
function inject(source: string, inserted: readonly (readonly [number, string])[]) {
  const units = [...source].map((unit, i) => ({ unit, i }));
  for (const [at, unit] of inserted) units.splice(Math.min(at, units.length - 1), 0, { unit, i: -1 });
  return { text: units.map((one) => one.unit).join(''), origin: units.map((one) => one.i) };
}

describe('robustness', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({
      unit: fc.constantFrom(
        ...'“”"\'«»„‚‘’「」()[]/.-—,:!?。 \n',
        'TASS',
        'KCNA',
        ' said',
        '조선중앙통신',
        'は',
        'via',
        '😀',
        '\u202e',
      ),
      maxLength: 80,
    }),
  );
  const roles = fc.constantFrom('paragraph', 'caption', 'credit', 'headline', 'byline', 'meta', 'cell');

  it('takes any text without a throw, and keeps every span inside it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(noise, roles), { maxLength: 6 }), (blocks) => {
        const given = page(blocks.map(([text, role]) => block(text, { role: role as 'paragraph' })));
        expectSound(given, analyze(given, lexicon));
      }),
      { numRuns: 400 },
    );
  });
});
