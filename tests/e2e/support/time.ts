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

/** Waits until `look` gives something; rejects with the last thing it gave after `limit` ms. */
export async function until<T>(
  look: () => Promise<T | undefined | false | null>,
  limit = 10_000,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const found = await inTime(look(), limit);
    if (found) return found;
    if (performance.now() > end) throw new Error(`still ${String(found)} after ${limit} ms: ${look}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
