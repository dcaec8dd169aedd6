/**
 * Waits for something no longer than is good.
 *
 * @throws Error when it has not answered by then; what was asked for may still happen.
 */
export function withTimeout<T>(work: T | PromiseLike<T>, timeoutMs = 1000): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, timeoutMs, new Error("Timeout"));
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}
