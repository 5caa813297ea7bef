/** The pure parts behind the views. */
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../components/mix/cells.ts';
import { chainGraph, pageKey } from '../../components/model/chain-graph.ts';
import { layoutOf } from '../../components/model/chain-layout.ts';
import { bySource, filtered, listed, statementsFirst } from '../../components/model/findings.ts';
import { makeNames } from '../../components/model/names.ts';
import { placeNotes } from '../../components/model/notes.ts';
import { summaryOf } from '../../components/model/summary.ts';
import { timelineOf } from '../../components/model/timeline.ts';
import { Analysis as Schema } from '../../lib/dataset/analysis-schema.ts';
import type { Outlet } from '../../lib/dataset/schema.ts';
import type { Finding } from '../../lib/engine/types.ts';
import { analysis, attribution, credit, framing, mention, sourcing } from '../fixtures/analyses/build.ts';
import { events, outlets } from '../fixtures/analyses/rows.ts';
import * as samples from '../fixtures/analyses/samples.ts';
import { i18n, names } from './support/view.tsx';

const link = (entity: string) => ({ entity, words: entity });
const chain = (...entities: string[]) =>
  attribution(entities[0] ?? '', { chain: entities.map(link), via: null });

describe('the samples', () => {
  it.each([
    samples.wireStory,
    samples.creditsOnly,
    samples.onlySubjects,
    samples.ownOutlet,
    samples.opinion,
    samples.nothingFound,
    samples.notAnalysed,
    samples.manyFindings,
  ])('%o is a valid Analysis', (make) => {
    expect(Schema.safeParse(make()).error).toBeUndefined();
  });
});

describe('listed', () => {
  it('leaves out a name inside a larger finding, and keeps one beside it', () => {
    const said = attribution('tass', { block: 1, start: 0, end: 12 });
    const inside = mention('tass', { block: 1, start: 0, end: 4 });
    const beside = mention('tass', { block: 1, start: 20, end: 24 });
    const elsewhere = mention('tass', { block: 2, start: 0, end: 4 });
    expect(listed([elsewhere, beside, inside, said])).toEqual([said, beside, elsewhere]);
  });

  it('names a credit once that stands beside the picture and in the page’s data', () => {
    const beside = credit('kcna', link('reuters'));
    const inData = credit('kcna', link('reuters'), { painted: false });
    const onlyInData = credit('kcna', link('afp'), { painted: false });
    expect(listed([inData, beside, onlyInData])).toEqual([beside, onlyInData]);
  });
});

describe('summaryOf', () => {
  const outlet = (id: string, type: Outlet['type'] = 'agency') =>
    ({ ...(outlets[0] as Outlet), id, type, role: 'subject', label: { en: id.toUpperCase() } }) as Outlet;
  const many = makeNames([...'abcde'].map((id) => outlet(id)).concat(outlet('some', 'generic')), [], 'en');
  const sentence = (...entities: string[]) =>
    summaryOf(analysis(entities.map((id) => mention(id))), many, i18n).sentence;

  it('names four outlets at most and says how many more there are', () => {
    expect(sentence('a', 'b', 'c', 'd')).toContain('on A, B, C or D.');
    expect(sentence('a', 'b', 'c', 'd', 'e')).toContain('on A, B, C or 2 more.');
  });

  it('speaks of outlets without a name only where none is named', () => {
    expect(sentence('some', 'a')).toContain('on A.');
    expect(sentence('some')).toContain('on SOME.');
  });
});

describe('bySource and filtered', () => {
  const all = [mention('rsf'), mention('rsf'), attribution('tass'), framing('own'), framing('scare')];
  it('put subjects first, whatever the counts, and leave phrases out', () => {
    expect(bySource(all, names.isSubject).map(({ entity }) => entity)).toEqual(['tass', 'rsf']);
  });
  it('join the filters', () => {
    expect(filtered(all, { family: 'framing' })).toHaveLength(2);
    expect(filtered(all, { family: 'framing', voice: 'scare' })).toHaveLength(1);
    expect(filtered(all, { source: 'tass', voice: 'scare' })).toHaveLength(0);
  });
});

describe('statementsFirst', () => {
  it('leaves names and links to the end and the rest as it was', () => {
    const link = { ...mention('tass'), kind: 'link' } as unknown as Finding;
    const [name, said, taken] = [mention('tass'), attribution('tass'), credit('tass')];
    expect(statementsFirst([link, name, said, taken])).toEqual([said, taken, name, link]);
  });
});

