/** Work in steps: a room gives way after each block, so that whoever runs it can let the page have its turn. */

/** Work that gives way between its steps and ends with its result. A promise is to be waited for before the next step. */
export type Steps<T> = Generator<Promise<void> | undefined | void, T>;

/** Runs the steps to their end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
