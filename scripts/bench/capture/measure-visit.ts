import type { Browser } from "playwright-core";

/** How much slower than this machine the processor is made. */
export const SLOWDOWN = 4;

/** Milliseconds after the load event in which a script may do what it has put off; ours waits one second. */
const AFTER_LOAD_MS = 1500;

/** What one first visit cost and left. */
export interface Visit {
  /** Milliseconds in which scripts were compiled and run, on the slowed processor. */
  readonly scriptMs: number;
  readonly cookies: number;
  /** Names of the scripts that were fetched. */
  readonly scripts: readonly string[];
}

/** Visits a page with an empty profile. */
export async function measureVisit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Performance.enable");
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const spent = async () => {
      const { metrics } = await devtools.send("Performance.getMetrics");
      const wanted = metrics.filter(({ name }) => name === "ScriptDuration" || name === "V8CompileDuration");
      return wanted.reduce((sum, { value }) => sum + value, 0) * 1000;
    };
    const scripts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname.slice(1));
    });
    const before = await spent();
    await page.goto(address);
    await new Promise((resolve) => setTimeout(resolve, AFTER_LOAD_MS));
    const scriptMs = (await spent()) - before;
    return { scriptMs, cookies: (await context.cookies()).length, scripts };
  } finally {
    await context.close();
  }
}
