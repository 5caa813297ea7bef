/** A context card with the rows it speaks of. */
import type { Card, Outlet, Reference } from '../../lib/dataset/schema.ts';

export interface CardData {
  readonly card: Card;
  /** References by id; one that is missing is left out of the card. */
  readonly references: ReadonlyMap<string, Reference>;
  /** The outlet the card is about, with its control fields. */
  readonly outlet?: Outlet | undefined;
  /** True when the review is older than the dataset allows. */
  readonly stale: boolean;
}

/** Ids of every reference a card or outlet names, in reading order, each once. */
export function referenceIds(card: Card, outlet?: Outlet): string[] {
  const statements = [...card.body, card.self, card.independent].flatMap((one) => one?.refs ?? []);
  const { funding, governance, editorial } = outlet?.control ?? {};
  const control = [funding, governance, editorial].flatMap((field) => field?.refs ?? []);
  return [...new Set([...statements, ...control])];
}

/** True when `reviewed` lies more than `days` before `today` (both dates as YYYY-MM-DD). */
export function isStale(reviewed: string, days: number, today: string): boolean {
  return Date.parse(today) - Date.parse(reviewed) > days * 86_400_000;
}
