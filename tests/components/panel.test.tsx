import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelData, PanelEvents } from '../../components/panel/panel-types.ts';
import type { Analysis } from '../../lib/engine/types.ts';
import { cardData, references, events as timelineEvents } from '../fixtures/analyses/rows.ts';
import * as samples from '../fixtures/analyses/samples.ts';
import { expectAccessible, names, show } from './support/view.tsx';

afterEach(cleanup);

const events = (): PanelEvents => ({
  onJump: vi.fn(),
  onReadNow: vi.fn(),
  onPause: vi.fn(),
  onNote: vi.fn(),
  onReport: vi.fn(),
});

const data = (analysis: Analysis, extra: Partial<PanelData> = {}): PanelData => ({
  state: { phase: 'read', host: 'news.example', url: 'https://news.example/a#top', painted: 9, analysis },
  names,
  cards: cardData(),
  narratives: new Map(),
  phrases: new Map(),
  events: timelineEvents,
  references: new Map(references.map((row) => [row.id, row])),
  excerpts: samples.excerptsFor(analysis),
  notes: [],
  notesUsable: true,
  discreet: false,
  dataset: { version: '2026-11-22', stale: false, usable: true },
  ...extra,
});

const open = (name: RegExp) => fireEvent.click(screen.getByRole('tab', { name }));
const items = () => within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('listitem');

