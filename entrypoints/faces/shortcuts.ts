/** The commands and their keys. Chromium changes them on a page of its own, Firefox lets us. */
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/options-types.ts';

/** What Firefox has and Chromium's types do not know. */
interface Editable {
  update?(detail: { name: string; shortcut: string }): Promise<void>;
  reset?(name: string): Promise<void>;
}

const editable = () => browser.commands as unknown as Editable;

export function shortcutsEditable(): boolean {
  return editable().update !== undefined;
}

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name && !name.startsWith('_') ? [{ command: name, keys: shortcut ?? '' }] : [],
  );
}

/** Sets keys, or the default with null. False when the browser does not take them. */
export async function setShortcut(name: string, keys: string | null): Promise<boolean> {
  try {
    if (keys === null) await editable().reset?.(name);
    else await editable().update?.({ name, shortcut: keys });
    return true;
  } catch {
    // The browser's own words for "invalid" and "taken" are not translated; the page says it in its own.
    return false;
  }
}
