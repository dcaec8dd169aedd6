import puppeteer, { type Browser, type BrowserContext, type Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { CHROMIUM_FLAGS, findChromium } from "../../../../scripts/browser/chromium.js";
import { type FaultServer, startFaultServer } from "../fault-server.js";
import { bundlePage, idsOf, until } from "../test-bed.js";

// Playwright switches the back/forward cache off and cannot follow a prerendered page; Puppeteer does both.
/** Chromium itself grants no lock to a page that it prerenders; without locks it is up to us. */
const MAY_LACK_LOCKS = `if (location.search === "?no-locks")
  Object.defineProperty(Navigator.prototype, "locks", { get: () => undefined });\n`;

let script: string;
let browser: Browser;
let server: FaultServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  script = MAY_LACK_LOCKS + (await bundlePage());
  browser = await puppeteer.launch({ executablePath: findChromium() ?? "", headless: true, args: [...CHROMIUM_FLAGS] });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  server = await startFaultServer(script);
  context = await browser.createBrowserContext();
  page = await context.newPage();
  await page.goto(`${server.origin}/`);
  await untilReady();
});
afterEach(async () => {
  await context.close();
  await server.close();
});

const untilReady = () => page.waitForFunction(() => window.offshootTest);
const rest = (ms: number) => page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);

/** Accepts events `from` … `to` and waits for their receipts. */
const track = (from: number, to: number) =>
  page.evaluate(
    async (first, last) => {
      const { adapter, sampleEvent } = window.offshootTest;
      const receipts = [];
      for (let n = first; n <= last; n += 1) receipts.push(adapter.accept(sampleEvent(n)));
      return (await Promise.all(receipts)).map(({ durability }) => durability);
    },
    from,
    to,
  );

/** Clicks a link as a visitor does, and waits for the page it leads to. */
async function follow(path: string): Promise<void> {
  await page.evaluate((href) => {
    document.body.append(Object.assign(document.createElement("a"), { id: "go", href, textContent: "go" }));
  }, path);
  await Promise.all([page.waitForNavigation(), page.click("#go")]);
}

/** Leaves the page for another one and comes back to it as it was. */
async function leaveAndReturn(): Promise<void> {
  await page.evaluate(() => addEventListener("pageshow", ({ persisted }) => Object.assign(window, { persisted })));
  await follow("/elsewhere");
  await page.goBack();
  expect(await page.evaluate("window.persisted"), "the browser kept the page").toBe(true);
}

it("is kept in the back/forward cache with an idle outbox, and goes on delivering", async () => {
  await track(1, 2);
  await until(() => expect(server.order).toEqual(idsOf(1, 2)));
  for (const n of [3, 4]) {
    await leaveAndReturn();
    expect(await track(n, n)).toEqual(["durable"]);
    await until(() => expect(server.order).toEqual(idsOf(1, n)));
  }
});

it("is kept in the back/forward cache in an outage, and tries again by itself", async () => {
  server.misbehave(() => ({ status: 503 }));
  await track(1, 2);
  await until(() => expect(server.arrivals.length).toBeGreaterThan(1));
  await leaveAndReturn();
  const soFar = server.arrivals.length;
  await until(() => expect(server.arrivals.length).toBeGreaterThan(soFar));
  server.misbehave(() => undefined);
  await until(() => expect(server.order).toEqual(idsOf(1, 2)));
});

for (const address of ["/next", "/next?no-locks"]) {
  it(`asks nothing on a page that the browser prerenders, and delivers when it is shown: ${address}`, async ({
    skip,
  }) => {
    // What waits is committed, and nobody but the prerendered page is there to send it.
    server.misbehave(() => "reset");
    await track(1, 2);
    await page.evaluate(() => window.offshootTest.adapter.destroy());
    await rest(500);
    server.misbehave(() => undefined);
    const before = server.arrivals.length;
    await page.evaluate((url) => {
      const rules = JSON.stringify({ prerender: [{ urls: [url], eagerness: "immediate" }] });
      document.head.append(Object.assign(document.createElement("script"), { type: "speculationrules", text: rules }));
    }, address);
    // Long enough for everything that a page does when it has settled.
    await rest(3000);
    expect(server.arrivals.length).toBe(before);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => !key.endsWith("pause")))).toEqual([]);
    await follow(address);
    await untilReady();
    const activationStart = await page.evaluate(
      () =>
        (performance.getEntriesByType("navigation")[0] as PerformanceEntry & { activationStart: number })
          .activationStart,
    );
    if (activationStart === 0) return skip(`skipped: ${await browser.version()} does not prerender without a window`);
    await until(() => expect(server.order).toEqual(idsOf(1, 2)));
  });
}
