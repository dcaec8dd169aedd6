import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { patchHistory } from "./patch-history.js";

const NAMES = ["pushState", "replaceState"] as const;
const own = () => NAMES.map((name) => Object.getOwnPropertyDescriptor(history, name));
const functions = () => NAMES.map((name) => history[name]);

/** Patches `pushState` as routers and analytics scripts do, and takes it back the same way. */
function patchAsOthersDo(calls: string[]): () => void {
  const original = history.pushState;
  history.pushState = function (...rest) {
    calls.push("theirs");
    return original.apply(this, rest);
  };
  return () => {
    history.pushState = original;
  };
}

beforeEach(() => history.replaceState(null, "", "/"));
afterEach(() => {
  for (const name of NAMES) Reflect.deleteProperty(history, name);
});

describe("a patched history", () => {
  test("tells of both calls after the address has changed, and passes on what it is given", () => {
    const seen: string[] = [];
    const stop = patchHistory(history, () => seen.push(`${location.pathname} ${JSON.stringify(history.state)}`));
    history.pushState({ n: 1 }, "", "/one");
    history.replaceState({ n: 2 }, "", "/two");
    stop();
    expect(seen).toEqual(['/one {"n":1}', '/two {"n":2}']);
  });

  test("throws what the browser throws and then tells of nothing", () => {
    const listener = vi.fn();
    const stop = patchHistory(history, listener);
    expect(() => history.pushState(null, "", "https://elsewhere.example/")).toThrow(/history/i);
    stop();
    expect(listener).not.toHaveBeenCalled();
  });

  test("is the very same again afterwards, without a property of its own", () => {
    const before = functions();
    const stop = patchHistory(history, () => {});
    expect(functions()).not.toEqual(before);
    stop();
    stop();
    expect([own(), functions()]).toEqual([[undefined, undefined], before]);
  });

  test("gets back the property that somebody had put there before, with its attributes", () => {
    const theirs = vi.fn();
    Object.defineProperty(history, "pushState", { value: theirs, enumerable: true, configurable: true });
    const before = own();
    const stop = patchHistory(history, () => {});
    history.pushState(null, "", "/one");
    stop();
    expect(theirs).toHaveBeenCalledWith(null, "", "/one");
    expect(own()).toEqual(before);
  });

  test("keeps the patch that somebody else laid over ours, and ours does nothing any more", () => {
    const [listener, calls] = [vi.fn(), [] as string[]];
    const stop = patchHistory(history, listener);
    patchAsOthersDo(calls);
    const theirs = history.pushState;
    stop();
    expect(history.pushState).toBe(theirs);
    history.pushState(null, "", "/one");
    expect([listener.mock.calls.length, calls, location.pathname]).toEqual([0, ["theirs"], "/one"]);
  });

  test("takes our leftovers away with the next patch, once the one over it is gone", () => {
    const before = functions();
    const stopFirst = patchHistory(history, () => {});
    const takeBack = patchAsOthersDo([]);
    stopFirst();
    takeBack();
    patchHistory(history, () => {})();
    expect([own(), functions()]).toEqual([[undefined, undefined], before]);
  });

  test("hears of a patch that is laid on the prototype later", () => {
    const stop = patchHistory(history, () => {});
    const theirs = vi.spyOn(History.prototype, "pushState");
    history.pushState(null, "", "/one");
    stop();
    expect(theirs).toHaveBeenCalledOnce();
    theirs.mockRestore();
  });

  test("is left alone where it cannot be changed", () => {
    const frozen: History = Object.freeze(Object.create(history));
    const stop = patchHistory(frozen, () => {});
    expect(stop).not.toThrow();
    expect(Object.getOwnPropertyNames(frozen)).toEqual([]);
  });

  test("is untouched after any number of patches that end in any order, and each hears until its end", () => {
    const before = functions();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((count) => {
          const all = Array.from({ length: count }, (_, n) => n);
          return fc.shuffledSubarray(all, { minLength: count, maxLength: count });
        }),
        (order) => {
          const listeners = order.map(() => vi.fn());
          const stops = listeners.map((listener) => patchHistory(history, listener));
          const left = new Set(order);
          for (const n of order) {
            stops[n]?.();
            left.delete(n);
            for (const listener of listeners) listener.mockClear();
            history.pushState(null, "", `/${n}`);
            expect(listeners.map(({ mock }) => mock.calls.length)).toEqual(
              listeners.map((_, m) => (left.has(m) ? 1 : 0)),
            );
          }
          expect([own(), functions()]).toEqual([[undefined, undefined], before]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
