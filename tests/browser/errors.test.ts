/** What the browser refuses in the ordinary course of things, as faces are told of it. */
import { describe, expect, it } from 'vitest';
import { answering, expectedError } from '../../lib/browser/errors.ts';

const named = (name: string) => Object.assign(new Error('x'), { name });

describe('expectedError', () => {
  it.each([
    [
      Object.assign(named('AbortError'), { inner: new DOMException('x', 'QuotaExceededError') }),
      'storageFull',
    ],
    [new DOMException('The quota has been exceeded.', 'QuotaExceededError'), 'storageFull'],
    [new Error('Session storage quota bytes exceeded. Values were not stored.'), 'storageFull'],
    [named('DatabaseClosedError'), 'storeUnusable'],
    [named('OpenFailedError'), 'storeUnusable'],
    [new DOMException('Internal error.', 'UnknownError'), 'storeUnusable'],
    [new Error('Could not establish connection. Receiving end does not exist.'), 'noReceiver'],
  ])('knows %s', (error, expected) => expect(expectedError(error)).toBe(expected));

  it('takes a bug for none of them', () => {
    expect(expectedError(new TypeError('x is not a function'))).toBeUndefined();
    expect(expectedError(named('ConstraintError'))).toBeUndefined();
  });
});

describe('answering', () => {
  it('answers with what is expected and throws what is not', async () => {
    const closed = () => Promise.reject(named('DatabaseClosedError'));
    expect(await answering(closed)).toEqual({ ok: false, error: 'storeUnusable' });
    await expect(answering(() => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
  });
});
