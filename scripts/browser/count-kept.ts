import type { Page } from "playwright-core";
import type { PageWatch } from "./watch-page.ts";

declare const watch: PageWatch;

/** What a page holds on to, after everything that can be let go has been. */
export interface Kept {
  /** Nodes, in the document or out of it. */
  readonly nodes: number;
  /** Event listeners of any kind. */
  readonly listeners: number;
  /** Listeners on what stays, and observers, by name, as `watchPage` lists them. */
  readonly kept: readonly unknown[];
  /** Timers, frames and idle calls that have not run yet. */
  readonly timers: number;
}

/** Milliseconds between two collections of garbage. */
const BETWEEN_MS = 200;

/** Begins to count what a page holds on to; its context needs `watchPage` as an init script. */
export async function countKept(page: Page): Promise<() => Promise<Kept>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  const read = async (): Promise<Kept> => {
    await cdp.send("HeapProfiler.collectGarbage");
    const { metrics } = await cdp.send("Performance.getMetrics");
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    const [kept, timers] = await page.evaluate(
      () => [[watch.listeners().toSorted(), watch.observers()], watch.timers()] as const,
    );
    return { nodes: of("Nodes"), listeners: of("JSEventListeners"), kept, timers };
  };
  return async () => {
    let found = await read();
    // What one collection lets go of may free something else for the next.
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
      const next = await read();
      if (next.nodes >= found.nodes && next.listeners >= found.listeners) return next;
      found = next;
    }
  };
}
