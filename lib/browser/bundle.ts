/** The dataset as it comes with the package. */
import { browser } from 'wxt/browser';
import type { Bundle } from '../store/dataset-store.ts';

let loading: Promise<Bundle> | undefined;

/** Read from the package at the first call; a failed reading is tried again at the next. */
export function loadBundle(): Promise<Bundle> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function read(): Promise<Bundle> {
  const answer = await fetch(browser.runtime.getURL('/dataset.json' as '/popup.html'));
  return answer.json();
}
