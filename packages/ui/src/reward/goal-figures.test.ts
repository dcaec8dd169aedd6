import { expect, it } from "vitest";
import { goalFigures } from "./goal-figures.js";

const known = { counts: { visits: 1240, leads: 96, conversions: 42 }, currency: "USD" };

it("counts sign-ups, orders, and orders per hundred visits, the last rounded down", () => {
  expect(goalFigures({ metric: "referrals", target: 1500 }, known, "en")).toEqual({
    target: "1,500",
    progress: { count: 96, text: "96" },
  });
  expect(goalFigures({ metric: "conversions", target: 50 }, known, "en").progress?.text).toBe("42");
  const rate = goalFigures({ metric: "conversion-rate", target: 5 }, known, "en");
  expect([rate.target, rate.progress?.text]).toEqual(["5%", "3.3%"]);
});

it("tells the target alone where nobody counts", () => {
  expect(goalFigures({ metric: "revenue", target: 50_000 }, known, "en")).toEqual({ target: "$50,000" });
  expect(goalFigures({ metric: "referrals", target: 10 }, {}, "en")).toEqual({ target: "10" });
  const unvisited = { ...known, counts: { visits: 0, leads: 0, conversions: 0 } };
  expect(goalFigures({ metric: "conversion-rate", target: 5 }, unvisited, "en")).toEqual({ target: "5%" });
});

it("names no currency where none is meant", () => {
  expect(goalFigures({ metric: "revenue", target: 900 }, { currency: "XXX" }, "en")).toEqual({ target: "900" });
  expect(goalFigures({ metric: "revenue", target: 900 }, {}, "en")).toEqual({ target: "900" });
});
