/** Rows of the dataset for the faces, over the wire. */
import type { DatasetTables, TableName } from '../store/dataset-store.ts';
import { type Answer, sendMessage } from './messages.ts';

/** Rows by id in the order asked, or all of a table; unknown ids are left out. */
export async function datasetRows<T extends TableName>(
  table: T,
  ids?: readonly string[],
): Promise<Answer<readonly DatasetTables[T][]>> {
  // The wire's type is the union of all tables; the background answers from the table that was asked for.
  return (await sendMessage('datasetRows', { table, ...(ids ? { ids } : {}) })) as Answer<
    readonly DatasetTables[T][]
  >;
}
