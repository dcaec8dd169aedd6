/** Milliseconds before the last try. */
const LAST_WAIT_MS = 16_000;

/**
 * Loads something that may be blocked or slow: again after 1, 4 and 16 seconds, then no more.
 *
 * The same address is tried each time, so that all parts of the script keep sharing one copy of what they import; a browser
 * that remembers a failure (those from before 2026) tries again on the next page.
 *
 * @see https://github.com/whatwg/html/pull/10327
 */
export const bring = <T>(load: () => Promise<T>, waitMs = 1000): Promise<T> =>
  load().catch(async (cause) => {
    if (waitMs > LAST_WAIT_MS) throw new Error(`[offshoot] ${cause}`);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    return bring(load, waitMs * 4);
  });
