/** The one IndexedDB database. Dataset tables are replaced whole; the reader's tables are never touched by an update. */
import { Dexie, type Table, type Transaction } from 'dexie';
import type { Card, Event, Narrative, Outlet, Person, Phrase, Reference } from '../dataset/schema.ts';
import { v1 } from './migrations/v1.ts';

/** One step of the ladder. Steps are never edited after a release; a change is a new step. */
export interface Migration {
  readonly version: number;
  /** Dexie's index notation, per table. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [v1];

/** Written in the same transaction as the data it speaks of. */
export interface MetaRow {
  readonly key: 'dataset';
  readonly version: string;
  readonly hash: string;
  /** ISO date and time at which it was loaded. */
  readonly loaded: string;
}

/** A note of the reader on a finding: the words and their place, as W3C Web Annotation's text quote selector has it. */
export interface Note {
  readonly id?: number;
  /** Address of the page without fragment. */
  readonly page: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly entry: string;
  readonly text: string;
  /** ISO date and time. */
  readonly at: string;
}

/** A pack as it came in: the text is kept, so that it goes out byte for byte the same. */
export interface PackRow {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly at: string;
  readonly on: boolean;
}

/** A check the reader chose to keep. */
export interface SavedCheck {
  readonly id?: number;
  readonly title: string;
  readonly url: string;
  readonly at: string;
  readonly report: string;
}

/** How often a dataset entry was met; no address is kept. */
export interface CountRow {
  readonly entry: string;
  readonly count: number;
}

export class WirelightDatabase extends Dexie {
  declare meta: Table<MetaRow, string>;
  declare references: Table<Reference, string>;
  declare outlets: Table<Outlet, string>;
  declare persons: Table<Person, string>;
  declare narratives: Table<Narrative, string>;
  declare phrases: Table<Phrase, string>;
  declare events: Table<Event, string>;
  declare cards: Table<Card, string>;
  declare notes: Table<Note, number>;
  declare packs: Table<PackRow, string>;
  declare checks: Table<SavedCheck, number>;
  declare counts: Table<CountRow, string>;
}

/**
 * Opens the database, walking the ladder of migrations up to `upTo` (default: all of them).
 * Rejects with Dexie's error when IndexedDB is unusable; the caller then works from the bundle.
 */
export async function openDatabase(
  name = 'wirelight',
  upTo = Number.POSITIVE_INFINITY,
): Promise<WirelightDatabase> {
  const database = new WirelightDatabase(name);
  for (const step of migrations.filter(({ version }) => version <= upTo)) {
    const version = database.version(step.version).stores(step.stores);
    if (step.upgrade) version.upgrade(step.upgrade);
  }
  await database.open();
  return database;
}
