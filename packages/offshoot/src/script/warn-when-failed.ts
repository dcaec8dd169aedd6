/** Says in the console, once, why a start failed; the page is not disturbed. Resolves when it is over. */
export function warnWhenFailed(started: Promise<unknown>): Promise<unknown> {
  return started.catch((error) => console.warn(error?.message ?? error));
}
