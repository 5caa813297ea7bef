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
  if (!settings.discreet) {
    // Frames of the same origin are painted by the reader of the top frame, in their own documents. Not as a user's
    // style: Chromium 156 paints no background of `::highlight` from that origin.
    const css = highlightStyle(settings);
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css, origin: 'AUTHOR' });
  }
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [readerFile], injectImmediately: true });
  return 'reader';
}
