import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listCalls, readCall, readKey, strikeCall } from "./written-calls.js";

/** As much of web storage as is used, which lists its keys as properties. */
class FakeStorage {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? (Reflect.get(this, key) as string) : null;
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}
let storage: Record<string, unknown> & FakeStorage;
beforeEach(() => {
  storage = new FakeStorage() as typeof storage;
  vi.stubGlobal("localStorage", storage);
});
afterEach(() => vi.unstubAllGlobals());

const write = (key: string, ...entry: unknown[]) => {
  storage[`_offshoot_call.${key}`] = JSON.stringify(entry);
};

const EARLY = 1_761_000_000_000;
const FIRST = `${EARLY},0,0.5`;

test("lists what was written down in the order in which it happened", () => {
  write(`${EARLY + 1},0,0.1`, "/b", "/program.json", "track", "third");
  write(`${EARLY},1,0.2`, "/a", "/program.json", "track", "second");
  write(FIRST, "/a", null, "track", "first", { n: 1 });
  storage.other = "[]";
  expect(listCalls().map(({ call }) => call[1])).toEqual(["first", "second", "third"]);
  expect(readCall(FIRST)).toEqual({
    key: FIRST,
    id: "019a03c7-8a00-7000-8010-000000000000",
    at: EARLY,
    turn: 0,
    path: "/a",
    program: "",
    call: ["track", "first", { n: 1 }],
  });
});

test("strikes one out", () => {
  write(FIRST, "/a", "/program.json", "lead");
  strikeCall(FIRST);
  expect([readCall(FIRST), listCalls()]).toEqual([null, []]);
});

test.each(["", "not JSON", "null", "{}", "[]", '[null,"/p","lead"]', '["/a","/p",{"__proto__":1}]'])(
  "passes over what nobody of ours has written: %s",
  (text) => {
    storage[`_offshoot_call.${FIRST}`] = text;
    expect(listCalls()).toEqual([]);
  },
);

test("finds nothing where storage is blocked", () => {
  vi.stubGlobal("localStorage", undefined);
  expect([readCall("a"), listCalls(), strikeCall("a")]).toEqual([null, [], undefined]);
});

test.each([
  "",
  "x",
  "now,0,0.5",
  `${EARLY}`,
  `${EARLY},0.5`,
  `${EARLY},0,1`,
  `${EARLY},0,-1`,
  `${EARLY},0,.`,
  `-${EARLY},0,0.5`,
  `${EARLY},-1,0.5`,
  `${EARLY},0,0.5,1`,
])("knows no key of somebody else: %s", (key) => expect(readKey(key)).toBeNull());

test("makes of any time, turn and random number a UUIDv7, its own for each", () => {
  const key = fc.tuple(
    // A clock may stand at its beginning, or far ahead.
    fc.integer({ min: 0, max: 99_999_999_999_999 }),
    fc.integer({ min: 0, max: 65_534 }),
    // Those of a page's own `Math.random` may be finer than the browser's, the smallest of which are written with exponents.
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  );
  fc.assert(
    fc.property(key, ([at, turn, random]) => {
      const read = readKey(`${[at, turn, random]}`);
      expect(read).toMatchObject({ at, turn });
      expect(read?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(read?.id.replace("-", "").slice(0, 12) ?? "", 16)).toBe(at);
      const others = [
        [at + 1, turn, random],
        [at, turn + 1, random],
        [at, turn, random < 0.5 ? random + 0.25 : random - 0.25],
      ];
      expect(others.map((other) => readKey(`${other}`)?.id)).not.toContain(read?.id);
    }),
  );
});
