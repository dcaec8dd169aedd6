import { describe, expect, it } from "vitest";
import { between, createChance, pickByWeight } from "./create-chance.ts";

const take = (chance: () => number, count: number) => Array.from({ length: count }, chance);

describe("createChance", () => {
  it("repeats itself for the same numbers, and for no others", () => {
    expect(take(createChance(17, 3), 50)).toEqual(take(createChance(17, 3), 50));
    const firsts = take(() => 0, 2000).map((_, index) => createChance(1 + Math.floor(index / 50), index % 50)());
    expect(new Set(firsts).size).toBe(2000);
  });

  it("is even from 0 to 1", () => {
    const tenths = take(createChance(1), 100_000).map((n) => Math.floor(n * 10));
    for (let tenth = 0; tenth < 10; tenth += 1) {
      expect(tenths.filter((n) => n === tenth).length / 100_000).toBeCloseTo(0.1, 2);
    }
  });

  it("takes whole numbers with both ends", () => {
    const chance = createChance(2);
    expect([...new Set(take(() => between(chance, 3, 6), 1000))].sort()).toEqual([3, 4, 5, 6]);
  });

  it("picks by weight, and takes the rest otherwise", () => {
    expect(pickByWeight(() => 0.24, [["a", 0.25]], "rest")).toBe("a");
    expect(pickByWeight(() => 0.26, [["a", 0.25]], "rest")).toBe("rest");
  });
});
