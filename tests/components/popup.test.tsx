import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupData, PopupEvents } from '../../components/popup/popup-types.ts';
import type { TabState } from '../../lib/browser/messages.ts';
import type { Analysis } from '../../lib/engine/types.ts';
import { cardData } from '../fixtures/analyses/rows.ts';
import * as samples from '../fixtures/analyses/samples.ts';
import { expectAccessible, names, show } from './support/view.tsx';

afterEach(cleanup);

const events = (): PopupEvents => ({
  onJump: vi.fn(),
  onReadNow: vi.fn(),
  onPause: vi.fn(),
  onOpenPanel: vi.fn(),
  onOptions: vi.fn(),
  onExport: vi.fn(),
  onDismissUpdate: vi.fn(),
});

const data = (state: TabState | undefined, extra: Partial<PopupData> = {}): PopupData => ({
  state,
  names,
  cards: [],
  excerpts: new Map(),
  dataset: { version: '2026-11-22', stale: false, usable: true },
  discreet: false,
  formats: ['markdown', 'json', 'csv'],
  ...extra,
});

const read = (analysis: Analysis): TabState => ({
  phase: 'read',
  host: 'news.example',
  painted: 9,
  analysis,
});
const inPhase = (phase: TabState['phase'], reason?: string): TabState => ({
  phase,
  host: 'news.example',
  painted: 0,
  ...(reason ? { reason } : {}),
});

describe('the sentence', () => {
  it.each([
    ['wireStory', samples.wireStory(), '7 of 15 sentences rest on TASS and KCNA; 3 other named sources'],
    ['creditsOnly', samples.creditsOnly(), 'No sentence rests on TASS or KCNA. Found: 2 photo credits.'],
    ['onlySubjects', samples.onlySubjects(), '1 of 1 sentence rests on TASS; no other source is named'],
    ['ownOutlet', samples.ownOutlet(), 'This page is published by TASS itself'],
    [
      'opinion',
      samples.opinion(),
      'No sentence rests on a Russian or North Korean state outlet. Found: 2 characteristic phrases.',
    ],
    ['nothingFound', samples.nothingFound(), 'Nothing found on this page'],
    ['notAnalysed', samples.notAnalysed(), 'This page was not analysed'],
  ])('says for %s', async (_name, analysis, sentence) => {
    const { container } = show(<Popup {...data(read(analysis))} {...events()} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(sentence);
    await expectAccessible(container);
  });

  it('gives the numbers of an outlet’s own page, and why a page was not analysed', () => {
    show(<Popup {...data(read(samples.ownOutlet()))} {...events()} />);
    expect(screen.getByText('4 of 4 sentences rest on TASS; no other source is named.')).toBeDefined();
    cleanup();
    show(<Popup {...data(read(samples.notAnalysed()))} {...events()} />);
    expect(screen.getByText('There is no text to read.')).toBeDefined();
  });
});

describe('the picture', () => {
  it('says in words what it shows, and lists the numbers', () => {
    show(<Popup {...data(read(samples.wireStory()))} {...events()} />);
    expect(
      screen.getByRole('img', {
        name: '15 sentences in reading order: 7 on state outlets, 4 on other named sources, 4 without a source',
      }),
    ).toBeDefined();
    expect(screen.getByText('7 of 15')).toBeDefined();
    expect(screen.getByText('a press freedom body')).toBeDefined();
  });
});

describe('findings and cards', () => {
  it('jump to their place', () => {
    const on = events();
    const analysis = samples.wireStory();
    show(<Popup {...data(read(analysis), { excerpts: samples.excerptsFor(analysis) })} {...on} />);
    fireEvent.click(
      screen.getAllByRole('button', { name: /TASS quoted its director general/ })[0] as HTMLElement,
    );
    expect(on.onJump).toHaveBeenCalledWith('f3');
  });

  it('say when their words are gone', () => {
    show(<Popup {...data(read(samples.creditsOnly()))} {...events()} />);
    expect(screen.getAllByText('These words are no longer in the page.')).toHaveLength(2);
  });

  it('show a card with its source in two clicks, and never link what must not be linked', async () => {
    const analysis = samples.wireStory();
    const { container } = show(<Popup {...data(read(analysis), { cards: cardData() })} {...events()} />);
    const links = [...container.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('href')).not.toContain('/k01');
    }
    expect(links.some(({ href }) => href === 'https://web.archive.org/web/*/https://news.example/s1')).toBe(
      true,
    );
    expect(screen.getByText('The text of the agreement has not been published.')).toBeDefined();
    expect(screen.getByText('Last reviewed on 22 November 2024; it may be out of date.')).toBeDefined();
    await expectAccessible(container);
  });

  it('say what was not read and what was left unmarked, with reasons', () => {
    show(<Popup {...data(read(samples.wireStory()))} {...events()} />);
    expect(screen.getByText('2 frames of another site')).toBeDefined();
    expect(screen.getByText(/3 places left unmarked/)).toBeDefined();
    expect(screen.getByText(/A different thing with the same name/)).toBeDefined();
  });

  it('leave long lists to the panel', () => {
    const on = events();
    show(<Popup {...data(read(samples.manyFindings(90)))} {...on} />);
    expect(screen.getAllByRole('listitem').length).toBeLessThan(40);
    fireEvent.click(screen.getAllByRole('button', { name: /more in the panel/ })[0] as HTMLElement);
    expect(on.onOpenPanel).toHaveBeenCalled();
  });
});

