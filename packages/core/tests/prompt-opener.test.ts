import { describe, expect, test, vi } from "vitest";
import { createMemoryPlatform, type MemoryPlatform } from "../src/platform/memory-platform.js";
import { createPrompt, type PromptServices } from "../src/prompt/create-prompt.js";
import { KEY, openPage, plain, SITE } from "./prompt-bed.js";
import { NOW } from "./start.js";

type World = ReturnType<typeof openPage>["world"];

/** Asks somebody who draws once they have loaded, and lets something happen meanwhile. */
async function askSlowly(happen: (platform: MemoryPlatform, world: World) => void) {
  const { prompt, platform, world } = openPage();
  const open = vi.fn();
  let load: (opener: () => unknown) => void = () => {};
  const loading = new Promise<() => unknown>((resolve) => {
    load = resolve;
  });
  world.answers = () => [loading];
  const outcome = prompt.ask();
  await vi.waitFor(() => expect(platform.stored.has(KEY)).toBe(true));
  happen(platform, world);
  load(open);
  return { outcome: await outcome, opened: open.mock.calls.length, stored: platform.stored.get(KEY) };
}

describe("somebody who has to load something first", () => {
  test("shows it where the moment is still good, and it counts from then on", async () => {
    const later = NOW + 5000;
    const shown = await askSlowly((_platform, world) => {
      world.now = later;
    });
    expect(shown).toEqual({ outcome: "shown", opened: 1, stored: `1*${later.toString(36)}*` });
  });

  test.each<readonly [string, (platform: MemoryPlatform, world: World) => void]>([
    ["somebody writes", (platform) => platform.behave({ isTyping: true })],
    ["a dialog is open", (platform) => platform.behave({ isCovered: true })],
    ["a checkout has begun", (platform) => platform.navigate("/checkout")],
    ["permission was taken back", (_platform, world) => Object.assign(world, { consent: "denied" })],
    ["the program is closed", (_platform, world) => Object.assign(world, { isClosed: true })],
  ])("shows nothing where meanwhile %s, and it is not counted", async (_what, happen) => {
    expect(await askSlowly(happen)).toEqual({ outcome: "not-now", opened: 0, stored: undefined });
  });

  test("shows nothing where meanwhile another tab did, whose time stays", async () => {
    const stored = `1*${NOW.toString(36)}*`;
    const outcome = await askSlowly((platform) => void platform.stored.set(KEY, stored));
    expect(outcome).toEqual({ outcome: "capped", opened: 0, stored });
  });

  test("is not counted where it does not load, and may try again", async () => {
    const { prompt, platform, world, faults } = openPage();
    world.answers = () => [Promise.reject(new Error("no such chunk"))];
    expect(await prompt.ask()).toBe("not-now");
    expect(faults).toEqual([new Error("no such chunk")]);
    expect(platform.stored.size).toBe(0);
    world.answers = () => [Promise.resolve(() => {})];
    expect(await prompt.ask()).toBe("shown");
  });

  test("is not asked where somebody else has shown it: at once, or before them", async () => {
    const open = vi.fn();
    const at = openPage();
    at.world.answers = () => [open, Promise.resolve(open), true];
    expect(await at.prompt.ask()).toBe("shown");
    expect(open).not.toHaveBeenCalled();
    const before = openPage();
    before.world.answers = () => [() => false, undefined, Promise.resolve(open), open];
    expect(await before.prompt.ask()).toBe("shown");
    expect(open).toHaveBeenCalledOnce();
  });

  test("is counted where it throws once it began to draw, and what it throws is the host's own", async () => {
    const { prompt, platform, world } = openPage();
    const task = vi.spyOn(globalThis, "queueMicrotask").mockImplementation(() => {});
    world.answers = () => [
      () => {
        throw new Error("drawn, then broken");
      },
    ];
    expect(await prompt.ask()).toBe("shown");
    expect(task.mock.calls[0]?.[0]).toThrow("drawn, then broken");
    task.mockRestore();
    expect(platform.stored.get(KEY)).toBe(`1*${NOW.toString(36)}*`);
  });
});

describe("several programs on one page", () => {
  /** A program whose invitation takes a moment to load, on a page that others share. */
  function join(page: MemoryPlatform, name: string, part: Partial<PromptServices> = {}) {
    return createPrompt({
      program: () => plain,
      platform: page,
      now: () => NOW,
      consent: () => "granted",
      undecided: () => null,
      emit: () => [Promise.resolve(() => true)],
      fail: () => {},
      key: `_offshoot_${name}_prompt`,
      ...part,
    });
  }
  const openShared = () => createMemoryPlatform({ url: `${SITE}/account`, referrer: `${SITE}/` });

  test("show one invitation at a time, until it is closed, and only that one is counted", async () => {
    const page = openShared();
    const [one, other] = [join(page, "one"), join(page, "other")];
    expect(await Promise.all([one.ask(), other.ask()])).toEqual(["shown", "not-now"]);
    expect([...page.stored.keys()]).toEqual(["_offshoot_one_prompt"]);
    expect(await other.ask()).toBe("not-now");
    one.onClosed();
    expect(await other.ask()).toBe("shown");
  });

  test.each<readonly [string, Partial<PromptServices>]>([
    ["has shown nothing", { emit: () => [false] }],
    ["stands in its place", { consent: () => "denied" }],
  ])("are not held up by one that %s", async (_what, part) => {
    const page = openShared();
    await join(page, "one", part).ask();
    expect(await join(page, "other").ask()).toBe("shown");
  });

  test("are not held up by one that is gone, or whose moment could not be judged again", async () => {
    const page = openShared();
    const gone = join(page, "gone");
    await gone.ask();
    gone.destroy();
    const moments = [page.moment(), Promise.reject(new Error("no such chunk"))];
    moments[1]?.catch(() => {});
    const broken = join(page, "broken", {
      platform: { ...page, moment: () => moments.shift() ?? page.moment() },
    });
    await expect(broken.ask()).rejects.toThrow("no such chunk");
    expect(await join(page, "other").ask()).toBe("shown");
  });
});
