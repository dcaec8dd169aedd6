import type { Signals } from "../event.js";

/** How the browser came to the page; missing in old browsers and in some frames. */
export function navigationEntry(): PerformanceNavigationTiming | undefined {
  const [entry] = performance.getEntriesByType("navigation");
  return entry as PerformanceNavigationTiming | undefined;
}

/** Reads what the page shows of how it is used; the time counts from when a prerendered page was shown. */
export function pageSignals(): Signals {
  const { activationStart = 0 } = (navigationEntry() ?? {}) as { activationStart?: number };
  const seconds = (performance.now() - activationStart) / 1000;
  return {
    timeOnPage: seconds < 1 ? "0-1" : seconds < 5 ? "1-5" : seconds < 30 ? "5-30" : "30+",
    activated: navigator.userActivation?.hasBeenActive ?? false,
    framed: window !== window.top,
    automated: navigator.webdriver === true,
  };
}
