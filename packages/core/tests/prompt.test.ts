import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { KEY, openPage } from "./prompt-bed.js";
import { DAY } from "./start.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

describe("asking by hand", () => {
  test("shows the invitation once, over the page, without a word about it in the document", async () => {
    const { prompt, shown } = openPage();
    expect(await prompt.ask()).toBe("shown");
    expect(shown).toEqual(["dialog"]);
  });

  test("waits thirty days before the next one, on this page and on others", async () => {
    const { prompt, next, world, shown } = openPage();
    await prompt.ask();
    world.now += 30 * DAY - 1;
    expect(await next().ask()).toBe("capped");
    world.now += 1;
    expect(await next().ask()).toBe("shown");
    expect(shown).toHaveLength(2);
  });

  test("is silent for ninety days after the invitation was closed", async () => {
    const { prompt, next, world } = openPage();
    await prompt.ask();
    prompt.onClosed();
    await vi.dynamicImportSettled();
    world.now += 90 * DAY - 1;
    expect(await next().ask()).toBe("capped");
    world.now += 1;
    expect(await next().ask()).toBe("shown");
  });

  test("keeps the limits that the program sets", async () => {
    const { prompt, next, world } = openPage({}, { maxPerDays: 2, quietAfterCloseDays: 5 });
    await prompt.ask();
    world.now += 2 * DAY;
    const second = next();
    expect(await second.ask()).toBe("shown");
    second.onClosed();
    await vi.dynamicImportSettled();
    world.now += 5 * DAY - 1;
    expect(await next().ask()).toBe("capped");
    world.now += 1;
    expect(await next().ask()).toBe("shown");
  });

  test("takes a card that the visitor opened and closed themselves for no answer", async () => {
    const { prompt, next, world } = openPage();
    expect(await prompt.ask()).toBe("shown");
    world.now += 31 * DAY;
    const other = next();
    other.onClosed();
    expect(await other.ask()).toBe("shown");
  });

  test("counts only what somebody drew", async () => {
    const { prompt, world, platform } = openPage();
    world.isListening = false;
    expect(await prompt.ask()).toBe("not-now");
    expect(platform.stored.has(KEY)).toBe(false);
    world.isListening = true;
    expect(await prompt.ask()).toBe("shown");
  });

  test("never asks twice at once", async () => {
    const { prompt, shown } = openPage({}, { maxPerDays: 0 });
    expect((await Promise.all([prompt.ask(), prompt.ask()])).sort()).toEqual(["not-now", "shown"]);
    expect(await prompt.ask()).toBe("not-now");
    expect(shown).toHaveLength(1);
  });

  test.each(["rollout", "upcoming", "ended", "budget"] as const)(
    "invites to nothing while the program is closed: %s",
    async (closed) => {
      expect(await openPage({}, undefined, { closed }).prompt.ask()).toBe("not-now");
    },
  );

  test("invites to nothing once the backend says that new friends earn nothing", async () => {
    const { prompt, world } = openPage();
    world.isClosed = true;
    expect(await prompt.ask()).toBe("not-now");
  });

  test("does nothing once it is destroyed", async () => {
    const { prompt, shown } = openPage();
    prompt.destroy();
    expect(await prompt.ask()).toBe("not-now");
    expect(shown).toEqual([]);
  });
});

describe("by itself", () => {
  test("asks a moment after a purchase, where the program says so", async () => {
    const { prompt, shown, pass } = openPage({}, { on: "conversion" });
    prompt.onConversion();
    await pass(1499);
    expect(shown).toEqual([]);
    await pass(1);
    expect(shown).toEqual(["dialog"]);
  });

  test("asks after a good score only", async () => {
    const { prompt, shown, pass } = openPage({}, { on: "feedback", minScore: 8, delayMs: 0 });
    prompt.onFeedback(7);
    await pass(0);
    expect(shown).toEqual([]);
    prompt.onFeedback(8);
    await pass(0);
    expect(shown).toEqual(["dialog"]);
  });

  test.each([undefined, { on: "manual" as const }])("never asks where the program does not say so", async (limits) => {
    const { prompt, shown, pass } = openPage({}, limits);
    prompt.onConversion();
    prompt.onFeedback(10);
    await pass(DAY);
    expect(shown).toEqual([]);
  });

  test("does not ask any more once it is destroyed", async () => {
    const { prompt, shown, pass } = openPage({}, { on: "conversion" });
    prompt.onConversion();
    await pass(0);
    prompt.destroy();
    await pass(DAY);
    expect(shown).toEqual([]);
  });

  test("says what failed, and throws nothing", async () => {
    const { prompt, platform, faults, pass } = openPage({}, { on: "conversion" });
    platform.moment = () => Promise.reject(new Error("no such chunk"));
    prompt.onConversion();
    await pass(1500);
    expect(faults).toEqual([new Error("no such chunk")]);
  });
});
