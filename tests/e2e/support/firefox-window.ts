/**
 * Firefox's own window: its toolbar button with the popup, its sidebar and its keyboard shortcuts, which belong to no
 * page. Driven by scripts in the window and in what it shows, as the browser's own tests do.
 */
import { type Firefox, send } from './firefox.ts';
import { until } from './time.ts';

/** Something shown in the window: a script in it sees its window as `content`. */
export interface Shown {
  /** The value of an expression; it must survive JSON. */
  read<T>(expression: string): Promise<T>;
  /** Waits until the expression gives something. */
  waitFor<T>(expression: string, limit?: number): Promise<T>;
  /** Clicks the first element of a selector whose text matches. */
  click(selector: string, text?: RegExp): Promise<void>;
}

export interface FirefoxWindow {
  /** Addresses of the tabs, in order. */
  tabs(): Promise<string[]>;
  /** Address of the tab in front. */
  frontTab(): Promise<string>;
  /** Text on the toolbar button. */
  badge(): Promise<string>;
  /** Clicks the toolbar button and gives the popup. */
  openPopup(): Promise<Shown>;
  closePopup(): Promise<void>;
  popupWidth(): Promise<number>;
  /** Alt+Shift and a letter, pressed in the window. */
  shortcut(letter: string): Promise<void>;
  /** One key, such as `Tab` or `Enter`, pressed in the window. */
  press(key: string): Promise<void>;
  /** The sidebar; undefined while it is closed. */
  sidebar(): Promise<Shown | undefined>;
  /** The page in front, with the keyboard in it, seen with a script's own eyes: it sees into closed shadow roots. */
  front(): Promise<Shown>;
}

const item = `document.querySelector('[data-extensionid="wirelight@wirelight.example"]')`;
const popup = `document.querySelector('.webextension-popup-browser')`;
const sidebar = `document.querySelector('#sidebar')?.contentDocument?.querySelector('browser')`;

export async function windowOf({ browser }: Firefox): Promise<FirefoxWindow> {
  const tree = await send<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const context = tree.contexts[0]?.context;
  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await send<{
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>(browser, 'script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(`${exceptionDetails.text} in ${expression}`);
    return (result?.value === undefined ? undefined : JSON.parse(result.value)) as T;
  };
  const press = (keys: readonly Key[]) => run<void>(pressing(keys));
  return {
    tabs: () => run(`gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec)`),
    frontTab: () => run('gBrowser.selectedBrowser.currentURI.spec'),
    badge: () => run(badge),
    async openPopup() {
      await run(opening);
      await until(() => run(`${popup}?.currentURI.spec.endsWith('/popup.html')`));
      return shown(run, popup);
    },
    closePopup: () => run(`${popup}?.closest('panel')?.hidePopup()`),
    popupWidth: () => run(`${popup}.getBoundingClientRect().width`),
    shortcut: (letter) =>
      press([alt, shift, { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) }]),
    press: (key) => press([{ key, code: key, keyCode: keyCodes[key] ?? 0 }]),
    async sidebar() {
      const open = await run<boolean>(
        `SidebarController.isOpen && Boolean(${sidebar}?.currentURI.spec.endsWith('/sidepanel.html'))`,
      );
      return open ? shown(run, sidebar) : undefined;
    },
    async front() {
      await run('gBrowser.selectedBrowser.focus()');
      return shown(run, 'gBrowser.selectedBrowser');
    },
  };
}

type Run = <T>(expression: string) => Promise<T>;

/** The button stands in the menu of extensions until the reader pins it. */
const opening = `(async () => {
  await gUnifiedExtensions.togglePanel();
  for (let i = 0; i < 50 && !${item}; i++) await new Promise((done) => setTimeout(done, 100));
  ${item}.querySelector('.unified-extensions-item-action-button').click();
})()`;

const badge = `(() => {
  const { browserActionFor } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global;
  const { extension } = WebExtensionPolicy.getByID('wirelight@wirelight.example');
  return browserActionFor(extension).action.getProperty(gBrowser.selectedTab, 'badgeText');
})()`;

interface Key {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
}
const alt: Key = { key: 'Alt', code: 'AltLeft', keyCode: 18 };
const shift: Key = { key: 'Shift', code: 'ShiftLeft', keyCode: 16 };
const keyCodes: Readonly<Record<string, number>> = { Tab: 9, Enter: 13, Escape: 27 };

/** All down in this order and up in the other, by way of the window, so that shortcuts hear them first. */
const pressing = (keys: readonly Key[]): string => `(() => {
  const keys = ${JSON.stringify(keys)}.map((one) => new KeyboardEvent('', one));
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const flags = ({ key }) => (key.length > 1 && !/^(Alt|Shift)$/.test(key) ? input.KEY_NON_PRINTABLE_KEY : 0);
  for (const one of keys) input.keydown(one, flags(one));
  for (const one of keys.reverse()) input.keyup(one, flags(one));
})()`;

function shown(run: Run, where: string): Shown {
  const read = <T>(expression: string): Promise<T> => run(inside(where, expression));
  const self: Shown = {
    read,
    waitFor: (expression, limit) => until(() => read(expression), limit),
    async click(selector, text = /(?:)/) {
      const one = `[...content.document.querySelectorAll(${JSON.stringify(selector)})].find((it) => ${text}.test(it.textContent))`;
      await self.waitFor(`Boolean(${one})`);
      await read(`${one}.click()`);
    },
  };
  return self;
}

/** Runs an expression in the process of what a `<browser>` shows, and hands its value back. */
const inside = (where: string, expression: string): string => `new Promise((done) => {
  const { messageManager } = ${where};
  const name = 'wirelight-test:' + Math.random();
  messageManager.addMessageListener(name, function heard({ data }) {
    messageManager.removeMessageListener(name, heard);
    done(data);
  });
  const script = 'Promise.resolve().then(() => (' + ${JSON.stringify(expression)} + ')).then((value) => sendAsyncMessage("' + name + '", value ?? null), (error) => sendAsyncMessage("' + name + '", "threw " + error))';
  messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
})`;
