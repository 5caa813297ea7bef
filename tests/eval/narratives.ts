/** The evaluation set's labels → the dataset's usual narrative (`narrative-map.ts`). Gold is translated, never a prediction. */
import type { GoldRecord } from './corpus.ts';
import { narrativesOf } from './narrative-map.ts';

/** The record with its narratives in the dataset's keys; a label without a key stays as it is. */
export function withOwnKeys(record: GoldRecord): GoldRecord {
  const framings = record.framings.map((one) => ({
    ...one,
    narrative: narrativesOf[one.narrative]?.[0] ?? one.narrative,
  }));
  return { ...record, framings };
}
