/** First database: the dataset's tables and the reader's own, kept apart by their names. */
import type { Migration } from '../database.ts';

export const v1: Migration = {
  version: 1,
  stores: {
    // The bundled dataset, replaced as a whole on update.
    meta: 'key',
    references: 'id',
    outlets: 'id',
    persons: 'id',
    narratives: 'id',
    phrases: 'id',
    events: 'id',
    cards: 'id',
    // What the reader made; never touched by an update of the dataset.
    notes: '++id, page, at',
    packs: 'id',
    checks: '++id, at',
    counts: 'entry',
  },
};
