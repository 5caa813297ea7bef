import { expect, it, vi } from 'vitest';
import { onceMore } from '../../lib/page/gate/once-more.ts';

const { signal } = new AbortController();
const gone = new Error('the message channel closed before a response was received');

it('does not ask again what was answered', async () => {
  const ask = vi.fn(async () => 'reader');
  expect(await onceMore(ask, { signal, after: 0 })).toBe('reader');
  expect(ask).toHaveBeenCalledTimes(1);
});

it('asks once more where nobody answered', async () => {
  const ask = vi.fn(async () => 'reader').mockRejectedValueOnce(gone);
  expect(await onceMore(ask, { signal, after: 0 })).toBe('reader');
});

it('gives up after the second time', async () => {
  const ask = vi.fn(() => Promise.reject(gone));
  await expect(onceMore(ask, { signal, after: 0 })).rejects.toBe(gone);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('asks nobody any more when the reader came all the same', async () => {
  const ending = new AbortController();
  const ask = vi.fn(() => Promise.reject(gone));
  const asked = onceMore(ask, { signal: ending.signal, after: 1 });
  ending.abort();
  await expect(asked).rejects.toBe(gone);
  expect(ask).toHaveBeenCalledTimes(1);
});
