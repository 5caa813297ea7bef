/** The store, opened at most once while the background is awake. */
import { loadBundle } from '../../lib/browser/bundle.ts';
import { openStore, type Store } from '../../lib/store/store.ts';

let opening: Promise<Store> | undefined;

/** The open store. A failed opening is tried again at the next call. */
export function theStore(): Promise<Store> {
  opening ??= loadBundle()
    .then((bundle) => openStore(bundle))
    .catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
  return opening;
}
