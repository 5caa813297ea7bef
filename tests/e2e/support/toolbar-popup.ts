/** The popup that the toolbar's button opens, which the driver has no page for: spoken to by the debugging protocol. */
import type { CDPSession } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { until } from './time.ts';

export interface ToolbarPopup {
  /** Value of an expression in the popup. */
  evaluate<T>(expression: string): Promise<T>;
  /** A key pressed and let go in the popup. */
  press(key: 'Tab' | 'Enter'): Promise<void>;
  /** Whether the browser still shows it. */
  isOpen(): Promise<boolean>;
}

/** Opens the popup over the tab in front, in the browser's own window for it. */
export async function openToolbarPopup({ context, worker, page }: Chromium): Promise<ToolbarPopup> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The browser is gone.');
  await worker.evaluate('chrome.action.openPopup()');
  const find = async () =>
    (await browser.send('Target.getTargets')).targetInfos.find(({ url }) => url === page('popup.html'));
  await until(async () => (await find()) !== undefined);
  const targetId = (await find())?.targetId ?? '';
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId });
  const send = sender(browser, sessionId);
  return {
    async evaluate<T>(expression: string) {
      const { result } = await send<{ result: { value: T } }>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    },
    async press(key) {
      const code = { Tab: 9, Enter: 13 }[key];
      const event = {
        key,
        code: key,
        windowsVirtualKeyCode: code,
        ...(key === 'Enter' ? { text: '\r' } : {}),
      };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    isOpen: async () => (await find()) !== undefined,
  };
}

/** Sends commands to a target that is attached by hand. */
function sender(browser: CDPSession, sessionId: string) {
  let last = 0;
  return <T>(method: string, params: object): Promise<T> => {
    last += 1;
    const id = last;
    return new Promise<T>((done, failed) => {
      const listen = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as { id?: number; result?: T; error?: { message: string } };
        if (event.sessionId !== sessionId || answer.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', listen);
        if (answer.error) failed(new Error(answer.error.message));
        else done(answer.result as T);
      };
      browser.on('Target.receivedMessageFromTarget', listen);
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(failed);
    });
  };
}
