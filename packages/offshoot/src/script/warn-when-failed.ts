/** Says in the console, once, why a start failed; the page is not disturbed. */
export function warnWhenFailed(started: Promise<unknown>): void {
  started.catch((error) => console.warn(error instanceof Error ? error.message : error));
}
