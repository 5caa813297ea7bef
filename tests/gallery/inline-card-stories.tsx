/** The inline card as the page's script draws it: in a closed shadow root with a style of its own. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { drawInlineCard } from '../../components/inline-card/draw.ts';
import { inlineCardStyle } from '../../components/inline-card/style.ts';
import { inlineCardView } from '../../components/inline-card/view.ts';
import { makeNames } from '../../components/model/names.ts';
import type { InlineCardView } from '../../lib/browser/messages.ts';
import type { Finding } from '../../lib/engine/types.ts';
import { inLanguage } from '../../lib/i18n/localized.ts';
import { cards, narratives, outlets, persons, phrases } from '../fixtures/analyses/rows.ts';
import { wireStory } from '../fixtures/analyses/samples.ts';
import type { Context, Story } from './story.ts';

function Card({ view }: { readonly view: InlineCardView }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Open here, so that axe can look inside.
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(inlineCardStyle);
    root.adoptedStyleSheets = [sheet];
    const container = document.createElement('div');
    root.replaceChildren(container);
    const nothing = () => undefined;
    drawInlineCard(container, view, { onClose: nothing, onMore: nothing, onReport: async () => true });
  }, [view]);
  return (
    <main class="inline-card-story">
      <h1 class="unseen">Inline card</h1>
      <div ref={host} />
    </main>
  );
}

function card({ i18n }: Context, finding: Finding | undefined, words: string, withCard = true) {
  if (!finding) throw new Error('The sample has no such finding.');
  const names = makeNames(outlets, persons, i18n.lang);
  const views = cards.slice(0, withCard ? 1 : 0).map((one) => {
    const title = inLanguage(one.title, i18n.lang);
    return {
      card: one.id,
      title: title.text,
      summary: inLanguage(one.summary, i18n.lang).text,
      lang: title.lang,
      source: 'AFP via The Moscow Times',
      asOf: one.body[0]?.asOf ?? one.reviewed,
    };
  });
  const known = { names, ...wordsOf(finding) };
  const about = { finding, words, known, cards: views, dataset: '2026-11-22', theme: 'auto' } as const;
  return <Card view={inlineCardView(about, i18n)} />;
}

/** What the dataset says of a phrase. */
function wordsOf(finding: Finding) {
  if (finding.kind !== 'framing') return {};
  return {
    narrative: narratives.find(({ id }) => id === finding.narrative),
    phrase: phrases.find(({ id }) => id === finding.phrase),
  };
}

const finding = (id: string) => wireStory().findings.find((one) => one.id === id);

export const inlineCardStories: readonly Story[] = [
  {
    id: 'inline-card-source',
    face: 'inline-card',
    draw: (context) => card(context, finding('f3'), 'TASS quoted'),
  },
  {
    id: 'inline-card-chain',
    face: 'inline-card',
    draw: (context) => card(context, finding('f2'), 'KCNA reported'),
  },
  {
    id: 'inline-card-phrase',
    face: 'inline-card',
    draw: (context) => card(context, finding('f4'), 'information war'),
  },
  {
    id: 'inline-card-hostile',
    face: 'inline-card',
    draw: (context) => {
      const credit = finding('f1');
      const via = { words: `<img src=x onerror=alert(1)> \u202e${'Wort'.repeat(60)}` };
      return card(context, credit && ({ ...credit, via } as Finding), 'x', false);
    },
  },
];