describe('cellsOf', () => {
  it('draws one cell a sentence in reading order', () => {
    expect(cellsOf(sourcing('S.O')).map(({ origin }) => origin)).toEqual(['subject', 'none', 'other']);
  });
  it('draws stretches on a long page, none of them empty', () => {
    const cells = cellsOf(sourcing('S.'.repeat(100)));
    expect(cells.map(({ origin, from, width }) => [origin, from, width])).toEqual([
      ['subject', 0, 100],
      ['none', 100, 100],
    ]);
  });
  it('draws nothing without sentences', () => {
    expect(cellsOf(sourcing(''))).toEqual([]);
  });
});

describe('chainGraph', () => {
  it('counts each step and puts origins above those who report them', () => {
    const { nodes, edges, paths } = chainGraph(
      [chain('kcna', 'tass'), chain('tass'), chain('kcna', 'tass')],
      names,
    );
    expect(Object.fromEntries(nodes.map(({ key, layer }) => [key, layer]))).toEqual({ kcna: 2, tass: 1 });
    expect(edges).toContainEqual({ from: 'kcna', to: 'tass', count: 2 });
    expect(edges).toContainEqual({ from: 'tass', to: pageKey, count: 3 });
    expect(paths[0]?.labels).toEqual(['KCNA', 'TASS']);
  });

  it('ends where two agencies report each other', () => {
    const { nodes } = chainGraph([chain('kcna', 'tass'), chain('tass', 'kcna')], names);
    expect(nodes).toHaveLength(2);
    expect(Math.max(...nodes.map(({ layer }) => layer))).toBeLessThan(4);
  });

  it('takes the page’s words for a source it does not know, and leaves out names without a statement', () => {
    const unknown = attribution('x', { chain: [{ words: 'a diplomat' }, link('afp')] });
    const silent = attribution('tass', { type: 'none' });
    const { paths, nodes } = chainGraph([unknown, silent], names);
    expect(paths.map(({ labels }) => labels)).toEqual([['a diplomat', 'AFP']]);
    expect(nodes.map(({ label, ownWords }) => [label, ownWords])).toEqual([
      ['a diplomat', true],
      ['AFP', false],
    ]);
  });
});

describe('layoutOf', () => {
  const layout = layoutOf(
    chainGraph([chain('kcna', 'tass', 'afp'), chain('kcna'), chain('tass'), chain('yonhap')], names),
  );
  it('keeps every name inside the picture and apart from the others in its row', () => {
    for (const { x, room } of layout.nodes) {
      expect(x - room / 2).toBeGreaterThanOrEqual(-0.001);
      expect(x + room / 2).toBeLessThanOrEqual(100.001);
    }
    const places = layout.nodes.map(({ x, row }) => `${x} ${row}`);
    expect(new Set(places).size).toBe(places.length);
  });
  it('leads long lines through a place in every row', () => {
    const long = layout.edges.find(({ edge }) => edge.from === 'kcna' && edge.to === pageKey);
    expect(long?.points.map(({ y }) => y)).toEqual([0.5, 1.5, 2.5, 3.5]);
  });
});

describe('timelineOf', () => {
  it('keeps order, stays on the line, and lifts marks that would cover each other', () => {
    const { marks, from, to, ticks } = timelineOf(events, new Set(['2019-10-08-tass-kcna-agreement']));
    expect([from, to]).toEqual([2005, 2026]);
    expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(marks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
    expect(marks.filter(({ touched }) => touched)).toHaveLength(1);
    expect(new Set(marks.map(({ lane }) => lane)).size).toBeGreaterThan(1);
    expect(ticks.map(({ year }) => year)).toEqual([2005, 2010, 2015, 2020, 2025]);
  });
});

describe('placeNotes', () => {
  const at = (finding: string, before: string) => ({ finding, before, words: 'TASS said', after: '' });
  const note = (prefix: string, id: number) => ({
    id,
    page: 'https://news.example/a',
    quote: 'TASS said',
    prefix,
    suffix: '',
    entry: 'tass',
    text: 'note',
    at: '2026-11-22T00:00:00Z',
  });
  it('tells equal words apart by what stands around them, and keeps what has no place', () => {
    const excerpts = new Map(
      [at('f1', 'In the morning '), at('f2', 'At night ')].map((one) => [one.finding, one]),
    );
    const { placed, gone } = placeNotes([note('At night ', 1), note('Never ', 2)], excerpts);
    expect(placed.get('f2')?.id).toBe(1);
    expect(gone.map(({ id }) => id)).toEqual([2]);
  });
});
