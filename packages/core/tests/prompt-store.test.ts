import { describe, expect, test, vi } from "vitest";
import { KEY, openPage } from "./prompt-bed.js";
import { DAY, NOW } from "./start.js";

describe("without permission", () => {
  test.each(["pending", "denied"] as const)("stays in its place and stores nothing: %s", async (consent) => {
    const { prompt, world, platform, shown } = openPage();
    world.consent = consent;
    expect(await prompt.ask()).toBe("shown");
    prompt.onClosed();
    await vi.dynamicImportSettled();
    expect(shown).toEqual(["inline"]);
    expect(platform.stored.size).toBe(0);
    expect(await prompt.ask()).toBe("capped");
  });

  test("stays in its place where the limits cannot be kept", async () => {
    const { prompt, platform, shown } = openPage();
    platform.local.write = () => false;
    expect(await prompt.ask()).toBe("shown");
    expect(shown).toEqual(["inline"]);
  });
});

describe("what is stored", () => {
  test.each([
    "",
    "1*",
    "1**",
    "2*abc*abc",
    "null",
    "[]",
    '{"__proto__":1}',
    "1*%00*",
    "1*-1*",
    `1*${"z".repeat(5000)}*`,
  ])("does no harm when it is %j", async (value) => {
    const { prompt, platform } = openPage();
    platform.stored.set(KEY, value);
    expect(await prompt.ask()).toBe("shown");
    expect(platform.stored.get(KEY)).toBe(`1*${NOW.toString(36)}*`);
  });

  test("by a clock ten years ahead locks nobody out for longer than the limit", async () => {
    const { prompt, next, world, platform } = openPage();
    world.now = NOW + 3652 * DAY;
    await prompt.ask();
    world.now = NOW;
    expect(await next().ask()).toBe("capped");
    expect(platform.stored.get(KEY)).toBe(`1*${NOW.toString(36)}*`);
    world.now += 30 * DAY;
    expect(await next().ask()).toBe("shown");
  });
});
