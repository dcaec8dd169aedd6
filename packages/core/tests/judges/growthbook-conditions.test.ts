import { GrowthBook } from "@growthbook/growthbook";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type Condition, evalCondition } from "../../src/personalise/eval-condition.js";
import { anyAttributes, anyCondition } from "./any-condition.js";

/** Asks the SDK: an experiment whose condition fails has nobody in it. */
function passesByTheBook(condition: Condition, attributes: Record<string, unknown>): boolean {
  const growthbook = new GrowthBook({ attributes: { ...attributes, id: "1" } });
  return growthbook.run({
    key: "any",
    variations: [0, 1],
    hashVersion: 2,
    condition: condition as Record<string, never>,
  }).inExperiment;
}

describe("conditions", () => {
  test("agree with the SDK of GrowthBook on any condition and any attributes", { timeout: 60_000 }, () => {
    // The SDK says each time that it does not know an operator.
    vi.spyOn(console, "error").mockImplementation(() => {});
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(anyCondition, anyAttributes, (condition, attributes) => {
        const expected = passesByTheBook(condition, attributes);
        seen[`${expected}`]++;
        expect(evalCondition(condition, { ...attributes, id: "1" })).toBe(expected);
      }),
      { numRuns: 20_000 },
    );
    // A judge that always says no judges nothing.
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(4_000);
  });
});
