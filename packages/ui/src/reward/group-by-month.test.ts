import type { RewardEntry } from "@offshoot/core";
import { expect, it } from "vitest";
import { groupByMonth } from "./group-by-month.js";

const entries = Array.from(
  { length: 9 },
  (_, index): RewardEntry => ({
    id: `${index}`,
    reward: { kind: "gift", label: "A mug" },
    state: "available",
    at: new Date(2026, 1 - Math.floor(index / 3), 15).toISOString(),
  }),
);

it("leaves a list that is seen at a glance as it is", () => {
  expect(groupByMonth(entries.slice(0, 8), "en")).toEqual([["", entries.slice(0, 8)]]);
});

it("groups a long list by month, in the reader's language and in the order given", () => {
  expect(groupByMonth(entries, "de").map(([month, rows]) => [month, rows.length])).toEqual([
    ["Februar 2026", 3],
    ["Januar 2026", 3],
    ["Dezember 2025", 3],
  ]);
});

it("keeps what bears no day that can be read", () => {
  const odd = { ...(entries[0] as RewardEntry), at: "yesterday" };
  expect(groupByMonth([odd, ...entries], "en")[0]).toEqual(["", [odd]]);
});
