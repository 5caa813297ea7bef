/** A context card with the rows it speaks of. */
import type { Card, Reference } from '../../lib/dataset/schema.ts';

export interface CardData {
  readonly card: Card;
  /** References by id; one that is missing is left out of the card. */
  readonly references: ReadonlyMap<string, Reference>;
  /** True when the review is older than the dataset allows. */
  readonly stale: boolean;
}

/** Ids of every reference a card names, in reading order, each once. */
export function referenceIds(card: Card): string[] {
  return [...new Set([...card.body, card.self, card.independent].flatMap((one) => one?.refs ?? []))];
}

/** True when `reviewed` lies more than `days` before `today` (both dates as YYYY-MM-DD). */
export function isStale(reviewed: string, days: number, today: string): boolean {
  return Date.parse(today) - Date.parse(reviewed) > days * 86_400_000;
}
