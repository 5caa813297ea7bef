/** The inline card of one finding, written here, so that neither catalogue nor dataset is shipped into pages. */
import { browser } from 'wxt/browser';
import { inlineCardView } from '../../components/inline-card/view.ts';
import { entitiesOf } from '../../components/model/ids.ts';
import { makeNames } from '../../components/model/names.ts';
import { cardViews } from '../../lib/browser/card-views.ts';
import { onMessage } from '../../lib/browser/messages.ts';
import { chosenLanguage } from '../../lib/browser/page-settings.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { Incoming } from '../../lib/browser/validate.ts';
import type { Finding } from '../../lib/engine/types.ts';
import { loadI18n } from '../../lib/i18n/load.ts';
import { accepted } from './pages.ts';
import { theStore } from './store.ts';

export function setUpInlineCard(): void {
  onMessage('inlineCard', ({ data }) =>
    accepted(Incoming.inlineCard, data, async ({ finding, words, cards }) => {
      const { language, theme } = await readSettings();
      const i18n = await loadI18n(chosenLanguage(language, browser.i18n.getUILanguage()));
      const store = await theStore();
      const views = await cardViews(store, cards, i18n.lang);
      const known = await knowledgeOf(finding, i18n.lang);
      const dataset = store.state.version;
      return inlineCardView({ finding, words, known, cards: views, dataset, theme }, i18n);
    }),
  );
}

async function knowledgeOf(finding: Finding, lang: string) {
  const store = await theStore();
  const ids = entitiesOf(finding);
  const framing = finding.kind === 'framing' ? finding : undefined;
  const [outlets, persons, narratives, phrases] = await Promise.all([
    store.rows('outlets', ids),
    store.rows('persons', ids),
    store.rows('narratives', framing ? [framing.narrative] : []),
    store.rows('phrases', framing ? [framing.phrase] : []),
  ]);
  return { names: makeNames(outlets, persons, lang), narrative: narratives[0], phrase: phrases[0] };
}
