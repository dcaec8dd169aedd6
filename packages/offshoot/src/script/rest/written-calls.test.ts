import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listCalls, readCall, strikeCall } from "./written-calls.js";

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

const write = (id: string, ...entry: unknown[]) => {
  storage[`_offshoot_call.${id}`] = JSON.stringify(entry);
};

test("lists what was written down in the order in which it happened", () => {
  write("c", 2000, 0, "/b", "/program.json", "track", "third");
  write("b", 1000, 1, "/a", "/program.json", "track", "second");
  write("a", 1000, 0, "/a", null, "track", "first", { n: 1 });
  storage.other = "[]";
  expect(listCalls().map(({ call }) => call[1])).toEqual(["first", "second", "third"]);
  expect(readCall("a")).toEqual({
    id: "a",
    at: 1000,
    turn: 0,
    path: "/a",
    program: "",
    call: ["track", "first", { n: 1 }],
  });
});

test("strikes one out", () => {
  write("a", 1000, 0, "/a", "/program.json", "lead");
  strikeCall("a");
  expect([readCall("a"), listCalls()]).toEqual([null, []]);
});

test.each([
  "",
  "not JSON",
  "null",
  "{}",
  "[]",
  '["now",0,"/a","/p","lead"]',
  '[1,0,null,"/p","lead"]',
  '[1,0,"/a","/p",{"__proto__":1}]',
])("passes over what nobody of ours has written: %s", (text) => {
  storage["_offshoot_call.x"] = text;
  expect(listCalls()).toEqual([]);
});

test("finds nothing where storage is blocked", () => {
  vi.stubGlobal("localStorage", undefined);
  expect([readCall("a"), listCalls(), strikeCall("a")]).toEqual([null, [], undefined]);
});
