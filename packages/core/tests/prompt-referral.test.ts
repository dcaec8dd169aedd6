import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { MemoryPlatformOptions } from "../src/platform/memory-platform.js";
import type { ProgramDocument } from "../src/program/program-document.js";
import { DAY, start } from "./start.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const KEY = "_offshoot_acme_prompt";

/** Starts a referral on a page that another page of the site led to, and lets somebody draw. */
async function open(
  prompt?: ProgramDocument["prompt"],
  extra: Partial<ProgramDocument> = {},
  options: MemoryPlatformOptions = {},
) {
  const world = await start({ referrer: "https://host.example/", ...options }, { ...extra, ...(prompt && { prompt }) });
  const shown: string[] = [];
  world.referral.on("prompt", (place) => shown.push(place) > 0);
  const pass = async (ms: number) => {
    for (let turn = 0; turn < 5; turn++) await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(ms);
    for (let turn = 0; turn < 5; turn++) await vi.dynamicImportSettled();
  };
  return { ...world, shown, pass };
}

describe("a referral", () => {
  test("asks to invite when the host says so, and not again for a month", async () => {
    const { referral, shown, platform } = await open();
    expect(await referral.prompt()).toBe("shown");
    expect(await referral.track("card.closed", { card: "invite" })).toMatchObject({ durability: "memory" });
    await vi.dynamicImportSettled();
    expect(await referral.prompt()).toBe("capped");
    expect(shown).toEqual(["dialog"]);
    expect(platform.stored.get(KEY)).toMatch(/^1\*\w+\*\w+$/);
  });

  test("asks after a purchase, though nothing of it may be recorded, and then in its place", async () => {
    const { referral, shown, pass, platform } = await open({ on: "conversion" }, { consent: "required" });
    expect(await referral.convert({ orderId: "1042" })).toMatchObject({ durability: "dropped", reason: "consent" });
    await pass(1500);
    expect(shown).toEqual(["inline"]);
    expect(platform.stored.size).toBe(0);
  });

  test("asks after a good answer, which is an event with its comment", async () => {
    const { referral, shown, pass, adapter } = await open({ on: "feedback" });
    expect(await referral.feedback(8)).toMatchObject({ durability: "memory" });
    await pass(1500);
    expect(shown).toEqual([]);
    await referral.feedback(9, " Lovely. ");
    await pass(1500);
    expect(shown).toEqual(["dialog"]);
    expect(adapter.events.at(-1)).toMatchObject({ type: "feedback.given", data: { score: 9, comment: "Lovely." } });
  });

  test("refuses a score that is none, and says so", async () => {
    const { referral, adapter } = await open();
    const errors: string[] = [];
    referral.on("error", ({ code }) => errors.push(code));
    expect(await referral.feedback(11)).toMatchObject({ durability: "dropped", reason: "invalid" });
    expect([errors, adapter.events]).toEqual([["option-invalid"], []]);
  });

  test("asks nobody where nobody draws, and nobody once it is destroyed", async () => {
    const { referral, pass, shown } = await open({ on: "conversion" });
    const alone = await start({ referrer: "https://host.example/" });
    expect(await alone.referral.prompt()).toBe("not-now");
    await referral.convert({ orderId: "1042" });
    referral.destroy();
    await pass(DAY);
    expect(shown).toEqual([]);
  });

  test("counts an invitation whose drawing threw, once, and leaves the error to the page", async () => {
    const { referral } = await start({ referrer: "https://host.example/" });
    const task = vi.spyOn(globalThis, "queueMicrotask").mockImplementation(() => {});
    let count = 0;
    referral.on("prompt", () => {
      count++;
      throw new Error("drawn, then broken");
    });
    expect(await referral.prompt()).toBe("shown");
    expect(task.mock.calls[0]?.[0]).toThrow("drawn, then broken");
    task.mockRestore();
    expect(await referral.prompt()).not.toBe("shown");
    expect(count).toBe(1);
  });

  test("waits for somebody who has to load, and says so when they cannot", async () => {
    const { referral } = await start({ referrer: "https://host.example/" });
    const errors: string[] = [];
    referral.on("error", ({ code }) => errors.push(code));
    const stop = referral.on("prompt", () => Promise.reject(new Error("no such chunk")));
    expect(await referral.prompt()).toBe("not-now");
    expect(errors).toEqual(["engine-unavailable"]);
    stop();
    referral.on("prompt", async () => () => {});
    expect(await referral.prompt()).toBe("shown");
  });

  test("forgets how often it has asked when permission is taken back", async () => {
    const { referral, platform } = await open();
    await referral.prompt();
    expect(platform.stored.has(KEY)).toBe(true);
    await referral.consent.revoke();
    expect(platform.stored.has(KEY)).toBe(false);
  });
});
