/**
 * Messages between the extension's contexts, as little as they need: a type, its data, one answer. What crosses is
 * `{type, data}` one way and `{answer}` or `{error}` the other; types and answers are those of `messages.ts`.
 */
import { browser } from 'wxt/browser';

/** A frame of a tab. */
export interface Place {
  readonly tabId: number;
  readonly frameId?: number;
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** What a listener is given. */
export interface Received<D> {
  readonly data: D;
  readonly sender: Sender;
}

// biome-ignore lint/suspicious/noExplicitAny: the map below holds listeners of every type of message.
type Any = any;
type Protocol<M> = { readonly [K in keyof M]: (data: Any) => unknown };

const listeners = new Map<string, (received: Received<Any>) => unknown>();

/** Messages of a protocol: `M` maps each type to a function from its data to the answer. */
export function messagesOf<M extends Protocol<M>>() {
  return {
    /**
     * Asks the background (and the extension's pages), or a frame.
     * @throws {Error} when nobody answers, and what the listener threw, by its message.
     */
    async sendMessage<K extends keyof M & string>(
      type: K,
      data: Parameters<M[K]>[0],
      to?: Place,
    ): Promise<ReturnType<M[K]>> {
      const frame = to?.frameId === undefined ? {} : { frameId: to.frameId };
      const reply = await (to
        ? browser.tabs.sendMessage(to.tabId, { type, data }, frame)
        : browser.runtime.sendMessage({ type, data }));
      if (!reply) throw new Error('No response');
      if ('error' in reply) throw new Error(reply.error);
      return reply.answer;
    },

    /** Answers one type of message until the function that comes back is called. One listener a type. */
    onMessage<K extends keyof M & string>(
      type: K,
      listener: (received: Received<Parameters<M[K]>[0]>) => ReturnType<M[K]> | Promise<ReturnType<M[K]>>,
    ): () => void {
      if (listeners.has(type)) throw new Error(`a second listener for ${type}`);
      if (listeners.size === 0) browser.runtime.onMessage.addListener(receive);
      listeners.set(type, listener);
      return () => {
        listeners.delete(type);
        if (listeners.size === 0) browser.runtime?.onMessage.removeListener(receive);
      };
    },
  };
}

/** True for a message that is answered later; others may be somebody else's. */
function receive(message: unknown, sender: Sender, reply: (answer: unknown) => void): boolean {
  const { type, data } = (message ?? {}) as { type?: unknown; data?: unknown };
  const listener = typeof type === 'string' ? listeners.get(type) : undefined;
  if (!listener) return false;
  void (async () => listener({ data, sender }))().then(
    (answer) => reply({ answer }),
    (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
  );
  return true;
}
