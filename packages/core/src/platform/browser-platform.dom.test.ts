import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBrowserPlatform } from "./browser-platform.js";

beforeEach(() => {
  vi.useFakeTimers();
  // A page that says for how long it has been loaded.
  vi.spyOn(document, "readyState", "get").mockReturnValue("complete");
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(performance, "getEntriesByType");
});

describe("a page settles", () => {
  const settleAfter = (loadedForMs: number | null) => {
    const loadEventEnd = performance.now() - (loadedForMs ?? 0);
    const entries = loadedForMs === null ? [] : [{ loadEventEnd } as PerformanceNavigationTiming];
    Object.defineProperty(performance, "getEntriesByType", { configurable: true, value: () => entries });
    const run = vi.fn();
    const stop = createBrowserPlatform().whenSettled(run);
    return { run, stop };
  };

  it.each([
    ["a second after it has been loaded", 0, 1000],
    ["in what is left of that second", 400, 600],
    ["at once where it has been loaded for long", 60_000, 0],
    ["a second later where the browser does not say when", null, 1000],
  ])("%s", (_, loadedForMs, waitMs) => {
    const { run } = settleAfter(loadedForMs);
    if (waitMs > 0) vi.advanceTimersByTime(waitMs - 1);
    expect(run).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("not when nobody waits for it any more", () => {
    const { run, stop } = settleAfter(0);
    stop();
    vi.advanceTimersByTime(5000);
    expect(run).not.toHaveBeenCalled();
  });
});
