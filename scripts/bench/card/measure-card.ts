import type { Browser } from "playwright-core";
import type { Conditions } from "../page/conditions.ts";

/** What it cost until a widget could be used, on a first visit. */
export interface CardVisit {
  /** Milliseconds from the moment at which the first script had arrived. */
  readonly usableMs: number;
  /** Milliseconds in which scripts were compiled and run until then, without those of this measurement. */
  readonly scriptMs: number;
  /** Longest task until one second after that, in milliseconds; 0 where none took 50. */
  readonly longestTaskMs: number;
  /** Sum of all layout shifts until one second after that. */
  readonly shift: number;
  /** Paths of the scripts and style sheets fetched until then. */
  readonly files: readonly string[];
}

/** What the page notes of itself. */
declare const seen: {
  readonly isUsable: Promise<void>;
  readonly usableAt: number;
  /** Milliseconds spent on looking whether the widget is there. */
  readonly lookedMs: number;
  readonly shift: number;
  readonly longestTaskMs: number;
};

/** Milliseconds after a widget can be used in which the page may still move. */
const AFTERMATH_MS = 1000;

/** Longest that a widget may take, in milliseconds. */
const LONGEST_MS = 20_000;

/** Visits a page with an empty profile and waits until its widget can be used. */
export async function measureCard(
  browser: Browser,
  address: string,
  usable: string,
  { slowdown, network }: Conditions,
): Promise<CardVisit> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Performance.enable");
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    if (network) {
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", { offline: false, ...network });
    }
    await page.addInitScript((selector) => {
      let notice = () => {};
      const isUsable = new Promise<void>((resolve) => {
        notice = resolve;
      });
      const seen = { isUsable, usableAt: 0, lookedMs: 0, shift: 0, longestTaskMs: 0 };
      Object.assign(window, { seen });
      const find = (root: ParentNode): Element | null => {
        const found = root.querySelector(selector);
        if (found) return found;
        for (const { shadowRoot } of root.querySelectorAll("*")) {
          const inside = shadowRoot && find(shadowRoot);
          if (inside) return inside;
        }
        return null;
      };
      const look = () => {
        const begun = performance.now();
        const element = find(document);
        // A layout that the question of its size brings forward is the widget's own.
        seen.lookedMs += performance.now() - begun;
        if (!element?.checkVisibility() || element.getBoundingClientRect().height === 0)
          return void requestAnimationFrame(look);
        seen.usableAt = performance.now();
        notice();
      };
      requestAnimationFrame(look);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longestTaskMs = Math.max(seen.longestTaskMs, duration);
      }).observe({ type: "longtask", buffered: true });
    }, usable);
    const spent = async () => {
      const { metrics } = await devtools.send("Performance.getMetrics");
      const wanted = metrics.filter(({ name }) => name === "ScriptDuration" || name === "V8CompileDuration");
      return wanted.reduce((sum, { value }) => sum + value, 0) * 1000;
    };
    const before = await spent();
    await page.goto(address);
    // Nothing is asked of the page until then: whatever looked at it meanwhile would be measured with it.
    await page.evaluate(async (longestMs) => {
      const late = new Promise((_, reject) =>
        setTimeout(reject, longestMs, new Error(`Not usable after ${longestMs} ms.`)),
      );
      await Promise.race([seen.isUsable, late]);
    }, LONGEST_MS);
    const spentMs = (await spent()) - before;
    const { usableMs, lookedMs, files } = await page.evaluate(() => {
      const { usableAt, lookedMs } = seen;
      const fetched = (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
        .filter(({ name, responseEnd }) => /\.(?:js|css)$/.test(name) && responseEnd <= usableAt)
        .map(({ name, responseEnd }) => ({ path: new URL(name).pathname, at: responseEnd }));
      const first = Math.min(...fetched.filter(({ path }) => path.endsWith(".js")).map(({ at }) => at));
      return { usableMs: usableAt - first, lookedMs, files: [...new Set(fetched.map(({ path }) => path))] };
    });
    await new Promise((resolve) => setTimeout(resolve, AFTERMATH_MS));
    const { shift, longestTaskMs } = await page.evaluate(() => seen);
    return { usableMs, scriptMs: spentMs - lookedMs, longestTaskMs, shift, files };
  } finally {
    await context.close();
  }
}
