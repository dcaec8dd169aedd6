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
const FIRST = `${EARLY},0.5`;

test("lists what was written down in the order in which it happened", () => {
  write(`${EARLY + 1},0.1`, 0, "/b", "/program.json", "track", "third");
  write(`${EARLY},0.2`, 1, "/a", "/program.json", "track", "second");
  write(FIRST, 0, "/a", null, "track", "first", { n: 1 });
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
  write(FIRST, 0, "/a", "/program.json", "lead");
  strikeCall(FIRST);
  expect([readCall(FIRST), listCalls()]).toEqual([null, []]);
});

test.each(["", "not JSON", "null", "{}", "[]", '[0,null,"/p","lead"]', '[0,"/a","/p",{"__proto__":1}]'])(
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
  "now,0.5",
  `${EARLY}`,
  `${EARLY},1`,
  `${EARLY},-1`,
  `${EARLY},.`,
  `-${EARLY},0.5`,
  "99999,0.5",
  `${EARLY},0.5,1`,
])("knows no key of somebody else: %s", (key) => expect(readKey(key)).toBeNull());

test("makes of any time and any random number a UUIDv7, its own for each", () => {
  const key = fc.tuple(
    fc.integer({ min: 1e12, max: 9_999_999_999_999 }),
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  );
  fc.assert(
    fc.property(key, ([at, chance]) => {
      // As `Math.random` gives them: multiples of 2^-53, the smallest of them in exponents.
      const random = Math.floor(chance * 2 ** 53) / 2 ** 53;
      const read = readKey(`${[at, random]}`);
      expect(read?.at).toBe(at);
      expect(read?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(read?.id.replace("-", "").slice(0, 12) ?? "", 16)).toBe(at);
      expect(readKey(`${[at, random ? random / 2 : 0.5]}`)?.id).not.toBe(read?.id);
    }),
  );
});
