/** Tabs after the WAI-ARIA pattern: arrows move, the chosen one alone is in the tab order. */
import type { ComponentChildren } from 'preact';

interface Props<T extends string> {
  readonly label: string;
  /** Prefix of the ids that tie tabs and panel together. */
  readonly id: string;
  readonly tabs: readonly { readonly key: T; readonly text: string; readonly count?: number }[];
  readonly chosen: T;
  readonly onChoose: (key: T) => void;
  readonly children: ComponentChildren;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export function Tabs<T extends string>({ label, id, tabs, chosen, onChoose, children }: Props<T>) {
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === chosen);
    const to = targetOf(event, at, tabs.length);
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    onChoose(next.key);
    document.getElementById(`${id}-tab-${next.key}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} class="tabs" onKeyDown={move}>
        {tabs.map(({ key, text, count }) => (
          <button
            type="button"
            role="tab"
            class="tab"
            key={key}
            id={`${id}-tab-${key}`}
            aria-selected={key === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => onChoose(key)}
          >
            {text}
            {count !== undefined && <span class="tab-count numbers"> {count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${chosen}`} tabIndex={-1}>
        {children}
      </div>
    </>
  );
}

function targetOf({ key, currentTarget }: KeyboardEvent, at: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return undefined;
  const turned = getComputedStyle(currentTarget as Element).direction === 'rtl' ? -step : step;
  return (at + turned + count) % count;
}
