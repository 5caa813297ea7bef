/** What the browser says no to in the ordinary course of things, sorted by its message; anything else is a bug and surfaces. */

import { asStoreError, StoreError } from '../store/errors.ts';

/** Keys of `lib/i18n` under `error.`. */
export type ExpectedError =
  | 'noReceiver'
  | 'restricted'
  | 'noAccess'
  | 'tabGone'
  | 'contextInvalidated'
  | 'storageFull'
  | 'storeUnusable'
  | 'panelNeedsClick';

const patterns: readonly (readonly [RegExp, ExpectedError])[] = [
  // Chromium; Firefox; a page that went away while answering.
  [
    /receiving end does not exist|^no response$|could not establish connection|message (port|channel) closed/i,
    'noReceiver',
  ],
  [
    /cannot access (a )?(chrome|edge|about|view-source|devtools)|extensions gallery|cannot be scripted|error page|missing host permission for the tab, or it is restricted/i,
    'restricted',
  ],
  [
    /cannot access contents|missing host permission|permission.*to access|must request permission/i,
    'noAccess',
  ],
  [/no tab with id|invalid tab id|no frame with id|frame.*removed|tab was closed/i, 'tabGone'],
  [/context invalidated/i, 'contextInvalidated'],
  [/quota/i, 'storageFull'],
  [/user gesture|user input handler|user action/i, 'panelNeedsClick'],
];

/** The expected error an exception stands for, or undefined when it is a bug. */
export function expectedError(error: unknown): ExpectedError | undefined {
  const stored = asStoreError(error);
  if (stored instanceof StoreError) return stored.reason === 'full' ? 'storageFull' : 'storeUnusable';
  const text = error instanceof Error ? error.message : String(error);
  return patterns.find(([pattern]) => pattern.test(text))?.[1];
}

/** Runs `work` and turns expected errors into an answer; bugs are thrown on. */
export async function answering<T>(
  work: () => Promise<T> | T,
): Promise<{ ok: true; value: T } | { ok: false; error: string }> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const known = expectedError(error);
    if (!known) throw error;
    return { ok: false, error: known };
  }
}
