import { expect, test } from "vitest";
import { retryDelay } from "./retry-delay.ts";

test("the delay starts at half a second, doubles and stops growing at ten", () => {
  expect([1, 2, 3, 4, 5, 6, 7].map(retryDelay)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
});

test("a week of failures still waits ten seconds", () => {
  expect(retryDelay(100_000)).toBe(10_000);
});
