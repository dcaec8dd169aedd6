import { describe, expect, it } from "vitest";
import { planLife, TABS } from "./plan-life.ts";

const lives = Array.from({ length: 20 }, (_, seed) =>
  Array.from({ length: 50 }, (_, life) => planLife(seed + 1, life)),
).flat();
const visits = lives.flatMap(({ tabs }) => tabs.flat());
const bursts = visits.flatMap((visit) => visit.bursts);

describe("planLife", () => {
  it("gives the same life to the same seed and number", () => {
    expect(planLife(17, 3)).toEqual(planLife(17, 3));
    expect(planLife(17, 3)).not.toEqual(planLife(17, 4));
    expect(planLife(17, 3)).not.toEqual(planLife(18, 3));
  });

  it("kills at any moment, from before the first receipt to long after the last one", () => {
    const deaths = lives.map(({ death }) => death);
    expect(deaths.filter(({ receipts, afterMs }) => receipts === 0 && afterMs <= 4).length).toBeGreaterThan(10);
    expect(deaths.filter(({ receipts, afterMs }) => receipts >= 8 && afterMs > 500).length).toBeGreaterThan(10);
  });

  it("lets each life have more than twice the events that have to be acknowledged", () => {
    const events = bursts.reduce((sum, burst) => sum + burst.events, 0);
    expect(events / lives.length).toBeGreaterThan(40);
    for (const { tabs } of lives) expect(tabs.length).toBe(TABS);
  });

  it("has pages that leave in every way, large events and events that are refused", () => {
    expect(new Set(visits.map(({ leaving }) => leaving))).toEqual(new Set(["reload", "navigate", "close", null]));
    expect(bursts.some(({ padding }) => padding > 3000)).toBe(true);
    expect(bursts.some(({ hasBad }) => hasBad)).toBe(true);
  });
});
