/** Text of pages is only ever text, whatever it looks like. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { drawInlineCard } from '../../components/inline-card/draw.ts';
import { plainWords } from '../../components/model/plain-words.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { PageWords } from '../../components/ui/page-words.tsx';
import type { InlineCardView } from '../../lib/browser/messages.ts';
import { analysis, attribution, restart, sourcing } from '../fixtures/analyses/build.ts';
import { expectAccessible, names, show } from './support/view.tsx';

afterEach(cleanup);

const markup = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
const turned = 'KCNA\u202e\u2066 said\u2069\u2069';
const endless = 'ж'.repeat(10_000);

describe('plainWords', () => {
  it.each([
    ['markup stays text', markup, markup],
    ['overrides and isolates go', turned, 'KCNA said'],
    ['marks of direction stay', 'א\u200fב', 'א\u200fב'],
    ['control characters become a space', 'a\u0000\u0007b', 'a b'],
    ['white space is one space', 'a \n\t b', 'a b'],
  ])('%s', (_what, words, expected) => {
    expect(plainWords(words)).toBe(expected);
  });

  it('cuts an endless word, and never inside a surrogate pair', () => {
    expect(plainWords(endless, 100)).toHaveLength(100);
    const cut = plainWords(`${'a'.repeat(98)}😀😀`, 100);
    expect(cut).toBe(`${'a'.repeat(98)}…`);
  });
});

describe('the views', () => {
  it('show hostile words as text', async () => {
    restart();
    const finding = attribution('nobody-we-know', { chain: [{ words: markup }] });
    const hostile = analysis([finding], {
      page: { opinion: false, lang: markup },
      sourcing: sourcing(
        'SO',
        [{ entity: markup, sentences: 1 }],
        [{ words: markup + endless, sentences: 1 }],
      ),
      unread: [{ reason: markup, count: 1 }],
    });
    const excerpt = { finding: finding.id, before: turned, words: markup, after: endless };
    const { container } = show(
      <Popup
        state={{ phase: 'read', host: markup, painted: 1, analysis: hostile }}
        names={names}
        cards={[]}
        excerpts={new Map([[finding.id, excerpt]])}
        discreet={false}
        formats={['json']}
        onJump={() => {}}
        onReadNow={() => {}}
        onPause={() => {}}
        onOpenPanel={() => {}}
        onOptions={() => {}}
        onExport={() => {}}
        onDismissUpdate={() => {}}
      />,
    );
    expect(container.querySelectorAll('img, script')).toHaveLength(0);
    expect(screen.getAllByText(/<img src=x/).length).toBeGreaterThan(0);
    expect(container.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect((window as { hit?: number }).hit).toBeUndefined();
  });

  it('isolate the direction of the page’s words', () => {
    const { container } = show(<PageWords excerpt={{ before: '', words: 'وكالة', after: '' }} lang="ar" />);
    expect(container.querySelector('bdi')?.lang).toBe('ar');
  });
});

describe('the inline card', () => {
  const view: InlineCardView = {
    lang: 'en',
    theme: 'dark',
    title: markup,
    voice: { letter: 'D', word: markup, line: 'wavy' },
    facts: [{ term: 'Why marked', text: markup }],
    cards: [{ card: 'x', title: markup, summary: markup, lang: 'en', source: markup, asOf: '' }],
    labels: { close: 'Close', more: 'More', report: 'Report', reported: 'Copied', context: 'Context' },
    report: markup,
  };

  it('shows hostile words as text, is a named dialog, and answers', async () => {
    const done: string[] = [];
    const container = document.createElement('div');
    document.body.replaceChildren(container);
    drawInlineCard(container, view, {
      onClose: () => done.push('closed'),
      onMore: () => done.push('more'),
      onReport: async (report) => {
        done.push(report);
        return true;
      },
    });
    expect(container.querySelectorAll('img, script')).toHaveLength(0);
    screen.getByRole('button', { name: 'Close' }).click();
    screen.getByRole('button', { name: 'More' }).click();
    screen.getByRole('button', { name: 'Report' }).click();
    await Promise.resolve();
    expect(done).toEqual(['closed', 'more', markup]);
    expect(screen.getByRole('status').textContent).toBe('Copied');
    expect(screen.getByRole('dialog').getAttribute('aria-label')).toBe(markup);
    await expectAccessible(document.body);
  });

  it('shows the report to be copied by hand where the page has no clipboard', async () => {
    const container = document.createElement('div');
    document.body.replaceChildren(container);
    const nothing = () => undefined;
    drawInlineCard(container, view, { onClose: nothing, onMore: nothing, onReport: async () => false });
    screen.getByRole('button', { name: 'Report' }).click();
    const text = (await screen.findByRole('textbox', { name: 'Report' })) as HTMLTextAreaElement;
    expect(text.value).toBe(markup);
    expect(screen.getByRole('status').textContent).toBe('');
    await expectAccessible(document.body);
  });
});
