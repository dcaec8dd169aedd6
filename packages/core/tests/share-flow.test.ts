import { describe, expect, test } from "vitest";
import { createMemoryPlatform, type MemoryPlatformOptions } from "../src/platform/memory-platform.js";
import type { ChannelId } from "../src/share/channel.js";
import { createShareFlow, type ShareContent } from "../src/share/share-flow.js";
import { isShareEnd, nextShareState, type ShareSignal, type ShareState } from "../src/share/share-state.js";

const link = "https://host.example/?ref=ANA";
const content: ShareContent = { link, message: `Hi ${link}`, href: "https://wa.me/?text=Hi" };
const named = (name: string) => Object.assign(new Error(name), { name });

/** Runs a flow in a world, and tells every state that it went through. */
async function run(channel: ChannelId, options: MemoryPlatformOptions = {}, given: ShareContent = content) {
  const platform = createMemoryPlatform(options);
  const states: ShareState[] = [];
  const flow = createShareFlow({ channel, content: given, platform, onState: (state) => states.push(state) });
  expect(flow.state).toBe("ready");
  const outcome = await flow.start();
  expect(flow.state).toBe(outcome);
  return { platform, states: states.join(" "), text: flow.text };
}

describe("a share flow", () => {
  test("goes from the sheet to what truly happened there", async () => {
    expect((await run("native", { share: async () => "shared" })).states).toBe("started sheet shared");
    expect((await run("native", { share: async () => "opened" })).states).toBe("started sheet opened");
    const closed = await run("native", { share: () => Promise.reject(named("AbortError")) });
    expect(closed.states).toBe("started sheet dismissed");
    expect(closed.platform.copied).toEqual([]);
  });

  test("goes down its ladder from a sheet that is missing, refused or broken", async () => {
    expect((await run("native")).states).toBe("started copying copied");
    for (const name of ["NotAllowedError", "InvalidStateError", "DataError", "TypeError"]) {
      const refused = await run("native", { share: () => Promise.reject(named(name)) });
      expect(refused.states, name).toBe("started sheet copying copied");
      expect(refused.platform.copied).toEqual([link]);
    }
    const throwing = await run("native", {
      share() {
        throw named("SecurityError");
      },
    });
    expect(throwing.states).toBe("started sheet copying copied");
  });

  test("opens the target, or copies the whole message where that is blocked", async () => {
    const open = await run("whatsapp");
    expect(open.states).toBe("started window opened");
    expect(open.platform.opened).toEqual([content.href]);
    const blocked = await run("whatsapp", { canOpen: false });
    expect(blocked.states).toBe("started window copying copied");
    expect(blocked.platform.copied).toEqual([content.message]);
  });

  test("copies the message where the target cannot work", async () => {
    const none = await run("mastodon", {}, { ...content, href: null });
    expect(none.states).toBe("started copying copied");
    expect(none.platform.copied).toEqual([content.message]);
  });

  test("ends as failed with the text to select, when nothing can be copied either", async () => {
    const window = await run("whatsapp", { canOpen: false, canCopy: false });
    expect(window.states).toBe("started window copying failed");
    expect(window.text).toBe(content.message);
    expect((await run("copy", { canCopy: false })).text).toBe(link);
  });

  test("fails at once without a link", async () => {
    const { states, platform } = await run("copy", {}, { link: "", message: "" });
    expect(states).toBe("started failed");
    expect(platform.copied).toEqual([]);
  });

  test("has opened a code to be scanned when it is shown", async () => {
    expect((await run("qr")).states).toBe("started opened");
  });

  test("runs once, however often it is started", async () => {
    const platform = createMemoryPlatform();
    const flow = createShareFlow({ channel: "copy", content, platform });
    expect(flow.start()).toBe(flow.start());
    await flow.start();
    expect(platform.copied).toEqual([link]);
  });

  test("opens the sheet, and a window whose code is here, in the click's own task", () => {
    const done: string[] = [];
    const platform = createMemoryPlatform({ share: async () => (done.push("sheet") ? "shared" : "opened") });
    const opener = { isPhone: false, open: async () => done.push("window") > 0 };
    void createShareFlow({ channel: "native", content, platform }).start();
    void createShareFlow({ channel: "x", content, platform, opener }).start();
    expect(done).toEqual(["sheet", "window"]);
  });

  test("never rejects, whatever its platform does", async () => {
    const platform = {
      share: null,
      copy: () => Promise.reject(new Error("the old way did not load")),
      createOpener: () => Promise.reject(new Error("the opener did not load")),
    };
    expect(await createShareFlow({ channel: "x", content, platform }).start()).toBe("failed");
  });
});

describe("the states of a share", () => {
  const states: ShareState[] = ["ready", "started", "sheet", "window", "copying"];
  const ends: ShareState[] = ["shared", "copied", "opened", "dismissed", "failed"];
  const signals: ShareSignal[] = [...states, ...ends, "refused"];

  test("have an end that stays", () => {
    for (const end of ends) {
      expect(isShareEnd(end)).toBe(true);
      for (const signal of signals) expect(nextShareState(end, signal)).toBe(end);
    }
    for (const state of states) expect(isShareEnd(state)).toBe(false);
  });

  test("reach a success only by the rung that checked it", () => {
    const ways = states.flatMap((from) =>
      signals.map((signal) => [from, signal, nextShareState(from, signal)] as const),
    );
    const leadingTo = (end: ShareState) => ways.filter(([, , to]) => to === end);
    const rungs = (end: ShareState) => [...new Set(leadingTo(end).map(([from]) => from))];
    expect(rungs("shared")).toEqual(["sheet"]);
    expect(rungs("copied")).toEqual(["copying"]);
    expect(rungs("dismissed")).toEqual(["sheet"]);
    expect(rungs("opened")).toEqual(["started", "sheet", "window"]);
    expect(rungs("failed")).toEqual(["started", "copying"]);
  });

  test("wait for nothing but the start before it", () => {
    expect(signals.map((signal) => nextShareState("ready", signal)).filter((state) => state !== "ready")).toEqual([
      "started",
    ]);
  });

  test("end after no more than three refusals from anywhere", () => {
    for (const from of states.slice(1)) {
      let state = from;
      for (let step = 0; step < 3; step += 1) state = nextShareState(state, "refused");
      expect(state).toBe("failed");
    }
  });
});
