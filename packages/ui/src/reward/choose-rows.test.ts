import type { LeaderboardRow } from "@offshoot/core";
import { expect, it } from "vitest";
import { chooseRows } from "./choose-rows.js";

const place = (rank: number, more: Partial<LeaderboardRow> = {}): LeaderboardRow => ({
  rank,
  count: 100 - rank,
  ...more,
});

it("shows the five best places and the advocate's own, by rank", () => {
  const rows = [place(41, { isOwn: true }), ...[3, 1, 7, 2, 6, 5, 4].map((rank) => place(rank))];
  expect(chooseRows(rows).map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 41]);
  expect(chooseRows([place(2, { isOwn: true }), place(1)]).map(({ rank }) => rank)).toEqual([1, 2]);
});

it("leaves out what is no place, whatever a backend sends", () => {
  const wrong = [null, 7, "first", { rank: "1", count: 2 }, { rank: 1 }, { rank: 1, count: 2, name: {} }] as never[];
  expect(chooseRows([...wrong, place(3)])).toEqual([place(3)]);
  expect(chooseRows({ length: 2 } as never)).toEqual([]);
});
