import { beforeEach, describe, expect, it } from "vitest";
import { idsOf, said, setUpTestBed, track, until } from "../test-bed.js";

const bed = setUpTestBed();

/** Ways in which a browser keeps nothing. */
const BLOCKS: Readonly<Record<string, () => void>> = {
  "is not there": () => {
    for (const name of ["indexedDB", "localStorage"]) Object.defineProperty(window, name, { get: () => undefined });
  },
  "throws when it is touched": () => {
    for (const name of ["indexedDB", "localStorage", "sessionStorage", "caches", "cookieStore"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    }
  },
  "throws when it is opened": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("blocked", "SecurityError");
    };
  },
  "never answers": () => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
  },
  "opens and never commits": () => {
    IDBObjectStore.prototype.add = () => ({}) as IDBRequest<IDBValidKey>;
    Object.defineProperty(IDBTransaction.prototype, "oncomplete", { set: () => {} });
  },
  "is full": () => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
};

/** What reached the page, thrown or rejected. */
let thrown: string[];
beforeEach(() => {
  thrown = [];
  bed.context.on("weberror", (error) => thrown.push(`${error.error()}`));
});

describe("storage", () => {
  for (const [how, block] of Object.entries(BLOCKS)) {
    it(`that ${how} is said so in the receipt, once to the host, and does not keep events from being sent`, async () => {
      await bed.context.addInitScript(block);
      const page = await bed.open();
      expect(await track(page, 1, 3)).toEqual(["memory", "memory", "memory"]);
      await track(page, 4, 4);
      await until(() => expect(bed.server.order).toEqual(idsOf(1, 4)));
      expect(await said(page)).toEqual(["storage-unavailable"]);
      await page.evaluate(() => window.offshootTest.adapter.flush("hidden"));
      await page.evaluate(() => window.offshootTest.adapter.purge());
      expect(thrown).toEqual([]);
    });
  }

  it("that a sandboxed page may not touch is said so, and the events are sent", async () => {
    await bed.context.route("**/*", async (route) => {
      const isQuestion = route.request().method() === "OPTIONS";
      const answer = await (isQuestion ? undefined : route.fetch());
      const headers = {
        "access-control-allow-origin": "*",
        "access-control-allow-headers": "*",
        "content-security-policy": "sandbox allow-scripts",
      };
      await route.fulfill(
        answer ? { response: answer, headers: { ...answer.headers(), ...headers } } : { status: 204, headers },
      );
    });
    const page = await bed.open();
    expect(await page.evaluate("origin")).toBe("null");
    expect(await track(page, 1, 3)).toEqual(["memory", "memory", "memory"]);
    await until(() => expect(bed.server.order).toEqual(idsOf(1, 3)));
    expect(await said(page)).toEqual(["storage-unavailable"]);
    expect(thrown).toEqual([]);
  });

  it("is opened again after it was closed", async () => {
    const page = await bed.open();
    await track(page, 1, 1);
    await until(() => expect(bed.server.stored.size).toBe(1));
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase("_offshoot.acme.").onsuccess = resolve;
        }),
    );
    expect(await track(page, 2, 2)).toEqual(["durable"]);
    await until(() => expect(bed.server.stored.size).toBe(2));
  });
});
