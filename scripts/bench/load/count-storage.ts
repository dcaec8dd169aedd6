import type { Browser } from "playwright-core";
import { AFTER_LOAD_MS } from "./measure-load.ts";

/** How often a page's scripts touched what a browser stores for a site: cookies, both storages and databases. */
export interface StorageCount {
  readonly reads: number;
  readonly writes: number;
}

/** Runs in the page before anything else, and stands before every door to what is stored. */
function countCalls(): void {
  const stored = { reads: 0, writes: 0 };
  Object.assign(window, { stored });
  const wrap = (target: object, name: string, kind: keyof typeof stored) => {
    const original = Reflect.get(target, name) as (...values: unknown[]) => unknown;
    Reflect.set(target, name, function (this: unknown, ...values: unknown[]) {
      stored[kind] += 1;
      return original.apply(this, values);
    });
  };
  for (const name of ["getItem", "key"]) wrap(Storage.prototype, name, "reads");
  for (const name of ["setItem", "removeItem", "clear"]) wrap(Storage.prototype, name, "writes");
  wrap(IDBFactory.prototype, "databases", "reads");
  // Opening a database creates it.
  wrap(IDBFactory.prototype, "open", "writes");
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(Document.prototype, "cookie", {
    configurable: true,
    get(this: Document) {
      stored.reads += 1;
      return cookie?.get?.call(this);
    },
    set(this: Document, value: string) {
      stored.writes += 1;
      cookie?.set?.call(this, value);
    },
  });
}

/** Visits a page once, unhurried, and counts; apart from the visits that are timed, because counting takes time. */
export async function countStorage(browser: Browser, address: string): Promise<StorageCount> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(countCalls);
    await page.goto(address, { waitUntil: "load" });
    await new Promise((resolve) => setTimeout(resolve, AFTER_LOAD_MS));
    return await page.evaluate(() => Reflect.get(window, "stored") as StorageCount);
  } finally {
    await context.close();
  }
}
