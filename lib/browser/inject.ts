/** Brings the reader and its highlight styles into a page. */
import { browser } from 'wxt/browser';
import { type Piece, parts, runOnParts } from '../dataset/parts.ts';
import { highlightStyle } from '../page/paint/style.ts';
import { sendMessage } from './messages.ts';
import type { PageSettings } from './settings-types.ts';

/** Path of the reader in the package (an unlisted script, no web-accessible resource). */
const readerFile = '/reader.js';
const startFile = '/reader-start.js';
/** Paints the first marks while the reader is on its way. */
const firstFile = '/reader-first.js';

/**
 * Only a user's style reaches shadow roots in Firefox 153; Chromium 156 inherits an author's into them, and paints no
 * background of `::highlight` from a user's.
 */
const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Readers on their way, by tab. */
const onTheirWay = new Map<number, Promise<unknown>>();

/** Resolves when no reader is on its way to the tab: its first marks may stand before it can answer. */
export async function readerArrived(tabId: number): Promise<void> {
  await onTheirWay.get(tabId)?.catch(() => undefined);
}

/**
 * Runs the reader in the tab's top frame, unless Wirelight is off there, with the settings of the site and the
 * `pieces` that the page is known to need. Style and settings are on their way before the first marks and the reader,
 * so that no mark is ever painted without its style; on discreet sites no style is inserted at all. What is changed
 * while the reader is on its way would reach nobody, so the settings are asked for again when it is there. Rejects
 * when the page cannot be scripted (`expectedError` tells why).
 *
 * @param settingsNow the settings of the site as they are when it is called
 */
export async function bringReader(
  tabId: number,
  settingsNow: () => Promise<PageSettings>,
  pieces: readonly Piece[] = ['latin'],
): Promise<'reader' | 'off'> {
  const settings = await settingsNow();
  if (settings.on) await onItsWay(tabId, bring(tabId, settings, pieces));
  const now = await settingsNow();
  if (JSON.stringify(now) === JSON.stringify(settings)) return settings.on ? 'reader' : 'off';
  if (!settings.on) return bringReader(tabId, settingsNow, pieces);
  await sendMessage('applySettings', now, { tabId, frameId: 0 });
  return 'reader';
}

async function onItsWay(tabId: number, bringing: Promise<void>): Promise<void> {
  onTheirWay.set(tabId, bringing);
  try {
    await bringing;
  } finally {
    if (onTheirWay.get(tabId) === bringing) onTheirWay.delete(tabId);
  }
}

async function bring(tabId: number, settings: PageSettings, pieces: readonly Piece[]): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await Promise.all([
    settings.discreet ? undefined : bringStyle(tabId),
    browser.scripting.executeScript({
      target,
      func: leaveSettings,
      args: [settings],
      injectImmediately: true,
    }),
    mayPaintEarly(settings) &&
      browser.scripting.executeScript({ target, files: [firstFile], injectImmediately: true }),
  ]);
  await browser.scripting.executeScript({
    target,
    // The files beside the reader take from it what they have in common; the last one begins.
    files: [readerFile, ...pieces.flatMap(filesOf), startFile],
    injectImmediately: true,
  });
}

/** The reader's own packs may take back a name that is marked early. */
function mayPaintEarly({ discreet, families, packs }: PageSettings): boolean {
  return !discreet && families.sources && !packs?.length;
}

/** Frames of the same origin are painted by the reader of the top frame, in their own documents. */
export async function bringStyle(tabId: number): Promise<null> {
  await browser.scripting.insertCSS({
    target: { tabId, allFrames: true },
    css: highlightStyle(),
    origin,
  });
  return null;
}

/** Brings more to the reader that asks for it. */
export async function bringPieces(tabId: number, pieces: readonly Piece[]): Promise<null> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: pieces.flatMap(filesOf), injectImmediately: true });
  return null;
}

/** A part of the lexicon, or code, or both. The build adds files that WXT's types do not know. */
function filesOf(piece: Piece): (typeof readerFile)[] {
  const isPart = parts.some((one) => one === piece);
  const isCode = !isPart || piece === 'framing' || runOnParts.some((one) => one === piece);
  const files = [...(isPart ? [`/lexicon/${piece}.js`] : []), ...(isCode ? [`/reader-${piece}.js`] : [])];
  return files as (typeof readerFile)[];
}

/** Runs in the page's isolated world and knows nothing of this file; where it leaves them: `lib/page/handoff.ts`. */
function leaveSettings(settings: PageSettings): void {
  const key = Symbol.for('wirelight');
  const world = globalThis as unknown as Record<symbol, { settings?: PageSettings } | undefined>;
  world[key] = Object.assign(world[key] ?? {}, { settings });
}
