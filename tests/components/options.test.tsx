import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { OptionsPage } from '../../components/options/options-page.tsx';
import type { OptionsProps, Section } from '../../components/options/options-types.ts';
import { sections } from '../../components/options/options-types.ts';
import { defaults, uiLanguages } from '../../lib/browser/settings-types.ts';
import { expectAccessible, show } from './support/view.tsx';

afterEach(cleanup);

function props(section: Section, extra: Partial<OptionsProps> = {}): OptionsProps {
  return {
    section,
    settings: defaults,
    languages: uiLanguages,
    sample: undefined,
    access: 'all',
    shortcuts: [{ command: 'next-mark', keys: 'Alt+Shift+J' }],
    shortcutsEditable: false,
    kept: {
      sizes: { notes: 2, packs: 1, checks: 0, counts: 0 },
      counts: [],
      packs: [{ id: 'mine', name: 'Mine', at: '2026-11-01T10:00:00Z', on: true }],
    },
    evaluation: null,
    version: '0.1.0',
    paint: vi.fn(),
    onChange: vi.fn(),
    onAskAccess: vi.fn(),
    onOpenShortcuts: vi.fn(),
    onShortcut: vi.fn(),
    onImportPack: vi.fn(),
    onPack: vi.fn(),
    onErase: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onResetSettings: vi.fn(),
    ...extra,
  };
}

test.each(sections)('%s is accessible and says where it is', async (section) => {
  const { container } = show(<OptionsPage {...props(section)} />);
  const current = within(screen.getByRole('navigation')).getByRole('link', { current: 'page' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(current.textContent);
  await expectAccessible(container);
});

test('a family is switched off by itself', () => {
  const all = props('marks');
  show(<OptionsPage {...all} />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Photo credits' }));
  expect(all.onChange).toHaveBeenCalledWith({ families: { ...defaults.families, credits: false } });
});

test('a site is added in the browser’s form, and what is none is refused with a sentence', () => {
  const settings = { ...defaults, sites: { mode: 'only', hosts: ['b.example'] } } as const;
  const all = props('sites', { settings: { ...settings, discreet: { everywhere: true, hosts: [] } } });
  show(<OptionsPage {...all} />);
  const field = screen.getByRole('textbox');
  const add = () => fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  fireEvent.input(field, { target: { value: 'not a site' } });
  add();
  expect(screen.getByText(/“not a site” is not the name of a site/)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(all.onChange).not.toHaveBeenCalled();
  fireEvent.input(field, { target: { value: 'https://a.example/story' } });
  add();
  expect(all.onChange).toHaveBeenCalledWith({ sites: { mode: 'only', hosts: ['a.example', 'b.example'] } });
});

test('discreet mode says that jumping scrolls the page', () => {
  show(<OptionsPage {...props('sites')} />);
  expect(screen.getByText(/Jumping to a finding scrolls the page, which the site can see/)).toBeTruthy();
});

test('withheld access comes with a button, given access without', () => {
  const all = props('sites', { access: 'some' });
  const { unmount } = show(<OptionsPage {...all} />);
  fireEvent.click(screen.getByRole('button', { name: 'Ask the browser for access' }));
  expect(all.onAskAccess).toHaveBeenCalledOnce();
  unmount();
  show(<OptionsPage {...props('sites')} />);
  expect(screen.queryByRole('button', { name: 'Ask the browser for access' })).toBeNull();
});

test('erasing asks once more, and can be taken back', () => {
  const all = props('data');
  show(<OptionsPage {...all} />);
  fireEvent.click(screen.getByRole('button', { name: 'Erase: 2 notes' }));
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(all.onErase).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Erase: 2 notes' }));
  fireEvent.click(screen.getByRole('button', { name: 'Erase now' }));
  expect(all.onErase).toHaveBeenCalledWith(['notes']);
});

test('a refused pack names line and field of every fault', () => {
  const problems = [
    { line: 4, field: 'names[0].forms[0].text', message: 'words are separated by single spaces' },
  ];
  show(<OptionsPage {...props('packs', { refused: { file: 'mine.yml', problems } })} />);
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('mine.yml was not imported');
  expect(alert.textContent).toContain('Line 4, names[0].forms[0].text: words are separated by single spaces');
});

test('packs and data say plainly when the browser gives no database', () => {
  for (const section of ['packs', 'data'] as const) {
    const { unmount } = show(<OptionsPage {...props(section, { kept: 'unusable' })} />);
    expect(screen.getByText(/gives no database here/)).toBeTruthy();
    unmount();
  }
});

test('keys are taken as they are pressed where the browser lets us', () => {
  const all = props('shortcuts', { shortcutsEditable: true });
  show(<OptionsPage {...all} />);
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Next mark' }), { code: 'KeyU', altKey: true });
  expect(all.onShortcut).toHaveBeenCalledWith('next-mark', 'Alt+U');
  fireEvent.click(screen.getByRole('button', { name: 'Reset: Next mark' }));
  expect(all.onShortcut).toHaveBeenLastCalledWith('next-mark', null);
});

test('absent figures are said to be absent', () => {
  show(<OptionsPage {...props('reading')} />);
  expect(screen.getByText('This package holds no figures.')).toBeTruthy();
});
