import { describe, expect, it } from "vitest";
import { formatFailures, formatHead, formatSeed, formatTotal } from "./format-results.ts";
import type { SeedResult } from "./play-seed.ts";

const GOOD: SeedResult = {
  seed: 3,
  kills: 50,
  acknowledged: 1500,
  arrived: 1900,
  lost: [],
  duplicated: [],
  unreported: [],
  misreported: [],
  stored: 0,
  repeats: 900,
  requests: 400,
  reported: 2,
  wipedIn: [],
  weaker: { memory: 0, dropped: 0 },
  seconds: 81.4,
};
const BAD: SeedResult = {
  ...GOOD,
  seed: 17,
  lost: ["4.0.0.2"],
  duplicated: ["5.1.0.1"],
  unreported: ["6.2.0.9"],
  misreported: ["7.0.0.1"],
  wipedIn: [9],
  stored: 2,
};

describe("results", () => {
  it("stand in columns, and add up", () => {
    const lines = [formatHead(), formatSeed(GOOD), formatSeed(BAD), formatTotal([GOOD, BAD], 90)];
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines.map((line) => line.trim().split(/\s+/))).toEqual([
      expect.arrayContaining(["seed", "acknowledged", "lost", "duplicated"]),
      ["3", "50", "1500", "1900", "0", "0", "2", "900", "400", "81"],
      ["17", "50", "1500", "1900", "1", "1", "2", "900", "400", "81"],
      ["all", "100", "3000", "3800", "1", "1", "4", "1800", "800", "90"],
    ]);
  });

  it("name every broken promise, and how to see it again", () => {
    expect(formatFailures(BAD)).toEqual([
      "seed 17: 4.0.0.2 acknowledged and never arrived.",
      "seed 17: 5.1.0.1 arrived as two.",
      "seed 17: 6.2.0.9 refused and never reported.",
      "seed 17: 7.0.0.1 reported although nothing is wrong with it.",
      "seed 17: 2 still stored after the last visit.",
      "seed 17: Chromium found the site's databases damaged and deleted them in life 9.",
      expect.stringContaining("pnpm chaos --seed 17 --kills 50"),
    ]);
    expect(formatFailures(GOOD)).toEqual([]);
  });

  it("name a few of many", () => {
    const lost = Array.from({ length: 700 }, (_, index) => `0.0.0.${index}`);
    expect(formatFailures({ ...GOOD, lost })[0]).toBe(
      "seed 3: 0.0.0.0, 0.0.0.1, 0.0.0.2, 0.0.0.3, 0.0.0.4, and 695 more, acknowledged and never arrived.",
    );
  });
});
