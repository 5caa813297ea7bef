/**
 * A long list of which only what is near the view is drawn: stretches of items, each an empty place of its last height
 * while it is far away. Heights may differ, so text may be of any size. One item alone is in the tab order; arrows,
 * Home and End move.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useNearParts } from './near-parts.ts';

/** Items in one stretch: enough that few borders are crossed, few enough for one short task. */
const stretch = 10;
/** Height in rem of an item that was never drawn. */
const guess = 4.5;

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly label: string;
  /** Key of the item to bring into view; undefined leaves the list where it is. */
  readonly at?: string | undefined;
  /** Draws one item. Its main control takes `tabIndex` and carries `data-main`. */
  readonly draw: (item: T, tabIndex: 0 | -1) => ComponentChildren;
}

export function WindowedList<T>({ items, keyOf, label, at, draw }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const parts = Math.ceil(items.length / stretch);
  const { near, heights } = useNearParts(list, parts);
  const wanted = at === undefined ? -1 : items.findIndex((item) => keyOf(item) === at);
  const { active, setActive, onKeyDown } = useRovingFocus(list, items.length, wanted);
  const drawn = (part: number) => near.has(part) || part === partOf(active) || part === partOf(wanted);
  const item = (one: T, index: number) => (
    // biome-ignore lint/a11y/useSemanticElements: a list element may not hold the stretches in between
    <div
      role="listitem"
      key={keyOf(one)}
      data-index={index}
      aria-setsize={items.length}
      aria-posinset={index + 1}
      onFocusIn={() => setActive(index)}
    >
      {draw(one, index === active ? 0 : -1)}
    </div>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    <div ref={list} role="list" class="windowed" aria-label={label} onKeyDown={onKeyDown}>
      {Array.from({ length: parts }, (_, part) => {
        const first = part * stretch;
        const members = items.slice(first, first + stretch);
        const shown = drawn(part);
        const height = heights.get(part);
        const empty = { blockSize: height ? `${height}px` : `${members.length * guess}rem` };
        return (
          <div role="presentation" key={first} data-part={part} style={shown ? {} : empty}>
            {shown && members.map((one, n) => item(one, first + n))}
          </div>
        );
      })}
    </div>
  );
}

function partOf(index: number): number {
  return Math.floor(index / stretch);
}

/** Which item is in the tab order; moved by keys, by focus, and to the wanted item when that changes. */
function useRovingFocus(list: { readonly current: HTMLElement | null }, count: number, wanted: number) {
  const [active, setActive] = useState(0);
  const [focusing, setFocusing] = useState(false);
  const item = (index: number) => list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  useEffect(() => {
    if (wanted >= 0) setActive(wanted);
    else if (active >= count) setActive(0);
  }, [wanted, count]);
  useLayoutEffect(() => {
    if (wanted >= 0) item(wanted)?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  useLayoutEffect(() => {
    if (!focusing) return;
    item(active)?.querySelector<HTMLElement>('[data-main]')?.focus();
    setFocusing(false);
  }, [active, focusing]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = targetOf(event, active, count);
    if (to === undefined) return;
    event.preventDefault();
    setActive(to);
    setFocusing(true);
  };
  return { active, setActive, onKeyDown };
}

/** Where a key leads; undefined for other keys and for keys typed into a field. */
function targetOf({ key, target }: KeyboardEvent, at: number, count: number): number | undefined {
  if (target instanceof HTMLElement && target.closest('input, textarea, select, details [data-inner]'))
    return undefined;
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
