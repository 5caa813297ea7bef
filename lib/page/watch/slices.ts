/** Work in short slices, so that the page stays quick under the reader's hands. */

interface SliceOptions {
  readonly signal: AbortSignal;
  /** Longest slice in ms, asked anew before each. */
  readonly budget: () => number;
}

/** Runs a generator to its end with pauses, and waits for what it yields; undefined when `signal` aborts first. */
export async function inSlices<T>(
  work: Generator<unknown, T>,
  { signal, budget }: SliceOptions,
): Promise<T | undefined> {
  for (;;) {
    const end = performance.now() + budget();
    do {
      if (signal.aborted) return undefined;
      const step = work.next();
      if (step.done) return step.value;
      if (step.value instanceof Promise) await step.value;
    } while (performance.now() < end);
    await pause();
  }
}

/**
 * Lets the page have its turn, in line with everybody else: what `scheduler.yield` continues comes before the drawing of
 * the page, which then waits for a tenth of a second.
 */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?(task: () => void): Promise<void> } };
  return scheduler?.postTask?.(() => undefined) ?? new Promise((done) => setTimeout(done));
}

/** Waits until the page has been drawn, a tenth of a second at most: hidden pages are not drawn. */
export function drawn(): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done);
    });
  });
}

/** Waits for an idle moment, half a second at most. */
export function idle(): Promise<void> {
  return new Promise((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: 500 });
    else setTimeout(done, 50);
  });
}

/** So many ms that with the step that ends a slice no task is long: less once the reader has touched the page. */
export function interactionBudget(target: EventTarget, signal: AbortSignal): () => number {
  let touched = false;
  const options = { signal, passive: true, capture: true, once: true };
  for (const type of ['pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll']) {
    target.addEventListener(type, () => (touched = true), options);
  }
  return () => (touched ? 6 : 8);
}
