import type { Referral } from "@offshoot/core";
import { afterEach, expect, test, vi } from "vitest";
import type { Call } from "../queue.js";
import { readTarget, runCall } from "./run-call.js";

afterEach(() => vi.restoreAllMocks());

/** A referral that answers with what it was called with. */
const echo = new Proxy({} as Referral, {
  get: (_, name) => (name === "$state" ? {} : (...args: unknown[]) => [name, ...args]),
});

test.each([
  [
    ["convert", { orderId: "1" }],
    ["convert", { orderId: "1" }],
  ],
  [
    ["acme-partners.convert", { orderId: "1" }],
    ["convert", { orderId: "1" }],
  ],
  [
    ["track", "video.played"],
    ["track", "video.played"],
  ],
] as const)("calls %j by its name", (call, called) => {
  expect(runCall(call, echo)).toEqual(called);
});

test.each([
  [
    ["convert", { orderId: "1" }],
    ["convert", { orderId: "1" }, { id: "a" }],
  ],
  [["lead"], ["lead", undefined, { id: "a" }]],
  [
    ["redeem", "ANA-LIMA"],
    ["redeem", "ANA-LIMA", { id: "a" }],
  ],
  [
    ["track", "video.played"],
    ["track", "video.played", undefined, { id: "a" }],
  ],
  [
    ["feedback", 9, "Good."],
    ["feedback", 9, "Good.", { id: "a" }],
  ],
] as const)("adds what is known of %j from earlier behind its arguments", (call, called) => {
  expect(runCall(call, echo, { id: "a" })).toEqual(called);
});

test("reads whom a call is for", () => {
  expect([readTarget(["convert"]), readTarget(["acme-partners.convert"]), readTarget(() => {})]).toEqual([
    { program: "", method: "convert" },
    { program: "acme-partners", method: "convert" },
    { program: "", method: "" },
  ]);
});

test("hands the referral to a function, and reports what it throws as the page's own error", () => {
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  const fault = new Error("the page's");
  runCall(() => {
    throw fault;
  }, echo);
  expect(reported).toHaveBeenCalledExactlyOnceWith(fault);
  let given: unknown;
  runCall((referral) => {
    given = referral;
  }, echo);
  expect(given).toBe(echo);
  vi.unstubAllGlobals();
});

test("says which calls there are when one is none", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  expect(runCall(["$state"] as unknown as Call, echo)).toBeUndefined();
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    '[offshoot] push: expected a call such as ["convert", { orderId: "1042" }], got "$state".',
  );
});
