/** The entries that `new` prints, to be filled in. */
import { controlStatements, controlSummary } from '../../../lib/dataset/checks/card-control.ts';
import type { Dataset } from '../../../lib/dataset/schema.ts';

/** Kinds of entries that need nothing but an id and words. */
export type EntryKind = 'phrase' | 'name' | 'outlet' | 'reference';

/** An entry with its id and words, and placeholders that say what belongs there. */
export function template(kind: EntryKind, id: string, text: string): Record<string, unknown> {
  const today = new Date().toISOString().slice(0, 10);
  const form = { lang: 'en', text };
  switch (kind) {
    case 'phrase':
      return {
        id,
        narrative: 'narrative-id',
        forms: [{ ...form, tier: 'with-actor' }],
        risk: 'What innocent use looks like.',
        evidence: [{ ref: 'reference-id', note: 'Where the wording stands.' }],
      };
    case 'name':
      return { id, entity: id.split('.', 1)[0], forms: [{ ...form, kind: 'full', refs: ['reference-id'] }] };
    case 'outlet': {
      const field = { value: 'WHO', class: 'unknown', refs: [], asOf: today };
      return {
        id,
        type: 'agency',
        role: 'context',
        country: 'xx',
        label: { en: text },
        control: { funding: field, governance: field, editorial: field },
        domains: [{ host: 'example.org', use: 'official' }],
      };
    }
    case 'reference':
      return {
        id,
        kind: 'report',
        publisher: 'PUBLISHER',
        title: text,
        date: today,
        url: 'https://example.org/',
        checked: { how: 'page', on: today },
      };
    default:
      throw new Error(`no template for ${kind satisfies never}`);
  }
}

/** What an outlet's card says beside control. */
const ownStatement = { text: 'One checkable fact.', kind: 'fact', refs: ['reference-id'], asOf: '2026' };

/** The card of an outlet, with what it must say of control; undefined for what has no control fields. */
export function cardFor({ outlets }: Dataset, id: string): Record<string, unknown> | undefined {
  const control = outlets.find((outlet) => outlet.id === id)?.control;
  if (!control) return undefined;
  const { body, independent } = controlStatements(control);
  const title = { en: 'NAME, what it is', ru: 'НАЗВАНИЕ', ko: '이름' };
  return {
    id: `outlet.${id}`,
    kind: 'outlet',
    about: [id],
    title,
    summary: controlSummary(control),
    body: [...body, ownStatement],
    ...(independent ? { independent } : {}),
    notKnown: 'What was not found.',
    rank: 400,
    reviewed: new Date().toISOString().slice(0, 10),
  };
}
