/** Brings the reader and its highlight styles into a page. */
import { browser } from 'wxt/browser';
import { highlightStyle } from '../page/paint/style.ts';
import type { PageSettings } from './settings-types.ts';

/** Path of the reader in the package (an unlisted script, no web-accessible resource). */
const readerFile = '/reader.js';

/**
 * Only a user's style reaches shadow roots in Firefox 153; Chromium 156 inherits an author's into them, and paints no
 * background of `::highlight` from a user's.
 */
const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/**
 * Runs the reader in the tab's top frame, unless Wirelight is off there. The style sheet goes in first, so that no mark
 * is ever painted without its style; on discreet sites no style is inserted at all. Rejects when the page cannot be
 * scripted (`expectedError` tells why).
 */
export async function bringReader(tabId: number, settings: PageSettings): Promise<'reader' | 'off'> {
  if (!settings.on) return 'off';
  if (!settings.discreet) {
    // Frames of the same origin are painted by the reader of the top frame, in their own documents.
    const target = { tabId, allFrames: true };
    await browser.scripting.insertCSS({ target, css: highlightStyle(settings), origin });
  }
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [readerFile], injectImmediately: true });
  return 'reader';
}
