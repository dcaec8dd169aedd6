import { describe, expect, it } from "vitest";
import { BUDGETS, type Budget } from "./budgets.ts";
import { formatTable, judge } from "./verdict.ts";

const budget: Budget = { key: "x", what: "a thing", limitKb: 1, goalKb: 0.7, subject: { chunks: "loader" } };

describe("judge", () => {
  it.each([
    [0.7, "goal"],
    [0.701, "limit"],
    [1, "limit"],
    [1.001, "over"],
    [null, "none"],
  ] as const)("judges %s KB as %s", (sizeKb, verdict) => {
    expect(judge({ budget, sizeKb })).toBe(verdict);
  });
});

describe("a promise that is not kept yet", () => {
  const held = { ...budget, heldKb: 1.5 };
  it.each([
    [0.9, "limit"],
    [1.4, "held"],
    [1.501, "over"],
  ] as const)("judges %s KB as %s", (sizeKb, verdict) => {
    expect(judge({ budget: held, sizeKb })).toBe(verdict);
  });
});

describe("formatTable", () => {
  it("shows limit, goal, measured and verdict of each row", () => {
    const row = formatTable([{ budget, sizeKb: 0.65 }], String).split("\n")[1];
    expect(row?.split(/\s+/)).toEqual(["a", "thing", "1.0", "0.7", "0.65", "✓", "goal"]);
  });

  it("shows a dash for what is not built yet", () => {
    expect(formatTable([{ budget, sizeKb: null }], String).split("\n")[1]).toMatch(/–\s+–$/);
  });
});

describe("BUDGETS", () => {
  it("never sets a goal above its limit", () => {
    expect(BUDGETS.filter(({ goalKb = 0, limitKb }) => goalKb > limitKb)).toEqual([]);
  });
});
