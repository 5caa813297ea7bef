/** How long a background that was ended while it answered gets to start again, in ms. */
const rest = 2_000;

/**
 * Asks, and once more a little later when nobody answered: a background may be ended in the middle of its work. Rejects
 * with what the second time brought, or at once when `signal` has aborted.
 */
export async function onceMore<T>(
  ask: () => Promise<T>,
  { signal, after = rest }: { readonly signal: AbortSignal; readonly after?: number },
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    await new Promise((done) => setTimeout(done, after));
    if (signal.aborted) throw error;
    return ask();
  }
}
