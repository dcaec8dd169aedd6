import type { Browser } from "playwright-core";
import type { Conditions } from "../page/conditions.ts";
import { isOfPage } from "./page.ts";

/** Milliseconds after the load event in which a script may do what it has put off; ours waits one second for a consent manager. */
export const AFTER_LOAD_MS = 1500;

/** What one first visit cost. */
export interface LoadVisit {
  /** Milliseconds of processor time that the main thread took, for whatever. */
  readonly taskMs: number;
  /** Milliseconds of it in which scripts ran. */
  readonly scriptMs: number;
  /** Longest task, in milliseconds; 0 where none took 50. */
  readonly longestTaskMs: number;
  /** Largest contentful paint, in milliseconds. */
  readonly paintMs: number;
  /** Sum of all layout shifts. */
  readonly shift: number;
  /** Requests until the load event, besides those of the page itself. */
  readonly requests: number;
  readonly laterRequests: number;
  /** Kilobytes on the wire, headers included, of all of these. */
  readonly kilobytes: number;
}

interface Seen {
  paintMs: number;
  shift: number;
  longestTaskMs: number;
}

/** Runs in the page before anything else. */
function observe(): void {
  const seen: Seen = { paintMs: 0, shift: 0, longestTaskMs: 0 };
  Object.assign(window, { seen });
  const on = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on("largest-contentful-paint", ({ startTime }) => {
    seen.paintMs = startTime;
  });
  on("layout-shift", ({ value = 0 }) => {
    seen.shift += value;
  });
  on("longtask", ({ duration }) => {
    seen.longestTaskMs = Math.max(seen.longestTaskMs, duration);
  });
}

/** Visits a page with an empty profile, until some time after it has loaded. */
export async function measureLoad(
  browser: Browser,
  address: string,
  { slowdown, network }: Conditions,
): Promise<LoadVisit> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    // By the processor's time and not by the clock: whatever else this machine does meanwhile is not the page's.
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    await devtools.send("Network.enable");
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    if (network) await devtools.send("Network.emulateNetworkConditions", { offline: false, ...network });
    const added = new Set<string>();
    let bytes = 0;
    devtools.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
      const { protocol, pathname } = new URL(request.url);
      if (type !== "Document" && protocol !== "data:" && !isOfPage(pathname)) added.add(requestId);
    });
    devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (added.has(requestId)) bytes += encodedDataLength;
    });
    await page.addInitScript(observe);
    const spent = async () => {
      const { metrics } = await devtools.send("Performance.getMetrics");
      const of = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
      return { taskMs: of("TaskDuration"), scriptMs: of("ScriptDuration") };
    };
    const before = await spent();
    await page.goto(address, { waitUntil: "load" });
    const requests = added.size;
    await new Promise((resolve) => setTimeout(resolve, AFTER_LOAD_MS));
    const after = await spent();
    const seen = await page.evaluate(() => Reflect.get(window, "seen") as Seen);
    return {
      ...seen,
      taskMs: after.taskMs - before.taskMs,
      scriptMs: after.scriptMs - before.scriptMs,
      requests,
      laterRequests: added.size - requests,
      kilobytes: bytes / 1000,
    };
  } finally {
    await context.close();
  }
}
