/** The short form of cards for the inline card in the page. */
import type { Card } from '../dataset/schema.ts';
import type { Store } from '../store/store.ts';
import type { CardView } from './messages.ts';

/** Cards by id in the order asked, each with its first reference; unknown ids are left out. */
export async function cardViews(store: Store, ids: readonly string[], lang: string): Promise<CardView[]> {
  const cards = await store.rows('cards', ids);
  const references = await store.rows('references', [...new Set(cards.map(firstRef))]);
  const publisher = new Map(references.map((reference) => [reference.id, reference.publisher]));
  return cards.map((card) => ({
    card: card.id,
    ...texts(card, lang),
    source: publisher.get(firstRef(card)) ?? '',
    asOf: card.body[0]?.asOf ?? card.reviewed,
  }));
}

/** Title and summary in one language, both or neither: mixed cards would be marked wrongly. */
function texts(
  { title, summary }: Pick<Card, 'title' | 'summary'>,
  lang: string,
): Pick<CardView, 'title' | 'summary' | 'lang'> {
  const key = lang as keyof Card['title'];
  const both = title[key] !== undefined && summary[key] !== undefined;
  const shown = both ? key : 'en';
  return { title: title[shown] ?? title.en, summary: summary[shown] ?? summary.en, lang: shown };
}

function firstRef(card: Card): string {
  return card.body[0]?.refs[0] ?? '';
}
