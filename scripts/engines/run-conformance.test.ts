import { expect, it } from "vitest";
import type { EnginePage } from "./engine.ts";
import { runConformance } from "./run-conformance.ts";

const PASSED = { group: "Cards", name: "It is drawn", state: "passed" } as const;

/** A page that says one thing after the other, and what was done to it. */
function tellingPage(states: readonly (object | null)[]) {
  const done: unknown[] = [];
  const left = [...states];
  const page: EnginePage = {
    version: "Test 1",
    visit: async (url) => void done.push(url),
    evaluate: async () => JSON.stringify(left.length > 1 ? left.shift() : left[0]),
    press: async (x, y) => void done.push([x, y]),
    key: async (name) => void done.push(name),
    close: async () => {},
  };
  return { page, done };
}

it("gives the page a hand once for each wish, and returns its verdicts", async () => {
  const press = { id: 1, kind: "press", x: 30, y: 40 };
  const key = { id: 2, kind: "key", key: "Escape" };
  const busy = (ask: object | null) => ({ isDone: false, ask, results: [] });
  const end = { isDone: true, ask: null, results: [PASSED] };
  const { page, done } = tellingPage([null, busy(null), busy(press), busy(press), busy(key), busy(null), end]);
  expect(await runConformance(page, "http://shop/")).toEqual([PASSED]);
  expect(done).toEqual(["http://shop/", [30, 40], "Escape"]);
});

it("fails a page that comes to no end, and keeps what it has said", async () => {
  const { page } = tellingPage([{ isDone: false, ask: null, results: [PASSED] }]);
  expect(await runConformance(page, "http://shop/", 100)).toEqual([
    PASSED,
    expect.objectContaining({ state: "failed", failure: "no verdict within 0.1 s" }),
  ]);
});
