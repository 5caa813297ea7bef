/** Messages between contexts: one question, one answer, and faults as their words. */
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';

interface Protocol {
  double(data: { n: number }): number;
  fail(data: undefined): null;
}

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => boolean;
let listener: Listener | undefined;

/** Both ends in one context: what is sent is given to the listener, as a browser does. */
function deliver(message: unknown): Promise<unknown> {
  return new Promise((done) => {
    if (!listener?.(message, { tab: { id: 7 } }, done)) done(undefined);
  });
}

beforeEach(() => {
  listener = undefined;
  vi.resetModules();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as unknown as Listener;
  });
  vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation(() => {
    listener = undefined;
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: unknown) =>
    deliver(message)) as never);
});

const wire = async () => (await import('../../lib/browser/wire.ts')).messagesOf<Protocol>();

test('a question is answered, and the listener is told who asks', async () => {
  const { sendMessage, onMessage } = await wire();
  const heard = vi.fn();
  onMessage('double', ({ data, sender }) => {
    heard(sender.tab?.id);
    return data.n * 2;
  });
  expect(await sendMessage('double', { n: 21 })).toBe(42);
  expect(heard).toHaveBeenCalledWith(7);
});

test('what a listener throws is thrown where it was asked', async () => {
  const { sendMessage, onMessage } = await wire();
  onMessage('fail', async () => {
    throw new Error('no room left');
  });
  await expect(sendMessage('fail', undefined)).rejects.toThrow('no room left');
});

test('nobody listening is a fault; so is a listener that was taken away', async () => {
  const { sendMessage, onMessage } = await wire();
  await expect(sendMessage('double', { n: 1 })).rejects.toThrow('No response');
  const stop = onMessage('double', ({ data }) => data.n);
  stop();
  await expect(sendMessage('double', { n: 1 })).rejects.toThrow('No response');
});

test('messages of others are left to others', async () => {
  const { onMessage } = await wire();
  onMessage('double', ({ data }) => data.n);
  for (const message of [null, 'double', { type: 'other' }, { type: 3 }, []]) {
    expect(listener?.(message, {}, () => undefined)).toBe(false);
  }
});

test('a second listener for one type is refused', async () => {
  const { onMessage } = await wire();
  onMessage('double', ({ data }) => data.n);
  expect(() => onMessage('double', ({ data }) => data.n)).toThrow('double');
});
