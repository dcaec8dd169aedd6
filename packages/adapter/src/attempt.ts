/** Runs what a browser, a visitor's settings or a listener may break; `undefined` when it throws. */
export function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