describe('states', () => {
  it.each([
    ['loading', undefined, 'Looking at this tab'],
    ['quiet', inPhase('quiet'), 'Nothing found on this page'],
    ['reading', inPhase('reading'), 'Reading this page'],
    ['off', inPhase('off'), 'Paused on this site'],
    ['restricted', inPhase('restricted'), 'The browser lets no extension read this page'],
    ['no access', inPhase('no-access'), 'No access to this site'],
    ['not started', inPhase('not-started'), 'Not read yet'],
    ['failed', inPhase('failed', 'noReceiver'), 'This page could not be read'],
  ])('%s', async (_name, state, title) => {
    const { container } = show(<Popup {...data(state)} {...events()} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    await expectAccessible(container);
  });

  it('name the site, but no id of a page that is none', () => {
    const named = () => screen.getByRole('banner').textContent;
    show(<Popup {...data(inPhase('quiet'))} {...events()} />);
    expect(named()).toContain('news.example');
    cleanup();
    const page = inPhase('restricted');
    show(<Popup {...data({ ...page, host: 'abcdefghijklmnop' })} {...events()} />);
    expect(named()).toBe('Wirelight');
  });

  it('offer what can be done in them', () => {
    const on = events();
    show(<Popup {...data(inPhase('no-access'))} {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Read this page once' }));
    expect(on.onReadNow).toHaveBeenCalled();
    cleanup();
    show(<Popup {...data(inPhase('off'))} {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Resume on this site' }));
    expect(on.onPause).toHaveBeenLastCalledWith(false);
    cleanup();
    show(<Popup {...data(inPhase('quiet'))} {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Pause on this site' }));
    expect(on.onPause).toHaveBeenLastCalledWith(true);
  });

  it('say why a page could not be read, also for a reason nobody foresaw', () => {
    show(<Popup {...data(inPhase('failed', 'noReceiver'))} {...events()} />);
    expect(screen.getByText('The page does not answer. Reload it and try again.')).toBeDefined();
    cleanup();
    show(<Popup {...data(inPhase('failed', 'constructor'))} {...events()} />);
    expect(screen.getByText('The reason is not known.')).toBeDefined();
  });

  it('tell of an unusable database, an old dataset, discreet mode and news', async () => {
    const on = events();
    const { container } = show(
      <Popup
        {...data(read(samples.wireStory()), {
          dataset: { version: '2024-01-02', stale: true, usable: false },
          discreet: true,
          updated: '1.2.0',
          said: 'popup.exported',
        })}
        {...on}
      />,
    );
    expect(screen.getByText(/The browser gives no database here/)).toBeDefined();
    expect(screen.getByText(/The dataset is of 2 January 2024/)).toBeDefined();
    expect(screen.getByText(/Discreet on this site/)).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('Saved.');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(on.onDismissUpdate).toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('save a report in the format that was chosen', () => {
    const on = events();
    show(<Popup {...data(read(samples.wireStory()))} {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Save as JSON' }));
    expect(on.onExport).toHaveBeenCalledWith('json');
  });
});
