/** Cards: of readable length, in three languages at the top, and one for everything that can be marked. */
import type { Fault } from '../problem.ts';
import type { Card, Dataset, Family } from '../schema.ts';

/** Words of a card's English text. */
export const cardLength = { least: 60, most: 120 } as const;

export function checkCards(dataset: Dataset): Fault[] {
  return [...dataset.cards.flatMap(checkCard), ...missingCards(dataset)];
}

function checkCard(card: Card): Fault[] {
  const fault = (path: readonly string[], rule: string, message: string): Fault => ({
    family: 'cards',
    id: card.id,
    path,
    rule,
    message,
  });
  const words = cardWords(card);
  const { least, most } = cardLength;
  const untranslated = (['title', 'summary'] as const).filter((field) => !card[field].ru || !card[field].ko);
  return [
    ...(words < least
      ? [fault([], 'card-length', `has ${words} words; ${least} to ${most} are asked for`)]
      : []),
    ...(words > most ? [fault([], 'card-length', `has ${words} words; ${most} are the most`)] : []),
    ...untranslated.map((field) => fault([field], 'language', 'is asked for in English, Russian and Korean')),
  ];
}

/** English words that a reader of the card meets: summary, statements, descriptions, what is not known. */
export function cardWords({ summary, body, self, independent, notKnown }: Card): number {
  const texts = [summary.en, ...body.map(({ text }) => text), self?.text, independent?.text, notKnown];
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}

/** Outlets, persons, events and narratives without a card about them. */
function missingCards(dataset: Dataset): Fault[] {
  const about = new Set(dataset.cards.flatMap((card) => card.about));
  const families: readonly Family[] = ['outlets', 'persons', 'events', 'narratives'];
  return families.flatMap((family) =>
    dataset[family]
      .filter(({ id }) => !about.has(id))
      .map(({ id }): Fault => ({ family, id, path: [], rule: 'card', message: 'has no card about it' })),
  );
}