describe('findings', () => {
  it('stand in reading order, with voice by letter and word', async () => {
    const { container } = show(<Panel {...data(samples.wireStory())} {...events()} />);
    expect(items()).toHaveLength(13);
    expect(items()[3]?.textContent).toContain('D In distancing quotation marks');
    await expectAccessible(container);
  });

  it('are filtered by source, family and voice, and say how many are left', () => {
    show(<Panel {...data(samples.wireStory())} {...events()} />);
    fireEvent.change(screen.getByLabelText('Source'), { target: { value: 'kcna' } });
    expect(screen.getByText('4 of 13 findings')).toBeDefined();
    fireEvent.change(screen.getByLabelText('Voice'), { target: { value: 'own' } });
    fireEvent.click(screen.getByRole('button', { name: 'Show all findings' }));
    fireEvent.change(screen.getByLabelText('Voice'), { target: { value: 'own' } });
    expect(items()).toHaveLength(1);
  });

  it('are walked with the arrow keys, one in the tab order', () => {
    show(<Panel {...data(samples.wireStory())} {...events()} />);
    const button = (n: number) => within(items()[n] as HTMLElement).getByRole('button');
    button(0).focus();
    fireEvent.keyDown(button(0), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(button(1));
    fireEvent.keyDown(button(1), { key: 'End' });
    expect(document.activeElement).toBe(button(12));
    expect(items().filter((_, n) => button(n).tabIndex === 0)).toHaveLength(1);
  });

  it('explain themselves when chosen, and offer a report', async () => {
    const on = events();
    const { container } = show(<Panel {...data(samples.wireStory(), { chosen: 'f2' })} {...on} />);
    expect(screen.getByText('KCNA → Yonhap')).toBeDefined();
    expect(screen.getByText('attribution.en.subject-verb')).toBeDefined();
    expect(screen.getByText('the outlet is named but is not the one who says it')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Copy a report of a mistake' }));
    expect(on.onReport).toHaveBeenCalledWith('f2');
    await expectAccessible(container);
  });

  it('mark the one in view', () => {
    show(<Panel {...data(samples.wireStory(), { passed: 'f5' })} {...events()} />);
    const current = items().filter((item) => item.querySelector('[aria-current="location"]'));
    expect(current).toHaveLength(1);
    expect(current[0]?.textContent).toContain('the agency added');
  });
});

describe('500 findings', () => {
  it('are drawn only near the view', () => {
    class Observer {
      observe() {}
      disconnect() {}
    }
    vi.stubGlobal('IntersectionObserver', Observer);
    show(<Panel {...data(samples.manyFindings())} {...events()} />);
    expect(items()).toHaveLength(20);
    expect(items()[0]?.getAttribute('aria-setsize')).toBe('500');
    vi.unstubAllGlobals();
  });
});

describe('notes', () => {
  it('are made on the words of a finding, for the page without its fragment', () => {
    const on = events();
    show(<Panel {...data(samples.wireStory(), { chosen: 'f3' })} {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Add a note' }));
    fireEvent.input(screen.getByLabelText('Your note'), { target: { value: ' ask the desk ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save note' }));
    expect(on.onNote).toHaveBeenCalledWith(
      expect.objectContaining({
        page: 'https://news.example/a',
        quote: 'TASS quoted its director general',
        entry: 'tass',
        text: 'ask the desk',
      }),
    );
  });

  it('survive when their words are gone', () => {
    const note = {
      id: 4,
      page: 'https://news.example/a',
      quote: 'words of yesterday',
      prefix: '',
      suffix: '',
      entry: 'tass',
      text: 'keep this',
      at: '2026-11-22T10:00:00Z',
    };
    const on = events();
    show(<Panel {...data(samples.wireStory(), { notes: [note] })} {...on} />);
    expect(screen.getByText('keep this')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Delete note' }));
    expect(on.onNote).toHaveBeenCalledWith({ ...note, text: '' });
  });

  it('are not offered where they cannot be kept', () => {
    show(<Panel {...data(samples.wireStory(), { chosen: 'f3', notesUsable: false })} {...events()} />);
    expect(screen.queryByRole('button', { name: 'Add a note' })).toBeNull();
  });
});

describe('pictures', () => {
  it('list the chains that the graph draws', async () => {
    const on = events();
    const { container } = show(<Panel {...data(samples.wireStory())} {...on} />);
    open(/Chains/);
    fireEvent.click(screen.getByRole('button', { name: /KCNA → TASS → AFP → This page/ }));
    expect(on.onJump).toHaveBeenCalledWith('f7');
    expect(container.querySelectorAll('.chain-edge').length).toBeGreaterThan(5);
    await expectAccessible(container);
  });

  it('bring the events the page touches forward', async () => {
    const { container } = show(<Panel {...data(samples.wireStory())} {...events()} />);
    open(/Timeline/);
    expect(
      screen.getByRole('img', { name: '6 events from 2005 to 2026; 1 is touched by this page' }),
    ).toBeDefined();
    expect(container.querySelectorAll('.touched')).toHaveLength(1);
    expect(screen.getAllByText('The agreement of 28 March 2026').length).toBeGreaterThan(1);
    await expectAccessible(container);
  });

  it('show cards in full', async () => {
    const { container } = show(<Panel {...data(samples.wireStory())} {...events()} />);
    open(/Context/);
    expect(screen.getByRole('article', { name: 'The agreement of 28 March 2026' })).toBeDefined();
    await expectAccessible(container);
  });

  it('keep cards after the eighth behind one line', async () => {
    const many = Array.from({ length: 10 }, (_, n) =>
      cardData().map((data) => ({
        ...data,
        card: { ...data.card, id: `${data.card.id}-${n}`, title: { en: `Card ${n}` } },
      })),
    ).flatMap((data) => data.slice(0, 1));
    const { container } = show(<Panel {...data(samples.wireStory(), { cards: many })} {...events()} />);
    open(/Context/);
    expect(container.querySelectorAll('.panel .cards > article')).toHaveLength(10);
    const more = container.querySelector('.cards > details') as HTMLDetailsElement;
    expect(more.open).toBe(false);
    expect(more.querySelector('summary')?.textContent).toBe('Show all (2)');
    expect([...more.querySelectorAll('h3')].map((one) => one.textContent)).toEqual(['Card 8', 'Card 9']);
    await expectAccessible(container);
  });
});

describe('tabs', () => {
  it('move with the arrow keys and wrap', () => {
    show(<Panel {...data(samples.wireStory())} {...events()} />);
    fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowLeft' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toMatch(/^Context/);
  });
});

it('says the same as the popup when there is nothing to show', async () => {
  const { container } = show(
    <Panel
      {...data(samples.wireStory(), { state: { phase: 'no-access', host: 'news.example', painted: 0 } })}
      {...events()}
    />,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No access to this site');
  await expectAccessible(container);
});
