/** The context of a page: the cards that stand for all sorts found, and the others behind one line. */

import type { CardData } from '../cards/card-data.ts';
import { ContextCard } from '../cards/context-card.tsx';
import { useI18n } from '../ui/i18n-context.ts';

/** As many as the engine puts first, one of each sort. */
const firstCards = 8;

export function CardsView({ cards }: { readonly cards: readonly CardData[] }) {
  const { t } = useI18n();
  if (cards.length === 0) return <p class="state">{t('panel.noCards')}</p>;
  const others = cards.slice(firstCards);
  return (
    <div class="cards">
      <h2 class="unseen">{t('panel.context')}</h2>
      {cards.slice(0, firstCards).map((data) => (
        <ContextCard key={data.card.id} data={data} open={cards.length === 1} />
      ))}
      {others.length > 0 && (
        <details class="disclosure">
          <summary>
            {t('card.more')} <span class="quiet">({others.length})</span>
          </summary>
          <div class="cards">
            {others.map((data) => (
              <ContextCard key={data.card.id} data={data} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
