/** Renders a view in English and checks its structure with axe. */
import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { expect } from 'vitest';
import en from '../../../assets/locales/en.json';
import { makeNames } from '../../../components/model/names.ts';
import { I18nProvider } from '../../../components/ui/i18n-context.ts';
import { makeI18n } from '../../../lib/i18n/i18n.ts';
import { outlets, persons } from '../../fixtures/analyses/rows.ts';

export const i18n = makeI18n('en', en);
export const names = makeNames(outlets, persons, 'en');

/** Renders `view` as a face would, in a document with language and title. */
export function show(view: ComponentChildren) {
  document.documentElement.lang = 'en';
  document.title = 'Wirelight';
  return render(<I18nProvider value={i18n}>{view}</I18nProvider>);
}

/** Rules that need layout or colour, which this document has not; the real browsers check them. */
const needsLayout = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** Fails with axe's own words for every finding. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations, passes } = await axe.run(container, {
    rules: Object.fromEntries([...needsLayout, 'region'].map((id) => [id, { enabled: false }])),
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
}
