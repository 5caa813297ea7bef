/** Brings the reader and its highlight styles into a page. */
import { browser } from 'wxt/browser';
import { highlightStyle } from '../page/paint/style.ts';
import type { PageSettings } from './settings-types.ts';

/** Path of the reader in the package (an unlisted script, no web-accessible resource). */
const readerFile = '/reader.js';

/**
 * Runs the reader in the tab's top frame, unless Wirelight is off there. The style sheet goes in first, so that no mark
 * is ever painted without its style; on discreet sites no style is inserted at all. Rejects when the page cannot be
 * scripted (`expectedError` tells why).
 */
export async function bringReader(tabId: number, settings: PageSettings): Promise<'reader' | 'off'> {
  if (!settings.on) return 'off';
  const target = { tabId, frameIds: [0] };
  if (!settings.discreet)
    await browser.scripting.insertCSS({ target, css: highlightStyle(settings), origin: 'USER' });
  await browser.scripting.executeScript({ target, files: [readerFile], injectImmediately: true });
  return 'reader';
}
