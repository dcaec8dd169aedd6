import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { bundleOnce } from "../../../scripts/browser/bundle-for-browser.js";
import { launchShell } from "../../../scripts/browser/chromium.js";
import { type FaultServer, startFaultServer } from "./fault-server.js";
import { sampleEvent } from "./sample-event.js";

/** Chromium and a backend for the tests of one file, both fresh for each test. */
export interface TestBed {
  readonly server: FaultServer;
  readonly context: BrowserContext;
  /** Opens a tab and waits until its adapter is there. */
  open(path?: string): Promise<Page>;
}

/** Bundles the page that tests drive. */
export const bundlePage = () => bundleOnce(join(import.meta.dirname, "page.ts"));

/** Waits until the page's adapter is there. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.offshootTest !== undefined);
}

/** Sets the hooks of a test file up. */
export function setUpTestBed(): TestBed {
  let script: string;
  let browser: Browser;
  let server: FaultServer;
  let context: BrowserContext;
  beforeAll(async () => {
    script = await bundlePage();
    browser = await launchShell();
  });
  afterAll(() => browser.close());
  // An origin of its own: what a page of another test sends when it is closed arrives there.
  beforeEach(async () => {
    server = await startFaultServer(script);
    context = await browser.newContext();
  });
  afterEach(async () => {
    await context.close();
    await server.close();
  });
  return {
    get server() {
      return server;
    },
    get context() {
      return context;
    },
    async open(path = "/") {
      const page = await context.newPage();
      await page.goto(`${server.origin}${path}`);
      await untilReady(page);
      return page;
    },
  };
}

/** Accepts events `from` … `to` and waits for their receipts. */
export function track(page: Page, from: number, to: number): Promise<string[]> {
  return page.evaluate(
    async ([first, last]) => {
      const { adapter, sampleEvent } = window.offshootTest;
      const receipts = [];
      for (let n = first; n <= last; n += 1) receipts.push(adapter.accept(sampleEvent(n)));
      return (await Promise.all(receipts)).map(({ durability }) => durability);
    },
    [from, to] as const,
  );
}

/** Ids of the events `from` … `to`. */
export const idsOf = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => sampleEvent(from + index).id);

/** What the adapter has told its host. */
export const said = (page: Page) => page.evaluate(() => [...window.offshootTest.said]);

/** Repeats a check until it passes; fails after a minute, which only a broken one takes. */
export const until = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000, interval: 50 });

/** What the browser stores for the site. */
export const leftovers = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));

/** Counts the events in the database of the page's adapter. */
export const storedIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open("_offshoot.acme.");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const count = request.result.transaction("events").objectStore("events").count();
          count.onsuccess = () => {
            request.result.close();
            resolve(count.result);
          };
        };
      }),
  );
