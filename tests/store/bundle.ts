/** A dataset of three rows, for tests of the store. */
import { Dataset } from '../../lib/dataset/schema.ts';
import type { Bundle } from '../../lib/store/dataset-store.ts';

const checked = { how: 'record', on: '2026-11-22' } as const;

/** A bundle whose one card has the given title, so that versions can be told apart. */
export function bundle(version: string, title: string): Bundle {
  const dataset = Dataset.parse({
    info: { version, licence: 'CC-BY-4.0', staleAfterDays: 365 },
    references: [{ id: 'r1', kind: 'report', publisher: 'Example Times', title: 'A report', checked }],
    outlets: [],
    persons: [],
    names: [],
    'false-friends': [],
    narratives: [],
    phrases: [],
    cues: [],
    statuses: [],
    events: [],
    cards: [
      {
        id: 'outlet.example',
        kind: 'outlet',
        about: ['example'],
        title: { en: title },
        summary: { en: 'An agency.' },
        body: [{ text: 'It is an agency.', kind: 'fact', refs: ['r1'], asOf: '2026' }],
        reviewed: '2026-11-22',
      },
    ],
  });
  return { dataset, hash: `${version}:${title}` };
}
