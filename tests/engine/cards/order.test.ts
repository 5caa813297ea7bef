import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../lib/engine/cards/order.ts';

const card = (name: string, rank: number, uses = 1) => ({
  card: name,
  rank,
  because: Array.from({ length: uses }, (_, n) => `f${n}`),
});
const names = (cards: readonly { readonly card: string }[]) => cards.map((one) => one.card);

describe('the first cards', () => {
  const agreement = card('event.agreement', 1);
  const outlets = [card('outlet.tass', 10), card('outlet.kcna', 11)];
  const credit = card('practice.credit', 23);
  const wording = [card('narrative.a', 40), card('narrative.b', 41, 5), card('narrative.c', 42, 2)];
  const person = card('person.head', 60);
  const claims = Array.from({ length: 12 }, (_, n) => card(`claim.${String(n).padStart(2, '0')}`, 190 + n));
  const general = card('practice.general', 310);
  const others = [card('outlet.reuters', 400), card('outlet.afp', 400, 3)];
  const all = [...others, ...claims, general, person, ...wording, credit, ...outlets, agreement];

  it('put the agreement before the agencies, and both before the rest', () => {
    expect(names(inOrder(all, 8, 16)).slice(0, 3)).toEqual(['event.agreement', 'outlet.tass', 'outlet.kcna']);
  });
  it('stand for every sort of card before any sort comes twice', () => {
    expect(names(inOrder(all, 8, 16)).slice(0, 8)).toEqual([
      'event.agreement',
      'outlet.tass',
      'outlet.kcna',
      'practice.credit',
      'narrative.b',
      'person.head',
      'claim.00',
      'practice.general',
    ]);
  });
  it('are followed by the rest, by rank, up to the most there may be', () => {
    const rest = names(inOrder(all, 8, 16)).slice(8);
    expect(rest).toEqual(['narrative.a', 'narrative.c', ...names(claims.slice(1, 7))]);
  });
  it('take more of one sort where there are no others', () => {
    expect(names(inOrder(claims, 8, 16))).toEqual(names(claims));
  });
  it('hold no more than four outlets, those with most reasons at one rank', () => {
    const six = Array.from({ length: 6 }, (_, n) => card(`outlet.${n}`, 12, n + 1));
    expect(
      names(inOrder([...six, ...wording, person, credit, ...claims.slice(0, 1)], 8, 16)).slice(0, 4),
    ).toEqual(['outlet.5', 'outlet.4', 'outlet.3', 'outlet.2']);
  });
  it('are the same whatever order they were found in', () => {
    expect(inOrder([...all].reverse(), 8, 16)).toEqual(inOrder(all, 8, 16));
  });
});
