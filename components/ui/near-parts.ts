/** Which stretches of a long list are near the view, and how high the others last were. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** How far beyond the view stretches are drawn ahead. */
const margin = '800px';

/** Watches the `[data-part]` children of `list`. Without IntersectionObserver every part counts as near. */
export function useNearParts(list: { readonly current: HTMLElement | null }, parts: number) {
  const watched = typeof IntersectionObserver !== 'undefined';
  const [near, setNear] = useState<ReadonlySet<number>>(
    () => new Set(watched ? [0, 1] : Array.from({ length: parts }, (_, part) => part)),
  );
  const heights = useRef(new Map<number, number>());
  useEffect(() => {
    if (!list.current || !watched) return;
    const observer = new IntersectionObserver(
      (entries) => setNear((before) => after(before, entries, heights.current)),
      { rootMargin: `${margin} 0px` },
    );
    for (const part of list.current.querySelectorAll('[data-part]')) observer.observe(part);
    return () => observer.disconnect();
  }, [parts]);
  return { near, heights: heights.current };
}

function after(
  before: ReadonlySet<number>,
  entries: readonly IntersectionObserverEntry[],
  heights: Map<number, number>,
): ReadonlySet<number> {
  const next = new Set(before);
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    const part = Number((target as HTMLElement).dataset.part);
    if (isIntersecting) next.add(part);
    else {
      if (next.delete(part)) heights.set(part, boundingClientRect.height);
    }
  }
  return next;
}
