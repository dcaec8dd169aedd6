import { demand } from "./demand.js";

/** Names what came of a call that never came to an end. */
const SILENCE = "no answer";

/** Makes the call and waits for its end: what it threw or rejected with, or that it has none; `undefined` when all is well. */
export async function faultOf(
  call: () => unknown,
  timeoutMs: number,
): Promise<{ readonly fault: unknown } | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise((_, reject) => {
    timer = setTimeout(reject, timeoutMs, `${SILENCE} within ${timeoutMs} ms`);
  });
  try {
    await Promise.race([call(), silence]);
    return undefined;
  } catch (fault) {
    return { fault };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Makes the call and gives back what it resolves to.
 *
 * @param what The call in words, such as `flush("hidden")`.
 * @throws Error where it throws, rejects or hangs.
 */
export async function settle<T>(what: string, call: () => T | Promise<T>, timeoutMs: number): Promise<T> {
  let value: T | undefined;
  const failure = await faultOf(async () => {
    value = await call();
  }, timeoutMs);
  demand(!failure, {
    expected: `${what} to come to a good end`,
    got: failure?.fault,
    mend: "Nothing that an adapter does may reach the page as an error: catch it inside, and limit the time of what may hang.",
  });
  return value as T;
}
