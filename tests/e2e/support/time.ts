/** Time limits for steps that have none of their own, so that one page that hangs costs one test and not the run. */

/** What `work` gives, or a rejection after `limit` ms. */
export async function inTime<T>(work: Promise<T>, limit = 15_000): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until `look` gives something. A look that fails or takes long is tried again; rejects after `limit` ms. */
export async function until<T>(
  look: () => Promise<T | undefined | false | null>,
  limit = 10_000,
): Promise<T> {
  const end = performance.now() + limit;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const found = await inTime(look(), Math.min(limit, 3_000));
      if (found) return found;
      last = found;
    } catch (error) {
      last = error;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`still ${String(last)} after ${limit} ms: ${look}`);
}
