import { bundle } from 'virtual:wirelight/dataset';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DatasetPage } from '../../components/dataset-page/dataset-page.tsx';
import { entriesOf } from '../../components/dataset-page/entries.ts';
import { knowledgeOf } from '../../components/dataset-page/knowledge.ts';
import { expectAccessible, show } from './support/view.tsx';

afterEach(cleanup);

const known = knowledgeOf(bundle.dataset, entriesOf(bundle.dataset, 'en'));
const page = (
  chosen: string,
  today = bundle.dataset.info.version,
  on = { onCopyLink: vi.fn(), onOpen: vi.fn() },
) => <DatasetPage {...{ known, chosen, today, ...on }} moved={false} />;

test('every entry of the dataset has an address of its own', () => {
  expect(known.byKey.size).toBe(known.entries.length);
  expect(known.byKey.has('card=outlet.tass')).toBe(true);
});

test('every kind of entry can be shown', () => {
  const kinds = Map.groupBy(known.entries, ({ kind }) => kind);
  expect(kinds.size).toBe(10);
  for (const [, [first]] of kinds) {
    const { unmount } = show(page(first?.key ?? ''));
    const title = screen.getAllByRole('heading', { level: 2 })[0]?.textContent;
    expect(title).toContain(first?.title.text);
    unmount();
  }
});

test('a card shows its sources and how they were checked', async () => {
  const { container } = show(page('card=outlet.tass'));
  const articles = screen.getAllByRole('article');
  expect(articles.length).toBe(2);
  expect(screen.getAllByText(/^Checked on .*: (the page was read|against a record)/).length).toBeGreaterThan(
    0,
  );
  await expectAccessible(container);
});

test('an old card says so', () => {
  show(page('card=outlet.tass', '2036-01-01'));
  expect(screen.getByText(/it may be out of date/)).toBeTruthy();
});

test('typing narrows the list, and a pasted link opens its entry', () => {
  const on = { onCopyLink: vi.fn(), onOpen: vi.fn() };
  show(page('', undefined, on));
  const field = screen.getByRole('searchbox', { name: 'Search' });
  fireEvent.input(field, { target: { value: 'ЦТАК' } });
  const list = screen.getByRole('list', { name: 'Everything Wirelight knows' });
  expect(within(list).getAllByRole('link')[0]?.textContent).toContain('KCNA');
  fireEvent.input(field, { target: { value: 'abc://xyz/dataset.html#outlet=tass' } });
  expect(on.onOpen).toHaveBeenCalledWith('outlet=tass');
});

test('an address nobody knows is said to be unknown', () => {
  show(page('card=nobody'));
  expect(screen.getByText('The dataset has no entry of this address.')).toBeTruthy();
});

test('addresses that are mere evidence of wording are never links', () => {
  const hidden = bundle.dataset.references.find(({ link, url }) => !link && url);
  if (!hidden) throw new Error('The dataset has no such reference any more.');
  const { container } = show(page(`reference=${hidden.id}`));
  expect(container.innerHTML).not.toContain(hidden.url);
});
