/** Waits for something that keeps growing to come to rest. */

interface Patience {
  /** Without growth for so long, in ms. */
  readonly stillFor: number;
  /** At the latest so long after the first growth, in ms. */
  readonly atMost: number;
}

/** Calls `onRest` once after each row of {@link grew}, but not after {@link forget}. */
export class Stillness {
  readonly #onRest: () => void;
  readonly #patience: Patience;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #latest = 0;

  constructor(onRest: () => void, patience: Patience) {
    this.#onRest = onRest;
    this.#patience = patience;
  }

  /** It has grown: the wait begins anew. */
  grew(): void {
    const { stillFor, atMost } = this.#patience;
    const now = performance.now();
    if (this.#waiting === undefined) this.#latest = now + atMost;
    clearTimeout(this.#waiting);
    const wait = Math.max(0, Math.min(stillFor, this.#latest - now));
    this.#waiting = setTimeout(() => {
      this.#waiting = undefined;
      this.#onRest();
    }, wait);
  }

  /** Nothing is waited for any more. */
  forget(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }
}
