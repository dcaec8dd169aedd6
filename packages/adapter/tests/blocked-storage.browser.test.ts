import { describe, expect, it } from "vitest";
import { idsOf, said, setUpTestBed, track, until } from "./test-bed.js";

const bed = setUpTestBed();

/** Ways in which a browser keeps nothing. */
const BLOCKS: Readonly<Record<string, () => void>> = {
  "throws at once": () => {
    Object.defineProperty(window, "indexedDB", { get: () => undefined });
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  },
  "never answers": () => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
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

describe("blocked storage", () => {
  for (const [name, block] of Object.entries(BLOCKS)) {
    it(`says so in the receipt, once to the host, and delivers from memory when storage ${name}`, async () => {
      await bed.context.addInitScript(block);
      const page = await bed.open();
      expect(await track(page, 1, 3)).toEqual(["memory", "memory", "memory"]);
      await track(page, 4, 4);
      await until(() => expect(bed.server.order).toEqual(idsOf(1, 4)));
      expect(await said(page)).toEqual(["storage-unavailable"]);
    });
  }

  it("opens the database again after it was closed", async () => {
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
