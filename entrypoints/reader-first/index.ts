/**
 * Comes before the reader and paints the first marks. The background waits until they are drawn, since the reader takes
 * its time to start; they go again when none follows.
 */
import { firstNames } from 'virtual:wirelight/first-names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partsOf } from '../../lib/dataset/parts.ts';
import { listenEarly } from '../../lib/page/card/pointer.ts';
import { handoff } from '../../lib/page/handoff.ts';
import { paintFirst, wipeFirst } from '../../lib/page/paint/first-marks.ts';
import { drawn } from '../../lib/page/watch/slices.ts';

/** How long the reader may take to follow, in ms. */
const patience = 10_000;
/** Larger pages are left to the reader, which gives way to the page in between. */
const mostElements = 15_000;

export default defineUnlistedScript(async () => {
  const shared = handoff();
  const { settings } = shared;
  if (!settings || shared.reader || document.getElementsByTagName('*').length > mostElements) return;
  const text = document.body?.textContent ?? '';
  const looked = partsOf(text).flatMap((part) => firstNames[part] ?? []);
  const first = paintFirst(document, `${document.title}\n${text}`, looked, settings);
  if (!first) return;
  shared.firstMarks = first;
  shared.takeFirstClick = listenEarly(document);
  setTimeout(() => {
    if (shared.firstMarks !== first) return;
    delete shared.firstMarks;
    shared.takeFirstClick?.(); // Ends the listening; a click of so long ago opens nothing any more.
    delete shared.takeFirstClick;
    wipeFirst(first);
  }, patience);
  await drawn();
});
