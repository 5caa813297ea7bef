/** Errors that are expected and told to the reader in plain words; everything else is a bug and surfaces. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** `full`: the disk or the quota is full. `unusable`: the browser gives no database (private mode, damaged profile). */
  readonly reason: 'full' | 'unusable';

  constructor(reason: 'full' | 'unusable', cause: unknown) {
    super(`store ${reason}`, { cause });
    this.reason = reason;
  }
}

const unusableNames = new Set([
  'OpenFailedError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'UnknownError',
  'SecurityError',
]);

/** Sorts an error of Dexie or IndexedDB; returns anything unknown unchanged, so that it surfaces. */
export function asStoreError(error: unknown): unknown {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return new StoreError('full', error);
  if (names.some((name) => unusableNames.has(name))) return new StoreError('unusable', error);
  return error;
}

/** Dexie wraps the browser's error in `inner`; the outer name alone would hide a full disk. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let at: unknown = error, depth = 0; at && typeof at === 'object' && depth < 5; depth++) {
    if ('name' in at) names.push(String(at.name));
    at = 'inner' in at ? at.inner : undefined;
  }
  return names;
}
