/** The dataset rows a face needs for one Analysis, asked of the background. */
import { type CardData, isStale, referenceIds } from '../../components/cards/card-data.ts';
import { neededIds } from '../../components/model/ids.ts';
import { makeNames, type Names } from '../../components/model/names.ts';
import { datasetRows } from '../../lib/browser/dataset-rows.ts';
import { type Analysis, type Answer, sendMessage } from '../../lib/browser/messages.ts';
import type { DatasetTables, TableName } from '../../lib/store/dataset-store.ts';

export interface DatasetInUse {
  readonly version: string;
  readonly staleAfterDays: number;
  readonly stale: boolean;
  readonly usable: boolean;
}

/** Names of everything an Analysis names. */
export async function namesFor(analysis: Analysis, lang: string): Promise<Names> {
  const { entities } = neededIds(analysis);
  const [outlets, persons] = await Promise.all([rows('outlets', entities), rows('persons', entities)]);
  return makeNames(outlets, persons, lang);
}

/** Context cards by rank, with their references. */
export async function cardsFor(analysis: Analysis, dataset: DatasetInUse | undefined): Promise<CardData[]> {
  const cards = await rows('cards', neededIds(analysis).cards);
  const ids = new Set(cards.flatMap(referenceIds));
  const references = byId(await rows('references', [...ids]));
  const days = dataset?.staleAfterDays ?? Number.POSITIVE_INFINITY;
  return cards.map((card) => ({ card, references, stale: isStale(card.reviewed, days, today()) }));
}

/** Version of the dataset, and whether it and the database are in order; undefined when the background is silent. */
export async function datasetInUse(): Promise<DatasetInUse | undefined> {
  const info = given(await sendMessage('datasetInfo', undefined));
  if (!info) return undefined;
  const { version, staleAfterDays, kind } = info;
  return {
    version,
    staleAfterDays,
    stale: isStale(version, staleAfterDays, today()),
    usable: kind === 'database',
  };
}

/** Rows by id, or a whole table; empty when the background cannot answer. */
export async function rows<T extends TableName>(
  table: T,
  ids?: readonly string[],
): Promise<readonly DatasetTables[T][]> {
  if (ids?.length === 0) return [];
  return given(await datasetRows(table, ids)) ?? [];
}

export function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((row) => [row.id, row]));
}

/** The value of an answer, or undefined. */
export function given<T>(answer: Answer<T>): T | undefined {
  return answer.ok ? answer.value : undefined;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
