/** Names of the dataset's entries, for reports in English. */
import type { Dataset } from '../dataset/schema.ts';
import type { ReportLabels } from '../report/outline.ts';

/** Looks labels up by id; an unknown id is its own label. */
export function labelsOf(dataset: Dataset): ReportLabels {
  const entries = [...dataset.outlets, ...dataset.persons].map(({ id, label }) => [id, label.en] as const);
  const titled = [...dataset.narratives, ...dataset.cards, ...dataset.events].map(
    ({ id, title }) => [id, title.en] as const,
  );
  const statuses = dataset.statuses.map(({ id, label }) => [id, label.en] as const);
  const labels = new Map([...entries, ...titled, ...statuses]);
  return { of: (id) => labels.get(id) ?? id };
}
