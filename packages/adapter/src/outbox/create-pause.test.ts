import fc from "fast-check";
import { expect, it } from "vitest";
import { createPause } from "./create-pause.js";
import type { LocalStore } from "./local-store.js";

const TIMES = { minDelayMs: 6000, maxDelayMs: 300_000 };
const YEAR_MS = 365 * 86_400_000;

/** A world whose clock the test turns. */
function createWorld(kept = new Map<string, string>(), random = () => 0) {
  const clock = { wall: 1_800_000_000_000, elapsed: 0 };
  const store: LocalStore = {
    read: (key) => kept.get(key),
    write: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
  const now = () => clock.wall;
  const elapsed = () => clock.elapsed;
  const pass = (ms: number) => {
    clock.wall += ms;
    clock.elapsed += ms;
  };
  return { kept, clock, pass, pause: createPause("pause", TIMES, store, now, elapsed, random) };
}

it("lets at most ten tries into any minute of an outage, whatever chance says", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 40, maxLength: 40 }),
      fc.boolean(),
      (chances, isEager) => {
        let draw = 0;
        const { pause, pass, clock } = createWorld(new Map(), () => chances[draw++ % chances.length] ?? 0);
        const tries: number[] = [];
        for (let n = 0; n < 40; n += 1) {
          tries.push(clock.elapsed);
          pause.note(0);
          if (isEager) pause.hurry();
          pass(pause.remaining());
        }
        for (const start of tries) {
          expect(tries.filter((at) => at >= start && at < start + 60_000).length).toBeLessThanOrEqual(10);
        }
      },
    ),
  );
});

it("counts a try whose page did not live to hear how it ended", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (deaths) => {
      let world = createWorld();
      const { kept } = world;
      const tries: number[] = [];
      world.pause.note(0);
      for (const isDeath of deaths) {
        world.pause.hurry();
        world.pass(world.pause.remaining());
        tries.push(world.clock.wall);
        world.pause.begin();
        if (!isDeath) world.pause.note(0);
        else {
          const { wall } = world.clock;
          world = createWorld(kept);
          world.clock.wall = wall;
        }
      }
      for (const [index, at] of tries.entries())
        expect((tries[index + 1] ?? Infinity) - at).toBeGreaterThanOrEqual(6000);
    }),
  );
});

it("does not begin with a try, and is over when a try says nothing new", () => {
  const { pause, pass, kept } = createWorld();
  expect(pause.remaining()).toBe(0);
  pause.begin();
  expect([pause.remaining(), kept.size]).toEqual([0, 0]);
  pause.note(0);
  pass(6000);
  expect(pause.remaining()).toBe(0);
  pause.begin();
  expect(pause.remaining()).toBe(6000);
  pause.note(undefined);
  expect(pause.remaining()).toBe(0);
  // The backend is no better for it: the next try counts before its end as well.
  pause.begin();
  expect(pause.remaining()).toBe(6000);
});

it("spreads a hundred browsers over the time after an outage", () => {
  const waits = Array.from({ length: 100 }, () => {
    const { pause } = createWorld(new Map(), Math.random);
    for (let n = 0; n < 6; n += 1) pause.note(0);
    return Math.floor(pause.remaining() / 1000);
  });
  expect(new Set(waits).size).toBeGreaterThan(20);
});

it("never ends before the time that was asked for, in this tab, in others and on later pages", () => {
  const { kept, clock, pass, pause } = createWorld();
  pause.note(60_000);
  pass(59_999);
  pause.hurry();
  expect(pause.remaining()).toBe(1);
  const other = createWorld(kept);
  other.clock.wall = clock.wall;
  other.pause.hurry();
  expect(other.pause.remaining()).toBe(1);
  pass(1);
  expect(pause.remaining()).toBe(0);
});

it("is neither longer nor shorter than was asked for because the clock was set, on this page", () => {
  for (const years of [-10, 10]) {
    const { clock, pass, pause } = createWorld();
    pause.note(9000);
    clock.wall += years * YEAR_MS;
    expect(pause.remaining()).toBe(9000);
    pass(8999);
    expect(pause.remaining()).toBe(1);
    pass(1);
    expect(pause.remaining()).toBe(0);
  }
});

it("lasts as long as was asked for, and no longer, on a page that is opened after the clock was set back", () => {
  const { kept, clock, pause } = createWorld();
  pause.note(9000);
  const next = createWorld(kept);
  next.clock.wall = clock.wall - 10 * YEAR_MS;
  expect(next.pause.remaining()).toBe(9000);
  next.pass(8999);
  expect(next.pause.remaining()).toBe(1);
  next.pass(1);
  expect(next.pause.remaining()).toBe(0);
});

it("is written down as documented", () => {
  const { kept, clock, pause } = createWorld();
  pause.note(9000);
  expect(JSON.parse(kept.get("pause") ?? "")).toEqual({
    notBefore: clock.wall + 9000,
    savedAt: clock.wall,
    delay: 9000,
  });
});

it("is over, for everybody, once the backend is well", () => {
  const { kept, pause } = createWorld();
  pause.note(60_000);
  pause.note(null);
  expect(pause.remaining()).toBe(0);
  expect(kept.size).toBe(0);
});

it("ignores what somebody else wrote under its key", () => {
  for (const text of ["", "{", "null", "{}", "[]", '{"notBefore":"x","savedAt":1,"delay":1}', '{"delay":{}}', "7"]) {
    expect(createWorld(new Map([["pause", text]])).pause.remaining()).toBe(0);
  }
});
