import { expect, it } from "vitest";
import { EMPTY_SUMMARY, FULL_SUMMARY } from "../../tests/summaries.js";
import { listArrivals } from "./list-arrivals.js";

const free = (id: string) =>
  ({ ...FULL_SUMMARY.rewards[0], id, state: "available" }) as (typeof FULL_SUMMARY.rewards)[0];

it("lists what can be used now and could not before", () => {
  const ids = listArrivals(FULL_SUMMARY, {
    ...FULL_SUMMARY,
    rewards: [free("new"), free("r5"), ...FULL_SUMMARY.rewards.slice(1)],
  });
  expect(ids.map(({ id }) => id)).toEqual(["new", "r5"]);
});

it("lists nothing where nothing has changed, or nothing was known before", () => {
  expect(listArrivals(FULL_SUMMARY, FULL_SUMMARY)).toEqual([]);
  expect(listArrivals(null, FULL_SUMMARY)).toEqual([]);
  expect(listArrivals(FULL_SUMMARY, EMPTY_SUMMARY)).toEqual([]);
});
