/** Brings words into view. */

import { boxAround } from './card/place.ts';
import { liveRange } from './range/ranges.ts';

/** Scrolls so that the words stand in the middle of the view; false when they are gone or not shown. */
export function scrollToWords(ranges: readonly StaticRange[]): boolean {
  const live = ranges.flatMap((range) => liveRange(range) ?? []);
  const element = live[0]?.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return false;
  // Words in a closed `<details>` are not shown: then its summary is the place, as opening it would change the page.
  const shown = element.closest('details:not([open])') ?? element;
  shown.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = boxAround(live.flatMap((range) => [...range.getClientRects()]));
  if (!box) return shown !== element;
  const height = view.innerHeight;
  if (box.top < height * 0.15 || box.bottom > height * 0.7) {
    const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    view.scrollBy({ top: (box.top + box.bottom) / 2 - height * 0.4, behavior: calm ? 'instant' : 'smooth' });
  }
  return true;
}
