/** Rows of the dataset for the faces, so that no face needs a database or a schema of its own to paint. */
import { answering } from '../../lib/browser/errors.ts';
import { onMessage } from '../../lib/browser/messages.ts';
import { Incoming } from '../../lib/browser/validate.ts';
import { accepted } from './pages.ts';
import { theStore } from './store.ts';

export function setUpDataset(): void {
  onMessage('datasetRows', ({ data }) =>
    accepted(Incoming.datasetRows, data, async ({ table, ids }) => (await theStore()).rows(table, ids)),
  );
  onMessage('datasetInfo', () => answering(async () => (await theStore()).state));
}
