/** Ids are unique, and entries that are found by id alone share one name space. */
import type { Fault } from '../problem.ts';
import type { Dataset, Family } from '../schema.ts';

/** Families whose ids meet in one field: `about`, `on`, `actors`; `entry` of a finding; `cue` of a finding. */
const spaces: readonly (readonly Family[])[] = [
  ['outlets', 'persons', 'narratives', 'phrases', 'events'],
  ['names', 'false-friends'],
  ['cues', 'statuses'],
  ['cards'],
  ['references'],
];

/** One fault for every second use of an id. */
export function checkIds(dataset: Dataset): Fault[] {
  return spaces.flatMap((space) => {
    const first = new Map<string, Family>();
    return space.flatMap((family) =>
      dataset[family].flatMap(({ id }): Fault[] => {
        const earlier = first.get(id);
        if (earlier === undefined) first.set(id, family);
        return earlier === undefined
          ? []
          : [
              {
                family,
                id,
                path: ['id'],
                rule: 'duplicate-id',
                message: `"${id}" stands in ${earlier} already`,
              },
            ];
      }),
    );
  });
}
